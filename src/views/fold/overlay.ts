import type { Change } from '../store/store.ts';
import type { Rows } from '../store/tables.ts';
import type { Reads } from './outside.ts';
import { Seen } from './seen.ts';

/** Tables whose key is an id. */
type WithId = 'reports' | 'claims' | 'mentions' | 'events';

/**
 * Rows of one table as they are known, and what was changed in them since the last write. `whole` says that the store
 * is empty: then every row that it comes to have is seen here first, and none has to be asked for to learn that it is new.
 */
export class Overlay<T extends WithId> {
  readonly #known = new Map<string, Rows[T] | null>();
  readonly #changed = new Set<string>();
  readonly #gone = new Map<string, Rows[T]>();
  /** Of those that changed, which the store does not have. */
  readonly #fresh = new Set<string>();
  readonly #table: T;
  readonly #store: Reads;
  /** Null where the store had rows before. */
  readonly #seen: Seen | null;

  constructor(table: T, store: Reads, whole: boolean) {
    this.#table = table;
    this.#store = store;
    this.#seen = whole ? new Seen() : null;
  }

  get size(): number {
    return this.#known.size;
  }

  /** What was not loaded is an error of the fold. */
  get(id: string): Rows[T] | null {
    const row = this.#known.get(id);
    if (row !== undefined) return row;
    if (this.#isNew(id)) return null;
    throw new Error(`${this.#table} ${id} was not loaded`);
  }

  async load(ids: Iterable<string>): Promise<void> {
    const missing = new Set<string>();
    for (const id of ids) if (!this.#known.has(id) && !this.#isNew(id)) missing.add(id);
    if (missing.size === 0) return;
    this.take(await this.#store.get(this.#table, 'id', [...missing]));
    for (const id of missing) if (!this.#known.has(id)) this.#known.set(id, null);
  }

  /** Rows that came from the store; what was changed here meanwhile stands. */
  take(rows: readonly Rows[T][]): void {
    for (const row of rows) {
      const key = row.id;
      if (!this.#known.has(key)) this.#known.set(key, row);
    }
  }

  put(row: Rows[T]): void {
    const key = row.id;
    const before = this.#known.get(key);
    if ((before === null || (before === undefined && this.#isNew(key))) && !this.#gone.has(key)) {
      this.#fresh.add(key);
      this.#seen?.add(key);
    }
    this.#known.set(key, row);
    this.#changed.add(key);
    this.#gone.delete(key);
  }

  remove(row: Rows[T]): void {
    const key = row.id;
    this.#known.set(key, null);
    this.#changed.delete(key);
    if (!this.#fresh.delete(key)) this.#gone.set(key, row);
  }

  /** What is to be written: the same key may be known again under another row. */
  *changed(): Iterable<Rows[T]> {
    for (const key of this.#changed) yield this.#known.get(key) as Rows[T];
  }

  changes(): Change<Rows[T]> {
    const add: Rows[T][] = [];
    const put: Rows[T][] = [];
    for (const key of this.#changed) (this.#fresh.has(key) ? add : put).push(this.#known.get(key) as Rows[T]);
    return { add, put, remove: [...this.#gone.values()] };
  }

  /** After a write; forgets what is known where that has become too much. */
  settle(most: number): boolean {
    this.#changed.clear();
    this.#fresh.clear();
    this.#gone.clear();
    if (this.#known.size <= most) return false;
    this.#known.clear();
    return true;
  }

  /** Surely in no store. */
  #isNew(id: string): boolean {
    return this.#seen !== null && !this.#seen.has(id);
  }
}
