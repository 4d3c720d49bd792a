import { describe, expect, it } from 'vitest';
import { anyPeriod, matchesIn } from '../extract/scope/periods.ts';
import { periods as english } from './en/periods.ts';
import { periods as french } from './fr/periods.ts';

/** Every part of a pattern. */
const ALL = -1;

describe.each([
  ['English', english],
  ['French', french],
])('%s stretches of time', (_, periods) => {
  it.each(periods)('matches "$like"', ({ like, pattern }) => {
    expect(pattern.test(` ${like} `)).toBe(true);
  });

  it.each(periods)('"$like" has a word that the pattern needs', ({ like, needs }) => {
    expect(like.split(' ').some((word) => needs.split(' ').includes(word))).toBe(true);
  });

  it.each(periods)('leaves "$unlike" alone, and so do all', ({ unlike }) => {
    expect(matchesIn(anyPeriod(periods), ALL, ` ${unlike} `)).toEqual([]);
  });

  it.each(periods)('finds behind "$like" what one pattern of all of them would', ({ like }) => {
    const whole = new RegExp(periods.map(({ pattern }) => pattern.source).join('|'), 'g');
    for (const other of periods) {
      const line = ` ${like} ${other.like} `;
      const found = matchesIn(anyPeriod(periods), ALL, line);
      expect(found.map(({ index, 0: words }) => [index, words])).toEqual(
        [...line.matchAll(whole)].map(({ index, 0: words }) => [index, words]),
      );
    }
  });
});
