import { expect, test } from 'vitest';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { standingOf } from './compare.ts';

const says = (low: number | null, high: number | null, more: Partial<ClaimView> = {}) =>
  ({ stance: 'asserts', quantity: { low, high, exactness: 'range', words: '' }, ...more }) as ClaimView;

test.each([
  ['lower', says(6, 6), [says(11, 11), says(20, 25)]],
  ['higher', says(47, 47), [says(18, 18)]],
  ['among', says(14, 14), [says(11, 11), says(20, 25)]],
  ['among', says(20, null), [says(9, null), says(25, 25)]],
  ['alone', says(6, 6), []],
  ['alone', says(6, 6), [says(null, null)]],
] as const)('%s', (standing, claim, others) => {
  expect(standingOf({ claim, others })).toBe(standing);
});

test('a vague word and a denial stand nowhere', () => {
  expect(standingOf({ claim: says(null, null), others: [says(1, 1)] })).toBeNull();
  expect(standingOf({ claim: says(47, 47, { stance: 'denies' }), others: [says(18, 18)] })).toBeNull();
});
