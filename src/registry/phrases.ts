import { tokenize } from '../text/tokens.ts';

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

/** Phrases by their first token, the longest first, so that a token which opens none costs one look-up. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  add(name: string, value: T): void {
    const words = wordsOf(name);
    const first = words[0];
    if (first === undefined) return;
    const list = this.#byFirst.get(first);
    if (list === undefined) {
      this.#byFirst.set(first, [{ words, value }]);
      return;
    }
    let i = list.length;
    while (i > 0 && (list[i - 1] as Phrase<T>).words.length < words.length) i--;
    list.splice(i, 0, { words, value });
  }

  /** Every phrase that begins with this token, the longest first. */
  startingWith(word: string | undefined): readonly Phrase<T>[] | undefined {
    return word === undefined ? undefined : this.#byFirst.get(word);
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
}
