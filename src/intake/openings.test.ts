import { expect, test } from 'vitest';
import { Openings } from './openings.ts';

test('a line may begin one of the words, however it is written', () => {
  const openings = new Openings(['references', 'notes et references', 'oeuvres']);
  for (const line of ['References', 'RÉFÉRENCES', 'Notes', 'Œuvres', 're'])
    expect(openings.at(line, 0)).toBe(true);
  for (const line of ['Rows of houses', 'The army', '', '12', 'Éclats'])
    expect(openings.at(line, 0)).toBe(false);
});

test('what hides the second letter is looked at more closely', () => {
  const openings = new Openings(['references']);
  expect(openings.at('R\u00adeferences', 0)).toBe(true);
  expect(openings.at('R', 0)).toBe(true);
});
