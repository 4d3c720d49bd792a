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

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let k = 1; k < words.length; k++) if (tokens[at + k]?.norm !== words[k]) return false;
  return true;
}
