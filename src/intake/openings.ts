import { fold } from '../text/fold.ts';

/**
 * By what two letters any of some words begins, folded: asked of every line of every text, and nearly every line has
 * no more to be asked.
 */
export class Openings {
  readonly #pairs = new Set<string>();
  readonly #letters = new Set<string>();
  /** By unit, whether one of the words begins with it. */
  readonly #known: (boolean | undefined)[] = [];

  constructor(folded: Iterable<string>) {
    for (const words of folded) {
      this.#letters.add(words.charAt(0));
      this.#pairs.add(words.slice(0, 2));
    }
  }

  /** Whether one of the words may begin at `text[at]`. */
  at(text: string, at: number): boolean {
    if (!this.#mayBegin(text, at)) return false;
    const pair = fold(text.slice(at, at + 2));
    // a soft hyphen or an accent that stands by itself hides the second letter
    return pair.length < 2 || this.#pairs.has(pair.slice(0, 2));
  }

  #mayBegin(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    if (unit >= KNOWN) return this.#letters.has(fold(text.charAt(at)).charAt(0));
    let known = this.#known[unit];
    if (known === undefined) {
      known = this.#letters.has(fold(text.charAt(at)).charAt(0));
      this.#known[unit] = known;
    }
    return known;
  }
}

/** The units of which an answer is kept: Latin letters with their accents. */
const KNOWN = 0x250;
