import { expect, test } from 'vitest';
import { around, findWords } from './selection.ts';

const text =
  '𝔗avrin: four soldiers. Later, four soldiers more, said a man who had been at the ford since the morning.';

test('every place of the words, in code points', () => {
  const found = findWords(text, ' four soldiers ');
  expect(found.map(({ start, end }) => [start, end])).toEqual([
    [8, 21],
    [30, 43],
  ]);
  for (const { start, end, exact } of found) expect([...text].slice(start, end).join('')).toBe(exact);
});

test('words that do not stand there have no place', () => {
  expect(findWords(text, 'five soldiers')).toEqual([]);
  expect(findWords(text, '  ')).toEqual([]);
});

test('two places of the same words are told apart by what stands around them', () => {
  const [first, second] = findWords(text, 'four soldiers').map((stretch) => around(text, stretch));
  expect(first).not.toBe(second);
  expect(second).toContain('Later, four soldiers more');
});
