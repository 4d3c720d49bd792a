import { tokenize } from '../text/tokens.ts';

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

/** What a report is found by, before it is hashed: `w` a word, `b` a beginning. */
export function termOf(stem: string): string {
  return `w ${stem}`;
}
export function beginningOf(stem: string): string {
  return `b ${stem.slice(0, BEGINNING)}`;
}

const LONGEST = 12;

/** Beginnings of the words of an event's title and place, which its list is searched by as one types. */
export function listTerms(words: string): string[] {
  const found = new Set<string>();
  for (const word of plainWords(words))
    for (let length = 1; length <= Math.min(word.length, LONGEST); length++)
      found.add(`t ${word.slice(0, length)}`);
  return [...found];
}

export function askedTerms(words: string): string[] {
  return [...new Set(plainWords(words).map((word) => `t ${word.slice(0, LONGEST)}`))];
}

function plainWords(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm);
}
