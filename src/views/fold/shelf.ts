import type { Change } from '../store/store.ts';
import type { ShelfRow } from '../store/tables.ts';
import type { Reads } from './outside.ts';
import { Seen } from './seen.ts';

/** How many mentions, the last before it, a mention is compared with under one key. */
const HELD = 32;

/** The last mentions under each name or place. */
export class Shelf {
  #held = new Map<number, number[]>();
  #added: ShelfRow[] = [];
  #removed: ShelfRow[] = [];
  /** Keys that the store may have; null where it had rows before. */
  readonly #seen: Seen | null;
  readonly #store: Reads;
  /** Keys that it stays aware of. */
  readonly #most: number;

  constructor(store: Reads, most: number, whole: boolean) {
    this.#store = store;
    this.#most = most;
    this.#seen = whole ? new Seen() : null;
  }

  async load(keys: readonly number[]): Promise<void> {
    const missing = [...new Set(keys)].filter(
      (key) => !this.#held.has(key) && (this.#seen === null || this.#seen.has(key)),
    );
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
    this.#seen?.add(key);
    const held = this.#held.get(key);
    if (held === undefined) this.#held.set(key, [number]);
    else {
      held.push(number);
      if (held.length > HELD) held.shift();
    }
  }

  remove(key: number, number: number): void {
    // a list that was cut may lack the one that now moves up: it is read again
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
    if (this.#held.size <= this.#most) return;
    this.#held = new Map();
  }
}
