import { describe, expect, test } from 'vitest';
import { holdsOn, shippedRelations } from './relations.ts';
import { createResolver } from './resolver.ts';

test('both ends of every relation are actors of the registry', () => {
  const resolver = createResolver();
  const unknown = shippedRelations()
    .flatMap(({ subject, object }) => [subject, object])
    .filter((id) => id !== null && resolver.actorById(id) === null);
  expect(unknown).toEqual([]);
});

test('dates are dates, and none ends before it begins', () => {
  const wrong = shippedRelations().filter(({ from, to }) => {
    const dates = [from, to].filter((date) => date !== null);
    if (dates.some((date) => !/^\d{4}(-\d\d(-\d\d)?)?$/.test(date))) return true;
    return from !== null && to !== null && to < from.slice(0, to.length);
  });
  expect(wrong).toEqual([]);
});

test('no relation is written twice', () => {
  const keys = shippedRelations().map(({ subject, kind, object }) => `${subject} ${kind} ${object}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

describe('what holds on a day', () => {
  test.each([
    ['2021-05-06', null, '2021-05-05', false],
    ['2021-05-06', null, '2021-05-06', true],
    ['2021-05', null, '2021-05-01', true],
    ['2021', '2023-09', '2023-09-28', true],
    ['2021', '2023-09', '2023-10-01', false],
    [null, null, '1999-01-01', true],
    [null, '2016', '2016-12-31', true],
    [null, '2016', '2017-01-01', false],
  ])('from %s to %s, on %s: %s', (from, to, day, holds) => expect(holdsOn({ from, to }, day)).toBe(holds));
});
