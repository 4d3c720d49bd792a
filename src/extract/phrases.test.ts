import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { firstOfEach, phraseBegins, phraseEnds, phraseIn } from './phrases.ts';
import { phraseList } from './vocabulary.ts';

const list = phraseList('last year, last, in the past, the past');
const tokens = tokenize('Last month in the past, as in the past of last year');
const words = (from: number, to: number) => tokens.slice(from, to).map(({ norm }) => norm);

describe('phrases in tokens', () => {
  it('gives the earliest of the list, wherever it stands', () => {
    expect(phraseIn(list, tokens, 0, tokens.length)).toEqual({ index: 0, from: 11, to: 13 });
    expect(phraseIn(list, tokens, 1, 4)).toBeNull();
  });

  it('gives the first place of each, by their first words and then by the list', () => {
    const found = firstOfEach(list, tokens, 0, tokens.length);
    expect(found.map(({ from, to }) => [from, ...words(from, to)].join(' '))).toEqual([
      '11 last year',
      '0 last',
      '2 in the past',
      '3 the past',
    ]);
  });

  it('knows what begins at a token and what ends before it, and looks no further than it may', () => {
    expect(phraseBegins(list, tokens, 3, tokens.length)).toBe(true);
    expect(phraseBegins(list, tokens, 3, 4)).toBe(false);
    expect(phraseEnds(list, tokens, 0, 5)).toBe(true);
    expect(phraseEnds(list, tokens, 4, 5)).toBe(false);
    expect(phraseEnds(list, tokens, 0, 4)).toBe(false);
  });
});
