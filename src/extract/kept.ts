/** What was worked out about one document, by slot: it goes when the document goes. */
export type Kept = unknown[];

let slots = 0;

/**
 * Where one kind of answer is kept, so that it is worked out once a document.
 *
 * Not a map with weak keys: such a map of the whole program grows old, and what an old object holds the collector of
 * young ones takes for living. Every sentence of every document read would outlive its document and be copied twice.
 */
export class Slot<T> {
  readonly #at = slots++;

  get(kept: Kept): T | undefined {
    return kept[this.#at] as T | undefined;
  }

  set(kept: Kept, value: T): T {
    kept[this.#at] = value;
    return value;
  }
}
