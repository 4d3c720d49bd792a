import { expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';
import { ARMY, event, FRONT, party, said } from './claims.corpus.ts';

it('tells of every class how many figures there are, how many differ, and how many hold the most frequent', () => {
  const claims = [
    said('14', { victim: ARMY, by: 'police' }),
    said('14', { id: 'again', victim: ARMY, by: 'medics', report: 'r' }),
    said('14', { id: 'twice', victim: ARMY, by: 'medics', report: 'r' }),
    said('19', { victim: ARMY, by: 'front' }),
    said('3', { victim: FRONT }),
    said('dozens', { victim: FRONT }),
    said('5', { victim: party('children', { age: 'child' }) }),
    said('14', { id: 'no', victim: FRONT, stance: 'denies' }),
    said('90', { id: 'sum', victim: ARMY, scope: 'cumulative' }),
  ];
  expect(agreementOf(event(), claims, [])).toEqual([
    {
      measure: 'killed',
      unit: 'person',
      side: 'vesk-army',
      status: 'combatant',
      figures: 3,
      distinct: 2,
      modalConfidence: 2 / 3,
    },
    {
      measure: 'killed',
      unit: 'person',
      side: 'bank-front',
      status: 'combatant',
      figures: 1,
      distinct: 1,
      modalConfidence: 1,
    },
  ]);
});
