import { expect, it } from 'vitest';
import { chance } from '../testing/world.ts';
import { mostShared } from './most-shared.ts';

it('puts first what most lists have, and the highest first among equals', () => {
  expect(
    mostShared([
      [1, 5, 9],
      [5, 7],
      [2, 5, 7],
    ]),
  ).toEqual([5, 7, 9, 2, 1]);
  expect(mostShared([])).toEqual([]);
  expect(mostShared([[], []])).toEqual([]);
});

it('does as sorting by count and number does, of many long numbers', () => {
  const below = chance(3);
  for (let round = 0; round < 50; round++) {
    const lists = Array.from({ length: below(15) }, () =>
      [...new Set(Array.from({ length: below(200) }, () => below(300) * 1_000_003 + 2 ** 40))].sort(
        (a, b) => a - b,
      ),
    );
    const counts = new Map<number, number>();
    for (const number of lists.flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
    const sorted = [...counts].sort(([a, x], [b, y]) => y - x || b - a).map(([number]) => number);
    expect(mostShared(lists)).toEqual(sorted);
  }
});
