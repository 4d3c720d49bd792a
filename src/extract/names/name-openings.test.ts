import { expect, test } from 'vitest';
import { NameOpenings } from './name-openings.ts';

test('steps from one opening to the next, and to the end behind the last', () => {
  const openings = new NameOpenings(6, (at) => at === 1 || at === 4);
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => openings.from(at))).toEqual([1, 1, 4, 4, 4, 6, 6]);
});

test('asks of each token once', () => {
  const asked: number[] = [];
  const openings = new NameOpenings(3, (at) => asked.push(at) > 99);
  expect([openings.from(0), openings.from(1)]).toEqual([3, 3]);
  expect(asked).toEqual([2, 1, 0]);
});
