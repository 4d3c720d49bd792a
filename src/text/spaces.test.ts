import { expect, it } from 'vitest';
import { oneSpaced } from './spaces.ts';

it.each([
  ['two words', 'two words'],
  ['a  wide\tgap and a\nline', 'a wide gap and a line'],
  [' edges stay ', ' edges stay '],
  ['un\u00a0mort', 'un mort'],
])('leaves one blank between the words of %j', (words, spaced) => {
  expect(oneSpaced(words)).toBe(spaced);
});
