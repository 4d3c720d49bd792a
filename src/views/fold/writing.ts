import type { Cursor, ViewStore } from '../store/store.ts';
import { Flying } from './flying.ts';
import type { Folded } from './fold.ts';
import type { Reads } from './outside.ts';

/** Another process moved the views on meanwhile: what was folded here is void. */
export class Overtaken extends Error {}

/** Writes what was folded while the next entries are folded, and reads for those as if it were written. */
export class Writing {
  readonly reads: Reads;
  readonly #store: ViewStore;
  #cursor: Cursor;
  #running: Promise<void> = Promise.resolve();
  /** What is being written. */
  #flying: { readonly to: Cursor; readonly rows: Flying } | null = null;

  constructor(store: ViewStore, cursor: Cursor) {
    this.#store = store;
    this.#cursor = cursor;
    this.reads = {
      // by the time of the answer it may be written: what flew when it was asked for stands in it either way
      get: async (table, column, values) => {
        const rows = this.#flying?.rows;
        if (values.length === 0) return [];
        const stored = await store.get(table, column, values);
        return rows === undefined ? stored : rows.over(table, column, values, stored);
      },
      shelf: async (keys, most) => {
        const rows = this.#flying?.rows;
        if (rows === undefined) return store.shelf(keys, most);
        return rows.shelf(keys, most, await store.shelf(keys, most + rows.unshelved));
      },
    };
  }

  /** How far what is written goes. */
  get cursor(): Cursor {
    return this.#cursor;
  }

  /** How far what is written or being written goes. */
  get begun(): Cursor {
    return this.#flying?.to ?? this.#cursor;
  }

  get busy(): boolean {
    return this.#flying !== null;
  }

  /** Once what went before has ended. */
  begin({ to, changes }: Folded): void {
    this.#flying = { to, rows: new Flying(changes) };
    this.#running = this.#store.write(this.#cursor, to, changes).then((done) => {
      if (!done) throw new Overtaken('another process has written views');
      this.#cursor = to;
      this.#flying = null;
    });
    // whoever waits for its end is told
    this.#running.catch(() => undefined);
  }

  ended(): Promise<void> {
    return this.#running;
  }

  /** From where the store is, whatever became of the last write. */
  async restart(): Promise<void> {
    await this.#running.catch(() => undefined);
    this.#running = Promise.resolve();
    this.#flying = null;
    this.#cursor = await this.#store.cursor();
  }
}
