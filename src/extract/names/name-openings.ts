/**
 * The tokens of a document at which a name of the registry or of the document's own may begin. They are few: a reader
 * of names steps from one to the next.
 */
export class NameOpenings {
  readonly #length: number;
  readonly #opens: (at: number) => boolean;
  /** By token, the first of them from there on; made when first asked for. */
  #next: Int32Array | null = null;

  constructor(length: number, opens: (at: number) => boolean) {
    this.#length = length;
    this.#opens = opens;
  }

  /** The first token from `at` on at which a name may begin; the document's end where there is none. */
  from(at: number): number {
    this.#next ??= this.#made();
    return this.#next[at] ?? this.#length;
  }

  #made(): Int32Array {
    const next = new Int32Array(this.#length);
    let first = this.#length;
    for (let i = this.#length - 1; i >= 0; i--) {
      if (this.#opens(i)) first = i;
      next[i] = first;
    }
    return next;
  }
}
