import type { Change, ViewStore } from './store/store.ts';
import { keyOf, type Rows, type Table } from './store/tables.ts';

/**
 * Rows of one table as they are known, and what was changed in them since the last write. `whole` says that a row
 * that is not known is not in the store either: so it is while a ledger's first entries are taken in.
 */
export class Overlay<T extends Table> {
  readonly #known = new Map<string, Rows[T] | null>();
  readonly #changed = new Set<string>();
  readonly #gone = new Map<string, Rows[T]>();
  /** Of those that changed, which the store does not have. */
  readonly #fresh = new Set<string>();
  readonly #table: T;
  readonly #store: ViewStore;
  #whole: boolean;

  constructor(table: T, store: ViewStore, whole: boolean) {
    this.#table = table;
    this.#store = store;
    this.#whole = whole;
  }

  get size(): number {
    return this.#known.size;
  }

  /** Of a table whose key is `id`; what was not loaded is an error of the fold. */
  get(id: string): Rows[T] | null {
    const row = this.#known.get(id);
    if (row !== undefined) return row;
    if (this.#whole) return null;
    throw new Error(`${this.#table} ${id} was not loaded`);
  }

  async load(ids: Iterable<string>): Promise<void> {
    if (this.#whole) return;
    const missing = [...new Set(ids)].filter((id) => !this.#known.has(id));
    if (missing.length === 0) return;
    this.take(await this.#store.get(this.#table, 'id' as never, missing));
    for (const id of missing) if (!this.#known.has(id)) this.#known.set(id, null);
  }

  /** Rows that came from the store; what was changed here meanwhile stands. */
  take(rows: readonly Rows[T][]): void {
    for (const row of rows) {
      const key = keyOf(this.#table, row);
      if (!this.#known.has(key)) this.#known.set(key, row);
    }
  }

  put(row: Rows[T]): void {
    const key = keyOf(this.#table, row);
    if (!this.#changed.has(key) && !this.#gone.has(key) && (this.#known.get(key) ?? null) === null) {
      if (this.#whole || this.#known.has(key)) this.#fresh.add(key);
    }
    this.#known.set(key, row);
    this.#changed.add(key);
    this.#gone.delete(key);
  }

  remove(row: Rows[T]): void {
    const key = keyOf(this.#table, row);
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
    this.#whole = false;
    return true;
  }
}
