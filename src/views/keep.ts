import type { Ledger } from '../ledger/ledger.ts';
import { Fold, type FoldOutside } from './fold.ts';
import type { Hasher } from './hash.ts';
import { Spread } from './spread.ts';
import type { Cursor, ViewStore } from './store/store.ts';

/** Entries that are folded and written at once. */
const BATCH = 2_000;

export interface Keeper {
  /** Takes in what was appended, up to entry `upTo` where it is given. */
  catchUp(upTo?: number, tell?: (sequence: number, of: number) => void): Promise<void>;
  /** Drops everything and folds all entries again. */
  rebuild(tell?: (sequence: number, of: number) => void): Promise<void>;
  cursor(): Cursor;
  spread(): Spread;
}

/** Keeps view rows up with the entries, whoever writes those and whoever else keeps the same rows up. */
export async function keep(ledger: Ledger, store: ViewStore, hash: Hasher): Promise<Keeper> {
  const outside: FoldOutside = {
    store,
    hash,
    keyOf: (report) => ledger.keyOf(report),
    entriesAt: (sequences) => ledger.entriesAt(sequences),
  };
  let cursor = await store.cursor();
  let spread = await Spread.load(store);
  let fold = new Fold(outside, spread, cursor);

  const reload = async (): Promise<void> => {
    cursor = await store.cursor();
    spread = await Spread.load(store);
    fold = new Fold(outside, spread, cursor);
  };
  const rebuild = async (tell?: (sequence: number, of: number) => void): Promise<void> => {
    await store.reset();
    await reload();
    await catchUp(undefined, tell);
  };
  /** Whether a report that is listed was redacted: its rows, and what came of them, must go from the disk. */
  const redacts = async (entries: Awaited<ReturnType<typeof next>>): Promise<boolean> => {
    const scopes = entries.flatMap((entry) =>
      entry.kind === 'redaction' && !entry.redacted ? [entry.payload.scope] : [],
    );
    const rows = await store.get('reports', 'id', scopes);
    return rows.some((row) => !row.redacted);
  };
  const next = async (upTo: number) => {
    const entries = [];
    for await (const entry of ledger.entries(cursor.sequence)) {
      if (entry.sequence > upTo) break;
      entries.push(entry);
      if (entries.length === BATCH) break;
    }
    return entries;
  };
  async function catchUp(upTo?: number, tell?: (sequence: number, of: number) => void): Promise<void> {
    for (;;) {
      const size = upTo ?? (await ledger.size());
      if (cursor.sequence === size) return;
      // the database was put back to an earlier day
      if (cursor.sequence > size) return rebuild(tell);
      const entries = await next(size);
      if (entries.length === 0) return;
      if (await redacts(entries)) return rebuild(tell);
      try {
        const { to, changes } = await fold.take(entries);
        if (await store.write(cursor, to, changes)) {
          fold.settle(to);
          cursor = to;
          tell?.(to.sequence, size);
        } else await reload();
      } catch (error) {
        // what the fold held half done is not to be written with the next batch
        await reload().catch(() => undefined);
        throw error;
      }
    }
  }
  return { catchUp, rebuild, cursor: () => cursor, spread: () => spread };
}
