import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../model/vocabulary.ts';
import { readReport } from '../record/read.ts';
import { createResolver } from '../registry/resolver.ts';

const resolver = createResolver();

/** `4 of 27`: every count that is a part, with its whole. */
function parts(language: LanguageCode, text: string): string[] {
  const { claims } = readReport({ text, language, publishedAt: '2031-05-12' }, resolver);
  const low = (id: string | undefined) => claims.find((claim) => claim.id === id)?.quantity?.low;
  return claims
    .filter(({ partOf }) => partOf !== undefined)
    .map((claim) => `${claim.quantity?.low} of ${low(claim.partOf)}`);
}

function rows(language: LanguageCode, all: readonly (readonly [text: string, ...parts: string[]])[]): void {
  it.each(all.map(([text, ...wanted]): [string, string[]] => [text, wanted]))('%s', (text, wanted) => {
    expect(parts(language, text)).toEqual(wanted);
  });
}

describe('what a total has taken in', () => {
  rows('en', [
    ['The toll rose from 14 to 19 as rescuers pulled five more bodies from the ruins.', '5 of 19'],
    ['The army raised its toll from 17 to 23 soldiers killed, after six of the wounded died.', '6 of 23'],
    // seven and fourteen are not nineteen
    ['The toll rose from 14 to 19. Seven bodies were found in the river.'],
  ]);
  rows('fr', [
    ['Quatre blessés ont succombé dans la nuit, portant à 27 morts le bilan, au lieu de 23.', '4 of 27'],
    ['Le bilan est passé de 14 à 19 morts. Cinq corps ont été dégagés des ruines.', '5 of 19'],
    ['Le bilan est de 27 morts. Quatre soldats ont été tués à Telmak.'],
  ]);
});

describe('those still in hospital', () => {
  rows('en', [
    ['The blast injured 88 people. Twenty-two of the injured remain in hospital.', '22 of 88'],
    ['The blast injured 88 people. Another 22 were injured in Telmak.'],
  ]);
  rows('fr', [
    [
      'Le nombre de blessés est de 88. Vingt-deux personnes sont encore hospitalisées, selon le maire.',
      '22 of 88',
    ],
    ['Vingt-deux personnes sont encore hospitalisées, selon le maire.'],
  ]);
});
