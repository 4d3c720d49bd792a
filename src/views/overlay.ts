import type { ViewStore } from './store/store.ts';
import { keyOf, type Rows, type Table } from './store/tables.ts';

/**
 * Rows of one table as they are known, and what was changed in them since the last write. `whole` says that a row
 * that is not known is not in the store either: so it is while a ledger's first entries are taken in.
 */
export class Overlay<T extends Table> {
  readonly #known = new Map<string, Rows[T] | null>();
  readonly #changed = new Set<string>();
  readonly #gone = new Map<string, Rows[T]>();
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
    this.#known.set(key, row);
    this.#changed.add(key);
    this.#gone.delete(key);
  }

  remove(row: Rows[T]): void {
    const key = keyOf(this.#table, row);
    this.#known.set(key, null);
    this.#changed.delete(key);
    this.#gone.set(key, row);
  }

  changes(): { put: Rows[T][]; remove: Rows[T][] } {
    return {
      put: [...this.#changed].map((key) => this.#known.get(key) as Rows[T]),
      remove: [...this.#gone.values()],
    };
  }

  /** After a write; forgets what is known where that has become too much. */
  settle(most: number): boolean {
    this.#changed.clear();
    this.#gone.clear();
    if (this.#known.size <= most) return false;
    this.#known.clear();
    this.#whole = false;
    return true;
  }
}
