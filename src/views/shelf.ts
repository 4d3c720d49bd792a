import type { Change, ViewStore } from './store/store.ts';
import type { ShelfRow } from './store/tables.ts';

/** How many mentions, the last before it, a mention is compared with under one key. */
const HELD = 32;
const MOST_KEYS = 300_000;

/** The last mentions under each name or place. */
export class Shelf {
  #held = new Map<number, number[]>();
  #added: ShelfRow[] = [];
  #removed: ShelfRow[] = [];
  #whole: boolean;
  readonly #store: ViewStore;

  constructor(store: ViewStore, whole: boolean) {
    this.#store = store;
    this.#whole = whole;
  }

  async load(keys: readonly number[]): Promise<void> {
    if (this.#whole) return;
    const missing = [...new Set(keys)].filter((key) => !this.#held.has(key));
    if (missing.length === 0) return;
    const removed = new Set(this.#removed.map(({ key, number }) => `${key} ${number}`));
    const found = await this.#store.shelf(missing, HELD + this.#removed.length);
    for (const key of missing) {
      const added = this.#added.filter((row) => row.key === key).map(({ number }) => number);
      const numbers = [...(found.get(key) ?? []), ...added].filter(
        (number) => !removed.has(`${key} ${number}`),
      );
      this.#held.set(key, numbers.slice(-HELD));
    }
  }

  at(key: number): readonly number[] {
    return this.#held.get(key) ?? [];
  }

  add(key: number, number: number): void {
    this.#added.push({ key, number });
    const held = this.#held.get(key);
    if (held === undefined) this.#held.set(key, [number]);
    else {
      held.push(number);
      if (held.length > HELD) held.shift();
    }
  }

  remove(key: number, number: number): void {
    // a list that was cut may lack the one that now moves up: it is read again
    this.#whole = false;
    this.#held.delete(key);
    const before = this.#added.length;
    this.#added = this.#added.filter((row) => row.key !== key || row.number !== number);
    if (this.#added.length === before) this.#removed.push({ key, number });
  }

  changes(): Change<ShelfRow> {
    return { add: this.#added, put: [], remove: this.#removed };
  }

  settle(): void {
    this.#added = [];
    this.#removed = [];
    if (this.#held.size <= MOST_KEYS) return;
    this.#held = new Map();
    this.#whole = false;
  }
}
