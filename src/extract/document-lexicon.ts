import type { Token } from '../text/tokens.ts';
import type { Entry } from './lexicon.ts';
import { NOTHING, type Reading, type Shelf } from './shelf.ts';
import type { Lexicon } from './shelves.ts';

/**
 * A lexicon over one document. Each token's word is looked up once, whoever asks of it and however often: the scan
 * for what opens a claim, the shallow parse, the noun groups and the names all read the same words.
 */
export class DocumentLexicon {
  readonly #tokens: readonly Token[];
  readonly #shelves: readonly (Shelf | undefined)[];
  /** What stands at a token whatever ends the sentence; nearly always that is within it. */
  readonly #readings: (Reading | undefined)[];

  constructor(lexicon: Lexicon, tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#shelves = tokens.map((token) => lexicon.shelf(token));
    this.#readings = new Array(tokens.length);
  }

  /** What the lexicon says of the words at token `at`, before `to`. */
  read(at: number, to: number): Reading {
    const shelf = this.#shelves[at];
    if (shelf === undefined) return NOTHING;
    let reading = this.#readings[at];
    if (reading === undefined) {
      reading = shelf.readAt(this.#tokens, at, this.#tokens.length);
      this.#readings[at] = reading;
    }
    return at + reading.length <= to ? reading : shelf.readAt(this.#tokens, at, to);
  }

  /** The longest entries at token `at`, before `to`: several where a word is both ("wounded"). */
  at(at: number, to: number): readonly Entry[] {
    return this.read(at, to).entries;
  }

  /** Whether a word or phrase that opens a claim stands in tokens `[from, to)`. */
  opens(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const shelf = this.#shelves[i];
      if (shelf?.opens === true && shelf.opensAt(this.#tokens, i, to)) return true;
    }
    return false;
  }

  /** Whether the word at token `at` may be one for one person: "captain", *préfet*. */
  mayTitle(at: number): boolean {
    return this.#shelves[at]?.titles === true;
  }

  /** Whether a word of saying, or for whoever says, may stand in tokens `[from, to)`: without one nobody speaks. */
  says(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#shelves[i]?.says === true) return true;
    return false;
  }
}
