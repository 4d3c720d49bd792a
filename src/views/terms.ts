import { tokenize } from '../text/tokens.ts';
import { type Hasher, remembered } from './hash.ts';

/** A word as search knows it, and where it stands (UTF-16 units). */
export interface Stem {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Words folded (case, accents, ligatures) and without a plural ending, so that *blesses* finds *blessés*. */
export function stems(text: string): Stem[] {
  return tokenize(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => ({
      stem: token.kind === 'word' ? stemOf(token.norm) : token.norm,
      start: token.start,
      end: token.end,
    }));
}

/** Plural s and x go, where enough of a word stays: the two languages share as much. */
function stemOf(word: string): string {
  return word.length > 3 && /[^su][sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** How many letters of a word's beginning a report is found by (`tav*`). */
export const BEGINNING = 3;

/** What a report is found by: a word, and its beginning where it is long enough to have one. */
export interface StemNumbers {
  readonly word: number;
  readonly beginning: number | null;
}

const known = new WeakMap<Hasher, (norm: string) => StemNumbers>();

/** Of a word as tokens have it, or of its stem, which is its own. */
export function stemNumbers(hash: Hasher): (norm: string) => StemNumbers {
  const before = known.get(hash);
  if (before !== undefined) return before;
  const [words, beginnings] = [hash.numbers('w'), hash.numbers('b')];
  const numbers = remembered(MOST_STEMS, (norm) => {
    const stem = stemOf(norm);
    return {
      word: words(stem),
      beginning: stem.length >= BEGINNING ? beginnings(stem.slice(0, BEGINNING)) : null,
    };
  });
  known.set(hash, numbers);
  return numbers;
}

const MOST_STEMS = 50_000;

const LONGEST = 12;

/** Beginnings of the words of an event's title and place, which its list is searched by as one types. */
export function listTerms(words: string, hash: Hasher): number[] {
  const numbers = hash.numbers('t');
  const found = new Set<number>();
  for (const word of plainWords(words))
    for (let length = 1; length <= Math.min(word.length, LONGEST); length++)
      found.add(numbers(word.slice(0, length)));
  return [...found].sort((a, b) => a - b);
}

export function askedTerms(words: string, hash: Hasher): number[] {
  return [...new Set(plainWords(words).map((word) => hash.numbers('t')(word.slice(0, LONGEST))))];
}

function plainWords(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm);
}
