import { randomFillSync } from 'node:crypto';

const POOL = 16_384;
const pool = Buffer.alloc(POOL);
let at = POOL;

/** A few random bytes out of many drawn at once: each draw costs as much as sealing a payload. No byte is given twice. */
export function fewRandom(count: number): Buffer {
  if (at + count > POOL) {
    randomFillSync(pool);
    at = 0;
  }
  const bytes = Buffer.from(pool.subarray(at, at + count));
  // what was given stays nowhere else
  pool.fill(0, at, at + count);
  at += count;
  return bytes;
}
