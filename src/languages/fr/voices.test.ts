import { describe, expect, it } from 'vitest';
import type { TollDraft } from '../../extract/extraction.ts';
import { extractReport } from '../../record/read.ts';
import { openRegistry } from '../../registry/open.ts';

const registry = openRegistry();

const tolls = (text: string, publishedAt: string | null = null): readonly TollDraft[] =>
  extractReport({ text, language: 'fr', publishedAt }, registry).extraction.tolls;

/** "5 ← le maire Jean Baro (asserts)": each toll with whoever says it. */
const said = (text: string): string[] =>
  tolls(text).map(({ quantity, speakers, stance }) => {
    const who = speakers.map(({ voice }) => voice.words).join(' + ');
    return `${quantity.low ?? quantity.high} ← ${who === '' ? 'nobody' : who}${stance === 'asserts' ? '' : ` (${stance})`}`;
  });

/** What stands in a table: a report and each of its tolls with its speakers, in the order they were found. */
const VOICES: readonly (readonly [text: string, ...tolls: string[]])[] = [
  ['Le maire Jean Baro a déclaré que cinq bergers avaient été tués.', '5 ← maire Jean Baro'],
  ['Cinq bergers ont été tués, a déclaré le maire Jean Baro.', '5 ← maire Jean Baro'],
  ['Selon le maire Jean Baro, cinq bergers ont été tués.', '5 ← maire Jean Baro'],
  ["Cinq bergers ont été tués, d'après des témoins.", '5 ← témoins'],
  ['Cinq bergers ont été tués, a-t-on appris de source sécuritaire.', '5 ← source sécuritaire'],
  ['« Cinq bergers ont été tués », a indiqué lundi le gouverneur de Kessira.', '5 ← gouverneur de Kessira'],
  ["L'armée affirme avoir tué douze rebelles.", '12 ← armée'],
  ["L'armée a démenti avoir tué 30 villageois.", '30 ← armée (denies)'],
  ['Le gouverneur a confirmé la mort de neuf gardes.', '9 ← gouverneur'],
  ['Neuf décès ont été recensés par le ministère de la Santé.', '9 ← ministère de la Santé'],
  [
    'Le maire Jean Baro a visité le quartier, précisant que trois maisons avaient été détruites.',
    '3 ← maire Jean Baro',
  ],
  [
    'Le colonel Adan Weru a pris la parole. Il a indiqué que sept gendarmes étaient morts.',
    '7 ← colonel Adan Weru',
  ],
  [
    '"Ils sont venus à l\'aube. Ils ont tué six hommes et brûlé les greniers. Nous avons fui", a raconté une habitante.',
    '6 ← habitante',
  ],
  [
    '« Ils ont tué six hommes », a raconté une habitante. « Deux enfants ont aussi été blessés pendant la nuit. »',
    '6 ← habitante',
    '2 ← habitante',
  ],
  ['Six hommes ont été tués au marché.', '6 ← nobody'],
];

describe('who says it, in French', () => {
  it.each(VOICES.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(said(text).map((line) => line.replace('← des ', '← '))).toEqual(expected);
  });

  it('lets a statement speak for its issuer', () => {
    const text =
      "Communiqué de l'état-major des armées\n\nQuatre soldats sont morts. Huit autres sont blessés.";
    expect(said(text)).toEqual(['4 ← état-major des armées', '8 ← état-major des armées']);
  });

  it('takes the figure of the agency for the source that it cites, not for the noun of counting', () => {
    expect(said("Le raid a fait 12 morts, selon un décompte de l'AFP.")).toEqual(["12 ← décompte de l'AFP"]);
  });
});

/** Each toll with its scope. */
const scopes = (text: string, publishedAt: string | null = null): string[] =>
  tolls(text, publishedAt).map(
    ({ quantity, scope }) => `${quantity.low ?? quantity.high ?? quantity.words} ${scope}`,
  );

describe('of which time it is, in French', () => {
  it.each([
    ['Neuf bergers ont été tués jeudi dans une attaque près du puits.', ['9 event']],
    [
      'Neuf bergers ont été tués jeudi. Depuis 2015, la crise a fait 4.000 morts.',
      ['9 event', '4000 cumulative'],
    ],
    [
      "Neuf bergers ont été tués jeudi. L'attaque survient trois jours après une embuscade qui a fait six morts.",
      ['9 event', '6 background'],
    ],
    [
      'Neuf bergers ont été tués jeudi. Le mois dernier, six gardes ont péri au même endroit.',
      ['9 event', '6 background'],
    ],
    [
      'Neuf bergers ont été tués jeudi. Une mine avait tué six gardes au même endroit.',
      ['9 event', '6 background'],
    ],
    [
      'Neuf bergers ont été tués jeudi. La région subit des attaques qui ont fait des dizaines de morts.',
      ['9 event', 'des dizaines cumulative'],
    ],
    ['Lire aussi : Une attaque fait six morts près du lac.', ['6 background']],
  ])('%s', (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });

  it('holds dates against the day of the report', () => {
    const text = 'Neuf bergers ont été tués jeudi. Le 3 mars 2029, six gardes ont été tués au même endroit.';
    expect(scopes(text, '2031-03-14')).toEqual(['9 event', '6 background']);
  });
});

describe('what belongs together, in French', () => {
  it('counts a part that a later sentence tells', () => {
    const [whole, part] = tolls('Vingt personnes ont été tuées. Parmi les victimes figurent sept enfants.');
    expect(part).toMatchObject({
      quantity: { low: 7, high: 7 },
      rule: 'among <those counted before>, <part>',
    });
    expect(part?.partOf).toBe(whole);
  });

  it.each([
    ["Le bilan de l'attaque est passé de 21 à 23 morts.", 23, 21],
    ['Le naufrage a fait 58 morts, selon un nouveau bilan, au lieu de 41 annoncés dimanche.', 58, 41],
    ["Le bilan de l'attaque s'est alourdi à 40 morts. Un précédent bilan faisait état de 28 tués.", 40, 28],
  ])('%s', (text, newer, older) => {
    const found = tolls(text);
    const toll = found.find(({ quantity }) => quantity.low === newer);
    expect(toll?.supersedes?.quantity.low).toBe(older);
    expect(found.find(({ quantity }) => quantity.low === older)?.supersedes).toBeNull();
  });

  it('tells soldiers without a country by the country of the report', () => {
    const [toll] = tolls("Onze soldats ont été tués dans l'attaque d'un camp au Niger.");
    expect(toll?.victimParty.actor?.country).toBe('NE');
    expect(toll?.inferred).toContain('victim.actor');
  });

  it('tells whom a bare count is of by whom the attack was against', () => {
    const [toll] = tolls('Une attaque contre des pêcheurs a fait seize morts.');
    expect(toll?.victimParty.party.words).toBe('pêcheurs');
  });

  it('tells who did it by whom the attack was by', () => {
    const [toll] = tolls("Sept soldats ont été tués lundi dans l'attaque d'un poste par des rebelles.");
    expect(toll?.agentParty?.party.words).toBe('rebelles');
    expect(toll?.inferred).toContain('perpetrator');
  });

  it('does not take the attackers for the dead', () => {
    const [toll] = tolls('Quatre hommes armés ont attaqué le marché, faisant six morts.');
    expect(toll?.victimParty.party.words).toBe('');
  });

  it('counts the people of an armed party by its name', () => {
    const [toll] = tolls("L'armée a tué trois FARC près du pont.");
    expect(toll?.victimParty.party).toMatchObject({ actor: 'farc', status: 'combatant' });
  });

  it('says nothing of all the dead that is said of some of them', () => {
    const [whole] = tolls('Bilan : onze morts, dont deux femmes et un berger.');
    expect(whole?.victimParty.party.status).toBe('unknown');
  });

  it('knows whom fire was opened on', () => {
    const [toll] = tolls(
      'Des hommes ont ouvert le feu jeudi sur les habitants de Kessira, faisant six morts.',
    );
    expect(toll?.victimParty.party.words).toContain('habitants');
  });

  it('gives a headline the party that the story has for the same count', () => {
    const [headline] = tolls(
      'Douze combattants tués à Kessira\n\nDouze combattants nigériens ont été tués lundi à Kessira.',
    );
    expect(headline?.victimParty.actor?.country).toBe('NE');
  });

  it('keeps the plain noun that people are members of', () => {
    const [toll] = tolls('Trois membres du comité de veille ont trouvé la mort.');
    expect(toll?.victimParty.party.words).toBe('membres du comité de veille');
  });

  it('knows whose the dead are by what was attacked', () => {
    const [toll] = tolls(
      "Niger : l'embuscade contre un convoi militaire fait douze morts\n\nL'armée du Niger est sur place.",
    );
    expect(toll?.victimParty.party.force).toBe('military');
    expect(toll?.victimParty.actor?.country).toBe('NE');
  });

  it('does not give the killed to the side that says it killed them', () => {
    const found = tolls("L'armée du Niger a dit avoir tué un commandant près de Kessira.");
    expect(found[0]?.victimParty.actor ?? null).toBeNull();
  });

  it('counts the dead by the noun that they are counted by', () => {
    const [toll] = tolls('Les secours ont repêché 41 corps, tous morts noyés.');
    expect(toll?.victimParty.party.words).toBe('corps');
  });

  it('gives what the attackers took to the soldiers whom they attacked', () => {
    const found = tolls('Niger : six soldats tués à Kessira\n\nLes assaillants ont emporté dix fusils.');
    expect(found.find(({ unit }) => unit === 'weapon')?.victimParty.actor?.country).toBe('NE');
  });
});
