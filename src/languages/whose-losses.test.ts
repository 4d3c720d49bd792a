import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../model/vocabulary.ts';
import { readReport } from '../record/read.ts';
import { createGazetteer } from '../registry/gazetteer.ts';
import { encodeGazetteer } from '../registry/gazetteer-format.ts';
import { createResolver } from '../registry/resolver.ts';

const resolver = createResolver();

/** `7 of force-ml by Adan Weru of armée malienne, denies`: how many, of whom, by whom and for whom, and a stance that is not plain. */
function tolls(language: LanguageCode, text: string): string[] {
  const { claims } = readReport({ text, language, publishedAt: '2031-05-12' }, resolver);
  return claims
    .filter((claim) => claim.kind === 'toll')
    .map(({ quantity, victim, claimants, stance }) => {
      const by = claimants.map(({ name, words, affiliation }) => {
        const serves = affiliation === null ? '' : ` of ${affiliation}`;
        return ` by ${name ?? words}${serves}`;
      });
      const other = stance === 'asserts' ? '' : `, ${stance}`;
      return `${quantity?.low} of ${victim?.actor ?? 'nobody known'}${by.join('')}${other}`;
    });
}

type Row = readonly [text: string, ...tolls: string[]];

function rows(language: LanguageCode, all: readonly Row[]): void {
  it.each(all.map(([text, ...wanted]): [string, string[]] => [text, wanted]))('%s', (text, wanted) => {
    expect(tolls(language, text)).toEqual(wanted);
  });
}

describe('an officer without a side', () => {
  rows('en', [
    [
      'The Malian army left the town on Friday. Colonel Adan Weru said that nine civilians were killed.',
      '9 of nobody known by Adan Weru of Malian Armed Forces',
    ],
    // whoever is no officer serves nobody
    [
      'The Malian army left the town on Friday. Adan Weru said that nine civilians were killed.',
      '9 of nobody known by Adan Weru',
    ],
    // and no party stands in the sentences before
    [
      'The rain fell on Friday. Colonel Adan Weru said that nine civilians were killed.',
      '9 of nobody known by Adan Weru',
    ],
  ]);
  rows('fr', [
    [
      "L'armée malienne a quitté la ville. Neuf civils ont été tués, a déclaré le colonel Adan Weru.",
      '9 of nobody known by Adan Weru of Forces armées maliennes',
    ],
  ]);
});

describe('losses of one’s own', () => {
  rows('en', [
    [
      'The Malian army left the town on Friday. "We mourn seven dead," Colonel Adan Weru said.',
      '7 of force-ml by Adan Weru of Malian Armed Forces',
    ],
    // a mayor mourns his town's
    ['"We mourn seven dead," Mayor Adan Weru said.', '7 of nobody known by Adan Weru'],
  ]);
  rows('fr', [
    [
      "L'armée malienne a quitté la ville. « Nous déplorons sept morts », a déclaré le colonel Adan Weru.",
      '7 of force-ml by Adan Weru of Forces armées maliennes',
    ],
    [
      "Selon le maire, l'armée malienne a ouvert le feu. Elle aurait laissé neuf morts sur le terrain et perdu deux chars.",
      '9 of force-ml by maire of Mali',
      '2 of force-ml by maire of Mali',
    ],
    // left by an attack, not behind by a party
    ["L'attaque aurait laissé neuf morts.", '9 of nobody known'],
    ['Le général Adan Weru a porté à neuf le nombre de soldats tués.', '9 of nobody known by Adan Weru'],
    ['Ce décès porte à neuf le nombre de morts.', '9 of nobody known'],
  ]);
});

describe('fighters', () => {
  rows('en', [
    ['Boko Haram said that 16 fighters had died in the raid.', '16 of boko-haram by Boko Haram'],
    [
      'The Nigerian army said that 16 fighters of Boko Haram were killed.',
      '16 of boko-haram by Nigerian army',
    ],
    [
      'A resident said that 16 fighters had died in the raid on Boko Haram.',
      '16 of nobody known by resident',
    ],
  ]);
});

describe('whoever speaks', () => {
  rows('en', [
    // of all dead, not of the women among them
    [
      'The clinic had 52 dead, among them 19 women. Dr Reyl dismissed the toll of 37.',
      '52 of nobody known',
      '19 of nobody known',
      '37 of nobody known by Reyl, denies',
    ],
    // a plural and its verb count no prisoners
    ['The two sides exchanged prisoners.'],
    ['A woman who fled with her children said she had counted 80 bodies.', '80 of nobody known by woman'],
  ]);
});

describe('a figure said not to be so', () => {
  rows('en', [
    [
      'The army denied the claim. Nor were 45 Malian soldiers killed, it said.',
      '45 of state-ml by army of Mali, denies',
    ],
    ['Nor were any soldiers killed.'],
    ['45 Malian soldiers were not killed.'],
  ]);
  rows('fr', [
    [
      "45 soldats maliens n'ont pas été tués, affirme le ministère.",
      '45 of state-ml by ministère of Mali, denies',
    ],
    ["45 soldats maliens n'ont pas été tués."],
  ]);
});

describe('two parties that share one noun', () => {
  rows('en', [
    [
      'A monitor counted 17 Malian and 12 French soldiers killed.',
      '17 of state-ml by monitor',
      '12 of state-fr by monitor',
    ],
  ]);
});

describe('peacekeepers are of their mission', () => {
  rows('fr', [
    [
      'Trois casques bleus rwandais de la Minusca ont été tués lundi. Un véhicule de la mission a été détruit, a annoncé la mission.',
      '3 of minusca',
      '1 of minusca by Mission multidimensionnelle intégrée des Nations unies pour la stabilisation en Centrafrique',
    ],
    // a mission of two is nobody's in particular
    [
      'Un véhicule de la mission a été détruit, selon la Minusca et la Monusco.',
      '1 of nobody known by Minusca by Monusco',
    ],
    // and soldiers of a country are its own
    ['La Minusca a fui. Trois soldats rwandais ont été tués.', '3 of state-rw'],
  ]);
});

describe('what is recovered was the enemy’s', () => {
  rows('fr', [
    [
      'Les ADF ont attaqué Telm. Deux militaires congolais ont été blessés. Trois fusils ont été récupérés.',
      '2 of state-cd',
      '3 of adf',
    ],
    // what is carried off was theirs who were hit
    [
      'Les ADF ont attaqué Telm. Deux militaires congolais ont été blessés. Trois fusils ont été emportés.',
      '2 of state-cd',
      '3 of state-cd',
    ],
  ]);
});

describe('some of those told of', () => {
  rows('fr', [
    [
      'Dix soldats ont été tués par Boko Haram au Tchad. Les assaillants ont fui. Douze d’entre eux ont été tués.',
      '10 of state-td',
      '12 of boko-haram',
    ],
    [
      'Six gendarmes maliens sont morts. « Nous avons perdu six hommes, et quatre autres sont blessés », a dit une source militaire.',
      '6 of state-ml',
      '6 of state-ml by source militaire of Mali',
      '4 of state-ml by source militaire of Mali',
    ],
    // part of those who fought the state
    [
      'Au Cameroun, les séparatistes ont perdu cinq hommes, dont un général autoproclamé.',
      '5 of nobody known',
      '1 of nobody known',
    ],
  ]);
});

describe('where a report is set', () => {
  rows('fr', [
    // whose strike it was does not tell
    [
      'Ukraine : six morts dans une frappe russe\n\nUne frappe russe a tué six soldats près de Kharkiv.',
      '6 of state-ua',
      '6 of state-ua',
    ],
    ['Sept gendarmes ont été tués près du fleuve.', '7 of nobody known'],
  ]);
});

describe('a town tells the country where none is named', () => {
  const row = {
    lat: 10,
    lon: 10,
    admin1: null,
    precision: 1,
    population: 0,
    geonames: 0,
    otherNames: [],
  } as const;
  const places = createGazetteer(encodeGazetteer([{ ...row, name: 'Orvane', country: 'ML' }]));
  const known = createResolver({ places });
  it.each([
    ['Sept gendarmes ont été tués à Orvane.', 'state-ml'],
    ['Seven policemen were killed in Orvane.', 'state-ml'],
    ['Sept gendarmes ont été tués à Telm.', null],
    // farmers serve nobody
    ['Sept paysans ont été tués à Orvane.', null],
  ])('%s', (text, actor) => {
    const language = text.startsWith('Seven') ? 'en' : 'fr';
    const { claims } = readReport({ text, language, publishedAt: '2031-05-12' }, known);
    expect(claims.map(({ victim }) => victim?.actor)).toEqual([actor]);
  });
});

describe('whoever only reports', () => {
  rows('en', [
    // the agency of a dateline is no side
    ['BOGOTA, July 6 (Reuters) - Eight police officers were killed in Colombia on Tuesday.', '8 of state-co'],
  ]);
  rows('fr', [
    // nor is whoever saw a photo the loser
    ['Sur une photo que RFI a pu consulter, on distingue quatre corps.', '4 of nobody known'],
  ]);
});

describe('a side of a box', () => {
  rows('en', [
    // a name that does not run on into the next row
    [
      `Battle of Telm

Infobox
conflict: Battle of Telm
combatant1: Syrian Arab Republic
* National Defence Forces
combatant2: Islamic State
casualties1: 58 killed`,
      '58 of state-sy',
    ],
  ]);
});
