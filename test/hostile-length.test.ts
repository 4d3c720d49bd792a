import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../src/model/vocabulary.ts';
import { readReport } from '../src/record/read.ts';
import { resolverOf } from './support/resolver.ts';

/**
 * Texts at a length that nobody writes, made of what readers look for: words that open a claim, name a speaker or a
 * day, open a quotation or a list. The cost of none may grow faster than its length; what a text of this length would
 * take if it did is beyond the time that a test has.
 */
const resolver = resolverOf(null);

/** Each once over, in a text that begins with one toll. */
const units: readonly (readonly [unit: string, language: LanguageCode])[] = [
  ...[
    'said ',
    '" said ',
    '“x” said ',
    'the army said ',
    'killed ',
    'six soldiers and ',
    'of the ',
    'they ',
  ].map((unit) => [unit, 'en'] as const),
  ...[
    'since a war ',
    'on 3 May ',
    'May 2014, ',
    'in Telm, ',
    '12 ',
    '12-',
    '( ',
    '[1] ',
    'Adan Weru ',
    '- ',
  ].map((unit) => [unit, 'en'] as const),
  ...['a dit ', '« x », a dit ', 'selon l’armée ', 'tués ', 'six soldats et ', 'de l’', 'qu’il '].map(
    (unit) => [unit, 'fr'] as const,
  ),
  ...['depuis la guerre ', 'le 3 mai ', 'mai 2014, ', 'à Telm, ', 'une trentaine de ', 'Adan Weru '].map(
    (unit) => [unit, 'fr'] as const,
  ),
];

describe('one thing over and over', () => {
  it.each(units)('%j, in %s', (unit, language) => {
    const opening = language === 'en' ? 'Six soldiers were killed. ' : 'Six soldats ont été tués. ';
    const text = opening + unit.repeat(Math.ceil(150_000 / unit.length));
    const { claims } = readReport({ text, language }, resolver);
    expect(claims[0]?.quantity?.low).toBe(6);
    for (const { span } of claims) expect(text.slice(span.start, span.end)).toBe(span.exact);
  });
});

describe('no punctuation', () => {
  it.each([
    ['en', 'six soldiers were killed near the dam on tuesday the army said '],
    ['fr', 'six soldats ont été tués près du barrage mardi '],
    ['en', 'SIX SOLDIERS WERE KILLED NEAR THE DAM ON TUESDAY THE ARMY SAID '],
  ] as const)('at length in %s: %s', (language, line) => {
    const times = Math.ceil(150_000 / line.length);
    const text = line.repeat(times);
    const { claims } = readReport({ text, language }, resolver);
    const tolls = claims.filter(({ measure }) => measure === 'killed');
    // one may stand where the words are cut
    expect(tolls.length).toBeGreaterThan(times * 0.9);
    expect(new Set(tolls.map(({ quantity }) => quantity?.low))).toEqual(new Set([6]));
    for (const { span } of claims) expect(text.slice(span.start, span.end)).toBe(span.exact);
  });
});

describe('five megabytes on one line', () => {
  it('of French end with their one toll', () => {
    const filler = 'Le convoi a longé la rivière avant midi et le marché est resté ouvert. ';
    const text = `${filler.repeat(Math.ceil(5_000_000 / filler.length))}Quatre soldats ont été tués.`;
    const { claims } = readReport({ text, language: 'fr' }, resolver);
    expect(claims.map(({ measure, quantity }) => [measure, quantity?.low])).toEqual([['killed', 4]]);
    expect(claims[0]?.span.start).toBeGreaterThan(5_000_000);
  });
});
