import { expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { changedFields, draftOf, problemOf } from './correction.ts';

const claim = {
  kind: 'toll',
  measure: 'killed',
  quantity: { low: 9, high: null, exactness: 'atLeast', words: 'At least 9' },
  victim: {
    words: 'people',
    actor: null,
    status: 'unknown',
    force: null,
    age: null,
    sex: null,
    occupation: null,
  },
  stance: 'asserts',
  scope: 'event',
  modality: 'actual',
} as unknown as Claim;

test('nothing changed sends nothing', () => {
  expect(changedFields(claim, draftOf(claim))).toEqual({});
});

test('an exact figure has both bounds, and the words of the report stay', () => {
  expect(changedFields(claim, { ...draftOf(claim), exactness: 'exact', low: '11' })).toEqual({
    quantity: { low: 11, high: 11, exactness: 'exact', words: 'At least 9' },
  });
});

test('a vague figure has neither bound, and none is 0', () => {
  expect(changedFields(claim, { ...draftOf(claim), exactness: 'vague' }).quantity).toMatchObject({
    low: null,
    high: null,
  });
});

test('the status of the victims changes and nothing else about them', () => {
  expect(changedFields(claim, { ...draftOf(claim), status: 'civilian' }).victim).toEqual({
    ...claim.victim,
    status: 'civilian',
  });
});

test.each([
  [{ exactness: 'range', low: '9', high: '' }, 'highMissing'],
  [{ exactness: 'range', low: '9', high: '5' }, 'order'],
  [{ exactness: 'exact', low: '' }, 'lowMissing'],
  [{ exactness: 'exact', low: '9a' }, 'notANumber'],
  [{ exactness: 'atMost', low: '', high: '30' }, null],
] as const)('%o: %s', (change, problem) => {
  expect(problemOf({ ...draftOf(claim), ...change })).toBe(problem);
});
