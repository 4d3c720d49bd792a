import { ByWord } from '../../text/by-word.ts';
import { fold } from '../../text/fold.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

/** Phrases with a meaning, found by one look-up of the word they start with, or the word they end with. */
export interface Phrases<T> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** The same, asked of a token. */
  readonly at: ByWord<readonly Phrase<T>[]>;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** `[['at least, au moins', 'atLeast'], …]`: phrases parted by commas, cut as the tokenizer would cut them. */
type PhraseTable<T> = readonly (readonly [phrases: string, value: T])[];

/** Phrases that start at a token. */
export function startingPhrases<T>(table: PhraseTable<T>): Phrases<T> {
  return whenAsked(() => index(table, (words) => words[0] as string));
}

/** Phrases that end right before a token. */
export function endingPhrases<T>(table: PhraseTable<T>): Phrases<T> {
  return whenAsked(() => index(table, (words) => words[words.length - 1] as string));
}

/** Cut when the first word is asked for: a program that reads one report needs the tables of one language. */
function whenAsked<T>(cut: () => Phrases<T>['byWord']): Phrases<T> {
  let made: Phrases<T>['byWord'] | null = null;
  const byWord = (): Phrases<T>['byWord'] => {
    made ??= cut();
    return made;
  };
  return {
    get byWord() {
      return byWord();
    },
    at: new ByWord((word) => byWord().get(word)),
  };
}

function index<T>(table: PhraseTable<T>, key: (words: readonly string[]) => string): Phrases<T>['byWord'] {
  const byWord = new Map<string, Phrase<T>[]>();
  for (const [list, value] of table) {
    for (const phrase of list.split(',')) {
      const words = tokenize(fold(phrase)).map((token) => token.norm);
      if (words.length === 0) continue;
      const same = byWord.get(key(words));
      if (same) same.push({ words, value });
      else byWord.set(key(words), [{ words, value }]);
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}

interface PhraseMatch<T> {
  readonly length: number;
  readonly value: T;
}

/** The longest phrase that starts at `tokens[at]`, before `to`. */
export function phraseFrom<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  to: number,
): PhraseMatch<T> | null {
  if (at >= to) return null;
  const list = phrases.at.of(tokens[at] as Token);
  if (list === undefined) return null;
  for (const { words, value } of list)
    if (stands(words, tokens, at, to)) return { length: words.length, value };
  return null;
}

/** The longest phrase that ends right before `tokens[at]`, from `from` on. */
export function phraseBefore<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  from: number,
): PhraseMatch<T> | null {
  if (at <= from) return null;
  const list = phrases.at.of(tokens[at - 1] as Token);
  if (list === undefined) return null;
  for (const { words, value } of list) {
    const start = at - words.length;
    if (start >= from && stands(words, tokens, start, at)) return { length: words.length, value };
  }
  return null;
}

function stands(words: readonly string[], tokens: readonly Token[], at: number, to: number): boolean {
  if (at + words.length > to) return false;
  for (let k = 0; k < words.length; k++) if ((tokens[at + k] as Token).norm !== words[k]) return false;
  return true;
}
