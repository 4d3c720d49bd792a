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

test('digits and words too long to be met again are asked of each time, and found all the same', () => {
  const long = 'x'.repeat(50);
  const known = amongWords(new Set(['12', long]));
  const tokens = tokenize(`12 ${long} 13 12`);
  expect(tokens.map((token) => token.word)).toEqual([0, 0, 0, 0]);
  expect(tokens.map((token) => known.of(token))).toEqual([true, true, undefined, true]);
});
