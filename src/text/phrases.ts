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

/** The names that begin with one word: as written until the word is met, then cut into tokens and ordered. */
type Shelf<T> = { readonly raw: [name: string, value: T][]; cut: Phrase<T>[] | null };

/**
 * Phrases by their first token, the longest first, so that a token which opens none costs one look-up. Names are cut
 * only when their first word is met: a registry of ten thousand opens in a few milliseconds.
 */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Shelf<T>>();
  readonly #rank: (key: string, value: T) => number;

  /** `rank` orders phrases of the same words, the lowest first; without it they keep the order they came in. */
  constructor(rank: (key: string, value: T) => number = () => 0) {
    this.#rank = rank;
  }

  add(written: string, value: T): void {
    const name = written.trim();
    const first = firstWordOf(name);
    if (first === undefined) return;
    const shelf = this.#byFirst.get(first);
    if (shelf === undefined) this.#byFirst.set(first, { raw: [[name, value]], cut: null });
    else {
      shelf.raw.push([name, value]);
      shelf.cut = null;
    }
  }

  /** Every phrase that begins with this token, the longest first. */
  startingWith(word: string | undefined): readonly Phrase<T>[] | undefined {
    const shelf = word === undefined ? undefined : this.#byFirst.get(word);
    if (shelf === undefined) return undefined;
    shelf.cut ??= shelf.raw
      .map(([name, value]) => ({ words: wordsOf(name), value }))
      .sort((a, b) => b.words.length - a.words.length || this.#order(a, b));
    return shelf.cut;
  }

  /** The longest phrase at `text[at]` for which `accept` says yes. */
  longestAt(
    text: ArrayLike<string>,
    at: number,
    accept: (value: T) => boolean = () => true,
  ): { readonly end: number; readonly value: T } | null {
    const list = this.startingWith(text[at]);
    if (list === undefined) return null;
    for (const phrase of list) {
      if (!accept(phrase.value)) continue;
      const end = endOfPhrase(phrase.words, text, at);
      if (end >= 0) return { end, value: phrase.value };
    }
    return null;
  }

  #order(a: Phrase<T>, b: Phrase<T>): number {
    const key = a.words.join(' ');
    return key === b.words.join(' ') ? this.#rank(key, a.value) - this.#rank(key, b.value) : 0;
  }
}

const PLAIN_FIRST = /^[A-Za-z]+(?=[ \-'.,]|$)/;

/** The first folded token: the plain case without cutting the whole name. */
function firstWordOf(name: string): string | undefined {
  const plain = PLAIN_FIRST.exec(name);
  if (plain !== null) return plain[0].toLowerCase();
  const space = name.indexOf(' ');
  const head = space < 0 ? name : name.slice(0, space);
  return tokenize(head)[0]?.norm ?? (fold(head) || undefined);
}
