import { expect, test } from 'vitest';
import { amongWords, ByWord, numberOf } from './by-word.ts';
import { tokenize } from './tokens.ts';

test('a word has one number however it is written, and another word another', () => {
  const [one, two, three] = tokenize('Ville VILLE vallée');
  expect(one?.word).toBeGreaterThan(0);
  expect(two?.word).toBe(one?.word);
  expect(three?.word).not.toBe(one?.word);
  expect(numberOf('ville')).toBe(one?.word);
});

test('a table is asked once for a word, found or not', () => {
  const asked: string[] = [];
  const lengths = new ByWord((word) => {
    asked.push(word);
    return word.startsWith('o') ? word.length : undefined;
  });
  const tokens = tokenize('orchard mill Orchard mill orchard');
  expect(tokens.map((token) => lengths.of(token))).toEqual([7, undefined, 7, undefined, 7]);
  expect(asked).toEqual(['orchard', 'mill']);
});

test('figures and words too long to be met again are asked of each time, and found all the same', () => {
  const long = 'x'.repeat(50);
  const known = amongWords(new Set(['12000', long]));
  const tokens = tokenize(`12000 ${long} 13000 12000`);
  expect(tokens.map((token) => token.word)).toEqual([0, 0, 0, 0]);
  expect(tokens.map((token) => known.of(token))).toEqual([true, true, undefined, true]);
});

test('a day or a year has a number as a word has', () => {
  const [day, year, again] = tokenize('12 2031 12');
  expect(day?.word).toBeGreaterThan(0);
  expect(again?.word).toBe(day?.word);
  expect(year?.word).not.toBe(day?.word);
  expect([day, year].map((token) => token?.norm)).toEqual(['12', '2031']);
});
