import { expect, test } from 'vitest';
import type { Relation } from '../../../src/model/actor.ts';
import { datedOf, yearsOf } from './relations.ts';

const day = (start: string) => ({ start, end: null, precision: 1, words: '' });
const relation = (subject: string, object: string, from: string | null, to: string | null): Relation => ({
  subject,
  kind: 'alliedWith',
  object,
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
  words: '',
  span: { start: 0, end: 0, exact: '' },
});

test('what concerns the actor, each once, the earliest first, what is undated last', () => {
  const rows = datedOf(
    [
      relation('guard', 'army', null, null),
      relation('guard', 'army', '2017-07-01', null),
      relation('guard', 'army', '2017-07-01', null),
      relation('front', 'army', '2010-01-01', '2012-12-31'),
      relation('front', 'guard', '2011-01-01', null),
    ],
    'army',
  );
  expect(rows.map(({ from, to }) => [from, to === null ? null : Math.floor(to)])).toEqual([
    [2010, 2012],
    [2017.5, null],
    [null, null],
  ]);
});

test('the scale holds every year that is known; without one there is none', () => {
  const rows = datedOf([relation('a', 'b', '2010-05-01', '2031-02-01')], 'a');
  expect(yearsOf(rows)).toEqual({ first: 2010, last: 2032, ticks: [2010, 2015, 2020, 2025, 2030] });
  expect(yearsOf(datedOf([relation('a', 'b', null, null)], 'a'))).toBeNull();
});
