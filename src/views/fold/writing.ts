import type { Cursor, ViewStore } from '../store/store.ts';
import type { Folded } from './fold.ts';
import type { Reads } from './outside.ts';

/** Another process moved the views on meanwhile: what was folded here is void. */
export class Overtaken extends Error {}

/** Writes what was folded while the next entries are folded; what is read for those waits until it is written. */
export class Writing {
  readonly reads: Reads;
  readonly #store: ViewStore;
  #cursor: Cursor;
  #running: Promise<void> = Promise.resolve();

  constructor(store: ViewStore, cursor: Cursor) {
    this.#store = store;
    this.#cursor = cursor;
    this.reads = {
      get: async (table, column, values) => {
        if (values.length === 0) return [];
        await this.#running;
        return store.get(table, column, values);
      },
      shelf: async (keys, most) => {
        await this.#running;
        return store.shelf(keys, most);
      },
    };
  }

  /** How far what is written goes. */
  get cursor(): Cursor {
    return this.#cursor;
  }

  /** Once what went before has ended. */
  begin({ to, changes }: Folded): void {
    this.#running = this.#store.write(this.#cursor, to, changes).then((done) => {
      if (!done) throw new Overtaken('another process has written views');
      this.#cursor = to;
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
    this.#cursor = await this.#store.cursor();
  }
}
