import { describe, expect, it } from 'vitest';
import { ByToken } from './by-token.ts';

const [one, two] = [
  { from: 4, to: 6 },
  { from: 9, to: 10 },
];

describe('what was read, by token', () => {
  const read = new ByToken([one, two], 4, 10);

  it('finds what begins at a token', () => {
    expect(read.get(4)).toBe(one);
    expect(read.get(9)).toBe(two);
    expect(read.has(9)).toBe(true);
    expect([...read.values()]).toEqual([one, two]);
  });

  it.each([0, 3, 5, 10, 400])('finds nothing at token %i', (at) => {
    expect(read.get(at)).toBeUndefined();
    expect(read.has(at)).toBe(false);
  });

  it('finds nothing anywhere where nothing was read', () => {
    expect(new ByToken([], 0, 8).get(0)).toBeUndefined();
  });
});
