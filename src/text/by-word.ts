/**
 * Words are numbered as they are met, so that what a table says of one is found by its number: a look-up by the word
 * itself is made once a program and not once a token. Numbers are given to the first words only; a text of
 * a million words that nobody will ever write again leaves the rest at 0, and those are looked up each time.
 */
const numbers = new Map<string, number>();
const NUMBERED = 1 << 16;
/** A "word" of a megabyte is not met twice. */
const LONGEST = 40;

/** The number of a folded word, 0 where it has none. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (numbers.size >= NUMBERED || word.length > LONGEST) return 0;
  const number = numbers.size + 1;
  numbers.set(word, number);
  return number;
}

const sets = new WeakMap<ReadonlySet<string>, ByWord<true>>();

/** A set of words, to be asked of tokens. */
export function amongWords(words: ReadonlySet<string>): ByWord<true> {
  let among = sets.get(words);
  if (among === undefined) {
    among = new ByWord((word) => (words.has(word) ? true : undefined));
    sets.set(words, among);
  }
  return among;
}

/** A word as it stands in a text. */
interface Numbered {
  readonly norm: string;
  readonly word: number;
}

/** What a table says of words, undefined where it says nothing. The table must not change once it was asked. */
export class ByWord<T> {
  readonly #find: (word: string) => T | undefined;
  /** By the word's number; null for a word of which nothing is said. */
  readonly #known: (T | null | undefined)[] = [];

  constructor(find: (word: string) => T | undefined) {
    this.#find = find;
  }

  of({ norm, word }: Numbered): T | undefined {
    if (word === 0) return this.#find(norm);
    const known = word < this.#known.length ? this.#known[word] : undefined;
    if (known !== undefined) return known ?? undefined;
    const found = this.#find(norm);
    while (this.#known.length < word) this.#known.push(undefined);
    this.#known[word] = found ?? null;
    return found;
  }
}
