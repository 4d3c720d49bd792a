import type { Change } from '../store/store.ts';
import type { ShelfRow } from '../store/tables.ts';
import type { Reads } from './outside.ts';
import { Seen } from './seen.ts';

/** How many mentions, the last before it, a mention is compared with under one key. */
const HELD = 32;

/** The last mentions under each name or place. */
export class Shelf {
  /** One number by itself where there is one: most keys are never met again. */
  #held = new Map<number, number | number[]>();
  /** Those that were not asked for since `#held` was begun: what is asked for again and again is not read again. */
  #older = new Map<number, number | number[]>();
  #added: ShelfRow[] = [];
  #removed: ShelfRow[] = [];
  /** Something was removed since the last write: only then is what was added under a key perhaps not held. */
  #cut = false;
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
    const unheld = new Set<number>();
    for (const key of keys)
      if (this.#find(key) === undefined && (this.#seen === null || this.#seen.has(key))) unheld.add(key);
    if (unheld.size === 0) return;
    const missing = [...unheld];
    const removed = new Set(this.#removed.map(({ key, number }) => `${key} ${number}`));
    const found = await this.#store.shelf(missing, HELD + this.#removed.length);
    for (const key of missing) {
      if (!this.#cut) {
        this.#held.set(key, found.get(key) ?? []);
        continue;
      }
      const since = this.#added.filter((row) => row.key === key);
      const added = since.map(({ number }) => number);
      const numbers = [...(found.get(key) ?? []), ...added].filter(
        (number) => !removed.has(`${key} ${number}`),
      );
      this.#held.set(key, numbers.sort((a, b) => a - b).slice(-HELD));
    }
  }

  at(key: number): readonly number[] {
    const held = this.#find(key);
    return held === undefined ? [] : typeof held === 'number' ? [held] : held;
  }

  /** The key was loaded. */
  add(key: number, number: number): void {
    this.#added.push({ key, number });
    this.#seen?.add(key);
    const before = this.#find(key);
    if (before === undefined) {
      this.#held.set(key, number);
      return;
    }
    const held = typeof before === 'number' ? [before] : before;
    // a report that is read again brings a mention of long ago
    let at = held.length;
    while (at > 0 && (held[at - 1] as number) > number) at--;
    held.splice(at, 0, number);
    if (held.length > HELD) held.shift();
    this.#held.set(key, held);
  }

  remove(key: number, number: number): void {
    // a list that was cut may lack the one that now moves up: it is read again
    this.#held.delete(key);
    this.#older.delete(key);
    this.#cut = true;
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
    this.#cut = false;
    if (this.#held.size <= this.#most / 2) return;
    this.#older = this.#held;
    this.#held = new Map();
  }

  #find(key: number): number | number[] | undefined {
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    const older = this.#older.get(key);
    if (older !== undefined) this.#held.set(key, older);
    return older;
  }
}
