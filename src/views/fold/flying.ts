import type { Changes } from '../store/store.ts';
import { byKey, keyOf, type Rows, type Table } from '../store/tables.ts';

/**
 * Rows on their way into the store. What is read meanwhile gives them as they will be, whether the store has them yet
 * or not, so that who reads need not wait for them.
 */
export class Flying {
  readonly #changes: Changes;
  /** Made when they are first asked for: most rows are never read while they fly. */
  readonly #touched = new Map<Table, ReadonlySet<string>>();
  readonly #found = new Map<string, ReadonlyMap<unknown, readonly unknown[]>>();

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  /** What the store answered, with what flies of the same. */
  over<T extends Table>(
    table: T,
    column: keyof Rows[T] & string,
    values: readonly (string | number)[],
    stored: Rows[T][],
  ): Rows[T][] {
    if (this.#changes[table] === undefined) return stored;
    const touched = this.#touchedOf(table);
    const rows = stored.filter((row) => !touched.has(keyOf(table, row)));
    const flying = this.#by(table, column);
    const before = rows.length;
    for (const value of new Set(values)) rows.push(...(flying.get(value) ?? []));
    return rows.length === before ? rows : rows.sort((a, b) => byKey(table, a, b));
  }

  /** How many mentions under keys are on their way out. */
  get unshelved(): number {
    return this.#changes.shelf?.remove.length ?? 0;
  }

  /** The last `most` mentions under each key; `stored` has so many, and as many more as are on their way out. */
  shelf(keys: readonly number[], most: number, stored: Map<number, number[]>): Map<number, number[]> {
    if (this.#changes.shelf === undefined) return stored;
    const added = this.#by('shelf', 'key');
    const removed = this.unshelved === 0 ? null : this.#touchedOf('shelf');
    const shelf = new Map<number, number[]>();
    for (const key of keys) {
      let numbers = stored.get(key) ?? [];
      if (removed !== null)
        numbers = numbers.filter((number) => !removed.has(keyOf('shelf', { key, number })));
      const flying = added.get(key);
      if (flying !== undefined) {
        // the store may have them by now
        for (const { number } of flying) if (!numbers.includes(number)) numbers.push(number);
        numbers = numbers.sort((a, b) => a - b).slice(-most);
      } else if (numbers.length > most) numbers = numbers.slice(-most);
      if (numbers.length > 0) shelf.set(key, numbers);
    }
    return shelf;
  }

  #touchedOf(table: Table): ReadonlySet<string> {
    const before = this.#touched.get(table);
    if (before !== undefined) return before;
    const touched = new Set<string>();
    const { add = [], put = [], remove = [] } = this.#changes[table] ?? {};
    for (const rows of [add, put, remove]) for (const row of rows) touched.add(keyOf(table, row as never));
    this.#touched.set(table, touched);
    return touched;
  }

  #by<T extends Table>(table: T, column: keyof Rows[T] & string): ReadonlyMap<unknown, readonly Rows[T][]> {
    const name = `${table} ${column}`;
    const before = this.#found.get(name);
    if (before !== undefined) return before as ReadonlyMap<unknown, readonly Rows[T][]>;
    const found = new Map<unknown, Rows[T][]>();
    const { add = [], put = [] } = this.#changes[table] ?? {};
    for (const rows of [add, put] as (readonly Rows[T][])[])
      for (const row of rows) {
        const same = found.get(row[column]);
        if (same === undefined) found.set(row[column], [row]);
        else same.push(row);
      }
    this.#found.set(name, found);
    return found;
  }
}
