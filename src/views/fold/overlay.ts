import type { Change } from '../store/store.ts';
import type { Rows } from '../store/tables.ts';
import type { Reads } from './outside.ts';
import { Seen } from './seen.ts';

/** Tables whose key is an id. */
type WithId = 'reports' | 'claims' | 'mentions' | 'events';

/** A row as it is now, and as the store has it; null where there is none. */
interface Slot<Row> {
  row: Row | null;
  stored: Row | null;
  changed: boolean;
}

/**
 * Rows of one table as they are known, and what was changed in them since the last write. `whole` says that the store
 * is empty: then every row that it comes to have is seen here first, and none has to be asked for to learn that it is new.
 */
export class Overlay<T extends WithId> {
  #known = new Map<string, Slot<Rows[T]>>();
  #changed: Slot<Rows[T]>[] = [];
  readonly #table: T;
  readonly #store: Reads;
  /** Null where the store had rows before. */
  readonly #seen: Seen | null;

  constructor(table: T, store: Reads, whole: boolean) {
    this.#table = table;
    this.#store = store;
    this.#seen = whole ? new Seen() : null;
  }

  /** What was not loaded is an error of the fold. */
  get(id: string): Rows[T] | null {
    const slot = this.#known.get(id);
    if (slot !== undefined) return slot.row;
    if (this.#isNew(id)) return null;
    throw new Error(`${this.#table} ${id} was not loaded`);
  }

  async load(ids: Iterable<string>): Promise<void> {
    const missing = new Set<string>();
    for (const id of ids) if (!this.#known.has(id) && !this.#isNew(id)) missing.add(id);
    if (missing.size === 0) return;
    this.take(await this.#store.get(this.#table, 'id', [...missing]));
    for (const id of missing)
      if (!this.#known.has(id)) this.#known.set(id, { row: null, stored: null, changed: false });
  }

  /** Rows that came from the store; what was changed here meanwhile stands. */
  take(rows: readonly Rows[T][]): void {
    for (const row of rows)
      if (!this.#known.has(row.id)) this.#known.set(row.id, { row, stored: row, changed: false });
  }

  put(row: Rows[T]): void {
    const slot = this.#known.get(row.id) ?? this.#begin(row.id);
    slot.row = row;
    this.#change(slot);
  }

  remove(row: Rows[T]): void {
    const slot = this.#known.get(row.id) ?? this.#begin(row.id);
    slot.row = null;
    this.#change(slot);
  }

  /** What is to be written: the same key may be known again under another row. */
  *changed(): Iterable<Rows[T]> {
    for (const { row } of this.#changed) if (row !== null) yield row;
  }

  changes(): Change<Rows[T]> {
    const add: Rows[T][] = [];
    const put: Rows[T][] = [];
    const remove: Rows[T][] = [];
    for (const { row, stored } of this.#changed) {
      if (row !== null) (stored === null ? add : put).push(row);
      else if (stored !== null) remove.push(stored);
    }
    return { add, put, remove };
  }

  /** After a write; forgets what is known where that has become too much. */
  settle(most: number): boolean {
    for (const slot of this.#changed) {
      slot.stored = slot.row;
      slot.changed = false;
    }
    this.#changed = [];
    if (this.#known.size <= most) return false;
    this.#known = new Map();
    return true;
  }

  /** A row that is not known and is about to be: the store has none. */
  #begin(id: string): Slot<Rows[T]> {
    if (this.#seen?.add(id) !== true) throw new Error(`${this.#table} ${id} was not loaded`);
    const slot = { row: null, stored: null, changed: false };
    this.#known.set(id, slot);
    return slot;
  }

  #change(slot: Slot<Rows[T]>): void {
    if (slot.changed) return;
    slot.changed = true;
    this.#changed.push(slot);
  }

  /** Surely in no store. */
  #isNew(id: string): boolean {
    return this.#seen !== null && !this.#seen.has(id);
  }
}
