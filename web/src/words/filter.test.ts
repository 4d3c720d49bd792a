import { expect, test } from 'vitest';
import type { EventRow } from '../../../src/views/shapes.ts';
import { fitting } from './filter.ts';

const row = (
  id: string,
  title: string,
  start: string | null,
  conflicts: number,
  party: string,
  measure: string,
) =>
  ({
    id,
    event: {
      title,
      when: start === null ? null : { start, end: null, precision: 1, words: '' },
      place: { name: 'Lérouville' },
      sides: [[{ words: party, actor: null }]],
    },
    conflicts,
    tolls: [{ measure }],
  }) as unknown as EventRow;

const rows = [
  row('a', 'Raid on the mill', '2019-03-14', 2, 'Norvane army', 'killed'),
  row('b', 'Clash at the ford', '2020-01-02', 0, 'Kestrian army', 'injured'),
  row('c', 'Undated skirmish', null, 1, 'Kestrian army', 'killed'),
];

test.each([
  [{}, 'abc'],
  [{ q: 'RAID lerouville' }, 'a'],
  [{ q: 'kestrian' }, 'bc'],
  [{ disputed: true as const }, 'ac'],
  [{ from: '2019-03-14', to: '2019-12-31' }, 'a'],
  [{ to: '2020-12-31' }, 'ab'],
  [{ party: 'Kestrian army' }, 'bc'],
  [{ measure: 'injured' }, 'b'],
])('%o gives %s', (search, ids) => {
  expect(
    fitting(rows, search)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});
