import { ByWord } from '../text/by-word.ts';
import type { Token } from '../text/tokens.ts';

/** Where one of several phrases stands: folded tokens parted by blanks, found by their first word. */
export interface PhraseAt {
  /** The phrase's place in the list. */
  readonly index: number;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

interface Written {
  readonly index: number;
  readonly words: readonly string[];
}

const written = new WeakMap<readonly string[], ByWord<readonly Written[]>>();

function byFirstWord(phrases: readonly string[]): ByWord<readonly Written[]> {
  const known = written.get(phrases);
  if (known !== undefined) return known;
  const map = new Map<string, Written[]>();
  phrases.forEach((phrase, index) => {
    const words = phrase.trim().split(' ');
    const first = words[0] as string;
    map.set(first, [...(map.get(first) ?? []), { index, words }]);
  });
  const byWord = new ByWord((word) => map.get(word));
  written.set(phrases, byWord);
  return byWord;
}

/** The phrase that stands in tokens `[from, to)`, the earliest in the list where several do; null where none does. */
export function phraseIn(
  phrases: readonly string[],
  tokens: readonly Token[],
  from: number,
  to: number,
): PhraseAt | null {
  const openers = byFirstWord(phrases);
  let best: PhraseAt | null = null;
  for (let i = from; i < to; i++) {
    const here = openers.of(tokens[i] as Token);
    if (here === undefined) continue;
    for (const { index, words } of here) {
      if ((best !== null && best.index <= index) || i + words.length > to) continue;
      if (stands(words, tokens, i)) best = { index, from: i, to: i + words.length };
    }
  }
  return best;
}

/**
 * Where each of `phrases` first stands in tokens `[from, to)`: by their first words as those come in the text, and those
 * that share one in the order of the list.
 */
export function firstOfEach(
  phrases: readonly string[],
  tokens: readonly Token[],
  from: number,
  to: number,
): PhraseAt[] {
  const openers = byFirstWord(phrases);
  const found: PhraseAt[] = [];
  for (let i = from; i < to; i++) {
    const here = openers.of(tokens[i] as Token);
    if (here === undefined) continue;
    for (const { index, words } of here) {
      if (i + words.length > to || !stands(words, tokens, i)) continue;
      if (!found.some((one) => one.index === index)) found.push({ index, from: i, to: i + words.length });
    }
  }
  if (found.length < 2) return found;
  const openedAt = ({ from: at }: PhraseAt): number => firstPlaceOf((tokens[at] as Token).norm, tokens, from);
  return found.sort((a, b) => openedAt(a) - openedAt(b) || a.index - b.index);
}

/** The first token from `from` on that is this word, which stands somewhere behind. */
function firstPlaceOf(word: string, tokens: readonly Token[], from: number): number {
  let i = from;
  while ((tokens[i] as Token).norm !== word) i++;
  return i;
}

/** Whether one of `phrases` begins at token `at`. */
export function phraseBegins(
  phrases: readonly string[],
  tokens: readonly Token[],
  at: number,
  to: number,
): boolean {
  const here = at < to ? byFirstWord(phrases).of(tokens[at] as Token) : undefined;
  return here?.some(({ words }) => at + words.length <= to && stands(words, tokens, at)) === true;
}

/** Whether one of `phrases` ends right before token `at`, from `from` on. */
export function phraseEnds(
  phrases: readonly string[],
  tokens: readonly Token[],
  from: number,
  at: number,
): boolean {
  for (let i = Math.max(from, at - LONGEST); i < at; i++)
    for (const { words } of byFirstWord(phrases).of(tokens[i] as Token) ?? [])
      if (i + words.length === at && stands(words, tokens, i)) return true;
  return false;
}

/** Words of the longest phrase that is looked for so. */
const LONGEST = 8;

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let k = 1; k < words.length; k++) if (tokens[at + k]?.norm !== words[k]) return false;
  return true;
}
