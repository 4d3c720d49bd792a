/**
 * What was read in one stretch of tokens, found by the token it begins with. The shallow parse asks at every token, of
 * numbers, dates and names: a place in a list is cheaper to look at than a key in a map.
 */
export class ByToken<T extends { readonly from: number }> {
  readonly #all: readonly T[];
  readonly #first: number;
  readonly #at: (T | undefined)[];

  /** `all` stand in the order of the text, in tokens `[from, to)`, none overlapping. */
  constructor(all: readonly T[], from: number, to: number) {
    this.#all = all;
    this.#first = from;
    this.#at = all.length === 0 ? NOTHING : new Array(to - from);
    for (const one of all) this.#at[one.from - from] = one;
  }

  get(at: number): T | undefined {
    const place = at - this.#first;
    return place >= 0 && place < this.#at.length ? this.#at[place] : undefined;
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }

  values(): readonly T[] {
    return this.#all;
  }
}

const NOTHING: never[] = [];
