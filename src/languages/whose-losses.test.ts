import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../model/vocabulary.ts';
import { readReport } from '../record/read.ts';
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
