import { fold } from './fold.ts';
import { tokenize } from './tokens.ts';

/** A name as tokens, without its hyphens: "CSP-PSD", "CSP PSD" and *Cap-Haïtien*, *Cap Haïtien* are each one. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** The folded tokens of a name, hyphens left out. */
export function wordsOf(name: string): string[] {
  return tokenize(name)
    .map((token) => token.norm)
    .filter((norm) => norm !== '-');
}

/**
 * The token after `words` where they stand at `text[at]`, hyphens of the text passed over; -1 where they do not.
 *
 *     CSP - PSD said        words: csp psd
 *     ^at       ^returned
 */
export function endOfPhrase(words: readonly string[], text: ArrayLike<string>, at: number): number {
  let i = at;
  for (let k = 0; k < words.length; k++) {
    if (k > 0 && text[i] === '-') i++;
    if (text[i] !== words[k]) return -1;
    i++;
  }
  return i;
}

/** The first of `phrases`, the longest first, that stands at `text[at]` and for which `accept` says yes. */
export function longestOf<T>(
  phrases: readonly Phrase<T>[],
  text: ArrayLike<string>,
  at: number,
  accept: (value: T) => boolean,
): { readonly end: number; readonly value: T } | null {
  for (const { words, value } of phrases) {
    if (!accept(value)) continue;
    const end = endOfPhrase(words, text, at);
    if (end >= 0) return { end, value };
  }
  return null;
}

/** The names that begin with one word: as written until the word is met, then cut into tokens and ordered. */
interface Shelf<T> {
  readonly raw: [name: string, value: T][];
  cut: Cut<T> | null;
}

/** Phrases by their second word, each list with those of one word behind it, the longest first. */
interface Cut<T> {
  readonly bySecond: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly alone: readonly Phrase<T>[];
}

/** A new list at each call: names may be added to it. */
type Stock<T> = (first: string) => [name: string, value: T][] | undefined;

/**
 * Phrases by their first token, the longest first, so that a token which opens none costs one look-up. Names are cut
 * only when their first word is met: a registry of ten thousand opens in a few milliseconds.
 */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Shelf<T>>();
  readonly #rank: (key: string, value: T) => number;
  readonly #stock: Stock<T>;

  /**
   * `rank` orders phrases of the same words, the lowest first; without it they keep the order they came in. `stock`
   * gives the names that begin with a word and were sorted beforehand; those added come behind them.
   */
  constructor(rank: (key: string, value: T) => number = () => 0, stock: Stock<T> = () => undefined) {
    this.#rank = rank;
    this.#stock = stock;
  }

  /** The names under each first word, as a stock gives them back. */
  *shelves(): Iterable<[first: string, names: readonly (readonly [name: string, value: T])[]]> {
    for (const [first, { raw }] of this.#byFirst) yield [first, raw];
  }

  #shelf(first: string): Shelf<T> | undefined {
    const shelf = this.#byFirst.get(first);
    if (shelf !== undefined) return shelf;
    const raw = this.#stock(first);
    if (raw === undefined) return undefined;
    const made: Shelf<T> = { raw, cut: null };
    this.#byFirst.set(first, made);
    return made;
  }

  add(written: string, value: T): void {
    const name = written.trim();
    const first = firstWordOf(name);
    if (first === undefined) return;
    const shelf = this.#shelf(first);
    if (shelf === undefined) this.#byFirst.set(first, { raw: [[name, value]], cut: null });
    else {
      shelf.raw.push([name, value]);
      shelf.cut = null;
    }
  }

  /** Whether any phrase begins with this word. */
  opens(word: string): boolean {
    return this.#shelf(word) !== undefined;
  }

  /** The phrases that may stand at `text[at]`, by its first two words, the longest first; undefined where none may. */
  mayStandAt(text: ArrayLike<string>, at: number): readonly Phrase<T>[] | undefined {
    const shelf = this.#shelf(text[at] as string);
    if (shelf === undefined) return undefined;
    shelf.cut ??= this.#cutOf(shelf.raw);
    const second = text[at + 1] === '-' ? text[at + 2] : text[at + 1];
    const list = (second === undefined ? undefined : shelf.cut.bySecond.get(second)) ?? shelf.cut.alone;
    return list.length === 0 ? undefined : list;
  }

  /** The longest phrase at `text[at]` for which `accept` says yes. */
  longestAt(
    text: ArrayLike<string>,
    at: number,
    accept: (value: T) => boolean = () => true,
  ): { readonly end: number; readonly value: T } | null {
    const list = this.mayStandAt(text, at);
    return list === undefined ? null : longestOf(list, text, at, accept);
  }

  #cutOf(raw: readonly [string, T][]): Cut<T> {
    const phrases = raw
      .map(([name, value]) => ({ words: wordsOf(name), value }))
      .sort((a, b) => b.words.length - a.words.length || this.#order(a, b));
    const alone = phrases.filter(({ words }) => words.length === 1);
    const bySecond = new Map<string, Phrase<T>[]>();
    for (const phrase of phrases) {
      const second = phrase.words[1];
      if (second === undefined) continue;
      const list = bySecond.get(second);
      if (list === undefined) bySecond.set(second, [phrase]);
      else list.push(phrase);
    }
    for (const list of bySecond.values()) list.push(...alone);
    return { bySecond, alone };
  }

  #order(a: Phrase<T>, b: Phrase<T>): number {
    const key = a.words.join(' ');
    return key === b.words.join(' ') ? this.#rank(key, a.value) - this.#rank(key, b.value) : 0;
  }
}

/** The first folded token: the plain case without cutting the whole name. */
function firstWordOf(name: string): string | undefined {
  let i = 0;
  while (isAsciiLetter(name.charCodeAt(i))) i++;
  if (i > 0 && (i === name.length || name.charCodeAt(i) < 0x40)) return name.slice(0, i).toLowerCase();
  const space = name.indexOf(' ');
  const head = space < 0 ? name : name.slice(0, space);
  return tokenize(head)[0]?.norm ?? (fold(head) || undefined);
}

/** Below "@" stand blanks, marks and digits: none goes on with a word of letters. */
function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
