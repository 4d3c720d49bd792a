import { describe, expect, it } from 'vitest';
import { anyPeriod } from '../extract/scope/periods.ts';
import { periods as english } from './en/periods.ts';
import { periods as french } from './fr/periods.ts';

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
    expect(anyPeriod(periods).pattern.test(` ${unlike} `)).toBe(false);
  });
});
