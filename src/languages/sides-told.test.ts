import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../model/vocabulary.ts';
import { readReport } from '../record/read.ts';
import { createResolver } from '../registry/resolver.ts';
import { corpus } from './testing/corpus.ts';

const resolver = createResolver();

/** `killed 15 military of state-td`: how many, of what force or standing, and whose. */
function sidesOf(text: string, language: LanguageCode): string[] {
  return readReport({ text, language, publishedAt: '2031-05-12' }, resolver)
    .claims.filter(({ kind }) => kind === 'toll')
    .map(({ measure, quantity, victim }) => {
      const of = victim?.actor == null ? '' : ` of ${victim.actor}`;
      return `${measure} ${quantity?.low} ${victim?.force ?? victim?.status}${of}`;
    });
}

describe('the side that a word for one names', () => {
  it.each<[LanguageCode, string, ...string[]]>([
    [
      'fr',
      'Le bilan est de 15 morts côté militaire et de trois côté civil.',
      'killed 15 military',
      'killed 3 civilian',
    ],
    [
      'fr',
      'Côté militaire, le bilan est incertain. Un témoin parle de six hommes tombés.',
      'killed 6 military',
    ],
    // another side is named
    ['fr', 'Côté militaire, le bilan est incertain. Côté civil, six hommes sont morts.', 'killed 6 civilian'],
    ['fr', 'Le bilan est de 15 morts.', 'killed 15 unknown'],
    ['en', 'On the rebel side, nine died.', 'killed 9 rebel'],
    // whose strike it was says nothing of whoever is called a movement of a community
    [
      'fr',
      'L’armée israélienne dit avoir « éliminé un responsable » de la branche armée du Hezbollah.',
      'killed 1 unknown',
    ],
    ['fr', 'Le mouvement chiite libanais du Hezbollah a perdu deux hommes.', 'killed 2 unknown of hezbollah'],
    ['fr', 'Les Casques bleus ont trouvé neuf corps.', 'killed 9 unknown'],
  ])('%s: %s', (language, text, ...wanted) => {
    expect(sidesOf(text, language)).toEqual(wanted);
  });
});

/** `destroyed 3 of state-ne`: how many of what, and whose. */
function ownersOf(text: string, language: LanguageCode): string[] {
  return readReport({ text, language, publishedAt: '2031-05-12' }, resolver)
    .claims.filter(({ kind }) => kind === 'toll')
    .map(
      ({ measure, quantity, victim }) => `${measure} ${quantity?.low} of ${victim?.actor ?? 'nobody known'}`,
    );
}

describe('whose, where the report tells it', () => {
  it.each<[LanguageCode, string, ...string[]]>([
    // vehicles burnt in an attack on soldiers alone are theirs; what raiders ride may be anybody's
    [
      'fr',
      'Sept soldats nigériens ont été tués lundi. Trois véhicules ont été incendiés. Deux motos ont été détruites.',
      'killed 7 of state-ne',
      'destroyed 3 of state-ne',
      'destroyed 2 of nobody known',
    ],
    [
      'fr',
      'Sept soldats nigériens et deux bergers ont été tués. Trois véhicules ont été incendiés.',
      'killed 7 of state-ne',
      'killed 2 of nobody known',
      'destroyed 3 of nobody known',
    ],
    // what an armed group claims to have done was done to the other side
    [
      'fr',
      'Sept soldats maliens ont été tués au Mali. Le JNIM revendique la destruction d’un char et la mort de trente éléments.',
      'killed 7 of state-ml',
      'destroyed 1 of state-ml',
      'killed 30 of state-ml',
    ],
    // a commander whom an army kills is of whom it fights, wherever that is
    [
      'fr',
      'Liban : le Hezbollah tire dix roquettes. L’armée israélienne dit avoir tué un commandant.',
      'killed 1 of hezbollah',
    ],
    [
      'fr',
      'L’armée israélienne dit avoir tué un chef de la branche de tir du Hezbollah.',
      'killed 1 of hezbollah',
    ],
    [
      'fr',
      'Trois habitants du village proche du fief du Hezbollah ont été tués.',
      'killed 3 of nobody known',
    ],
    // whoever visits is named by a country that the story is not set in
    [
      'fr',
      'Attentat au Pakistan : cinq touristes chinois tués. Deux soldats ont péri.',
      'killed 5 of state-cn',
      'killed 2 of state-pk',
    ],
    // agents behind policemen are policemen
    [
      'fr',
      'Trois policiers maliens ont été tués. Deux agents sont blessés.',
      'killed 3 of state-ml',
      'injured 2 of state-ml',
    ],
    [
      'fr',
      'Trois bergers maliens ont été tués. Deux agents sont blessés.',
      'killed 3 of state-ml',
      'injured 2 of nobody known',
    ],
    // raiders, with an aside behind them
    [
      'fr',
      'Trois policiers maliens ont été tués. Les assaillants, une dizaine, ont emporté deux fusils.',
      'killed 3 of state-ml',
      'seized 2 of state-ml',
    ],
    // bodies and vehicles that an armed group counts are of those whom it fights
    [
      'fr',
      'Le JNIM a attaqué l’armée malienne au Mali. « Nous avons compté 37 corps et dix camions détruits », dit le porte-parole du JNIM.',
      'killed 37 of state-ml',
      'destroyed 10 of state-ml',
    ],
    // and hurt that it has are its own
    [
      'fr',
      'Le JNIM a attaqué l’armée malienne au Mali. « Nous avons deux blessés », dit le porte-parole du JNIM.',
      'injured 2 of jnim',
    ],
    // a river has a country's name and is none
    [
      'fr',
      'Bénin. Attaque à Kompa, non loin du fleuve Niger. Dix soldats ont été tués près du fleuve Niger.',
      'killed 10 of state-bj',
    ],
    // arms of those killed beside them are of the group that the army fights
    [
      'fr',
      'Le JNIM a attaqué une base au Mali. L’armée malienne dit avoir tué dix djihadistes et détruit deux camions.',
      'killed 10 of jnim',
      'destroyed 2 of jnim',
    ],
    // men of whom a colonel tells are his
    ['fr', 'Un colonel malien fait état de six hommes tombés.', 'killed 6 of state-ml'],
    ['fr', 'Un maire malien fait état de six hommes tombés.', 'killed 6 of nobody known'],
    // volunteers are nobody’s terrorists
    [
      'fr',
      'Deux volontaires (VDP) ont été tués au Burkina Faso. Les VDP étaient dix. L’armée a abattu 18 terroristes.',
      'killed 2 of vdp',
      'killed 18 of nobody known',
    ],
  ])('%s: %s', (language, text, ...wanted) => {
    expect(ownersOf(text, language)).toEqual(wanted);
  });
});

corpus('fr', 'what other words hid: lists of things, wounds by shot, silences of detail', [
  ['Leur logistique a été récupérée : douze motos et neuf fusils.', 'seized 12 motos', 'seized 9 fusils'],
  ['Un de nos gardes a été blessé par balle.', 'injured 1 gardes'],
  ['Deux bergers sont morts par balles.', 'killed 2 bergers'],
  ['Quatre pillards ont été abattus et un capturé.', 'killed 4 pillards', 'captured 1 pillards'],
  // the deed is nobody
  ['La capture de la ville a duré.'],
  ['Le front a annoncé la mort de deux bergers, sans plus de précisions.', 'killed 2 bergers, said by front'],
  ['Le raid a fait deux morts, sans blessés.', 'killed 2', 'injured 0'],
  [
    'Le conflit a fait 60 morts, en majorité des gardes, mais aussi neuf bergers.',
    'killed 60, cumulative',
    'killed 9 bergers, cumulative',
  ],
]);

corpus('fr', 'more of what other words hid', [
  [
    'Les gardes ont saisi deux motos sans plaque, une moto de course et trois fusils.',
    'seized 2 motos',
    'seized 1 moto',
    'seized 3 fusils',
  ],
  ['Trente soldats ont été remis mercredi au CICR.', 'released 30 soldats'],
  ['Trente soldats ont été remis mercredi au travail.'],
  ['Il y avait soixante camions, une vingtaine sont partis en fumée.', 'destroyed 20 camions'],
  ['L’armée a tué « plus de 300 » miliciens.', 'killed 300.. miliciens'],
  [
    'L’armée a détruit six avions, dont l’appareil royal, ainsi que quatre drones.',
    'destroyed 6 avions',
    'destroyed 1 appareil',
    'destroyed 4 drones',
  ],
  [
    'Un raid des miliciens a fait 25 morts. Les corps de dix d’entre eux ont été identifiés.',
    'killed 25',
    'killed 10',
  ],
  [
    'Le front dit avoir tué 30 soldats ; l’armée parle de 28 morts.',
    'killed 30 soldats, said by front',
    'killed 28 soldats, said by armée',
  ],
  // of a denial that has its own object
  ['Le front libère 40 soldats, l’armée dément une débâcle', 'released 40 soldats'],
  [
    '« Faux », rétorque le général Jean Orel : « Nous avons perdu un char. »',
    'destroyed 1 char, said by Jean Orel',
  ],
]);

corpus('fr', 'some of those told before', [
  ['L’attaque a fait dix morts. On compte deux enfants parmi les victimes.', 'killed 10', 'killed 2 enfants'],
  ['L’attaque a fait dix morts, un général parmi eux.', 'killed 10', 'killed 1 général'],
  ['L’attaque a fait dix morts. Le maire a semé la panique parmi les victimes.', 'killed 10'],
  [
    'Dix personnes ont été tuées. Le maire dit que parmi les victimes figurent trois déplacés.',
    'killed 10 personnes',
    'killed 3 déplacés, said by maire',
  ],
  // what another side lost is no part of it
  ['Le raid a fait dix morts. Côté gardes, trois hommes ont été tués.', 'killed 10', 'killed 3 hommes'],
  [
    'Neuf bergers ont péri. Selon un médecin, 28 blessés ont été admis. Quatre d’entre eux sont des enfants.',
    'killed 9 bergers',
    'injured 28 bergers, said by médecin',
    'injured 4 enfants',
  ],
]);

corpus('fr', 'who says so: rescuers, a name in quotation marks, a second clause', [
  ['Les secouristes ont trouvé deux bergers sans vie.', 'killed 2 bergers, said by secouristes'],
  ['L’hôpital central a reçu 15 corps.', 'killed 15 corps, said by hôpital central'],
  // who fights and finds bodies is not asked
  ['L’armée a trouvé 15 corps.', 'killed 15 corps'],
  [
    'Dans un message, le « Front de la vallée » revendique quatre soldats tués.',
    'killed 4 soldats, said by Front de la vallée',
  ],
  [
    'Le porte-parole de la police de Telmak a annoncé la mort de trois bergers.',
    'killed 3 bergers, said by porte-parole de la police de Telmak',
  ],
  ['Une source locale s’en tient, elle, à neuf morts.', 'killed 9, said by source locale'],
  ['Six hommes sont morts. C’est ce qu’a confié à Telmak Médias le maire.', 'killed 6 hommes, said by maire'],
]);

corpus('en', 'who says so: rescuers, a second clause', [
  ['Rescuers found two bodies.', 'killed 2 bodies, said by Rescuers'],
  ['The army found two bodies.', 'killed 2 bodies'],
  [
    'Strike kills three herders, the army says it killed two gunmen',
    'killed 3 herders',
    'killed 2 gunmen, said by army',
  ],
  ['Strike kills three herders, the army says', 'killed 3 herders, said by army'],
]);

corpus('fr', 'earlier the same day, and the other side of a sum', [
  [
    'Un raid a tué neuf bergers. Plus tôt dans la journée, un obus avait tué deux gardes.',
    'killed 9 bergers',
    'killed 2 gardes',
  ],
  [
    'Un raid a tué neuf bergers. En mars, un obus avait tué deux gardes.',
    'killed 9 bergers',
    'killed 2 gardes, background',
  ],
]);
