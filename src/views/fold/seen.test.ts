import { expect, it } from 'vitest';
import { Seen } from './seen.ts';

it('never denies what it saw, and seldom takes one for another', () => {
  const seen = new Seen();
  let fresh = 0;
  for (let i = 0; i < 100_000; i++) {
    if (seen.add(`c${i.toString(36)}x`)) fresh++;
    seen.add(i * 7919 - 300_000_000);
  }
  expect(fresh).toBeGreaterThan(99_800);
  expect(seen.add('c0x')).toBe(false);
  let wrong = 0;
  let missed = 0;
  for (let i = 0; i < 100_000; i++) {
    if (!seen.has(`c${i.toString(36)}x`) || !seen.has(i * 7919 - 300_000_000)) missed++;
    if (seen.has(`d${i.toString(36)}x`)) wrong++;
    if (seen.has(i * 7919 - 300_000_001)) wrong++;
  }
  expect(missed).toBe(0);
  expect(wrong).toBeLessThan(200);
});
