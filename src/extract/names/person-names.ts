import type { Draft } from '../draft.ts';

/** "Msgr**.** Weru": the full stop of a title cut short. */
export function pastStop(draft: Draft, at: number, to: number): number {
  const stops = at + 1 < to && draft.norms[at] === '.' && !draft.tokens[at]!.spaced;
  return stops && draft.language.abbreviations.has(draft.norms[at - 1] as string) ? at + 1 : at;
}

/** In capitals a title's name is the words behind it that the lexicon does not know, four at most. */
export function capsNameEnd(draft: Draft, at: number, to: number): number {
  let end = at;
  for (let i = at; i < to && i < at + 6; i++) {
    const token = draft.tokens[i]!;
    if (token.kind !== 'word') break;
    if (PARTICLES.has(token.norm) && i > at) continue;
    if (draft.lexicon.at(i, to).length > 0) break;
    end = i + 1;
  }
  return end;
}

/** Name particles that stand in lower case between names. */
const PARTICLES = new Set([
  'ag',
  'al',
  'el',
  'ben',
  'bin',
  'ibn',
  'ould',
  'von',
  'van',
  'de',
  'da',
  'dos',
  'del',
  'la',
  'abu',
  'ur',
  'ul',
]);

/** The end of the capitalised name that begins at token `at`, or `at` where none does. */
export function nameEnd(draft: Draft, at: number, to: number): number {
  let end = at;
  let i = at;
  while (i < to) {
    const token = draft.tokens[i]!;
    if (token.kind === 'word' && token.capital && !isCapitalMark(draft, i, to)) end = ++i;
    else if (
      i > at &&
      (token.norm === '-' ||
        token.norm === "'" ||
        (token.norm === '.' && !token.spaced && draft.tokens[i - 1]!.norm.length <= 2)) &&
      i + 1 < to &&
      (!draft.tokens[i + 1]!.spaced || token.norm === '.')
    )
      i++;
    else if (i > at && PARTICLES.has(token.norm) && draft.tokens[i + 1]?.capital === true) i++;
    else break;
  }
  return end;
}

function isCapitalMark(draft: Draft, i: number, to: number): boolean {
  const entries = draft.lexicon.at(i, to);
  return entries.some((entry) => entry.mark !== undefined || entry.hit !== undefined);
}
