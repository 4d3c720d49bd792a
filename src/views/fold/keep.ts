import type { AnyEntry } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Hasher } from '../hash.ts';
import type { Cursor, ViewStore } from '../store/store.ts';
import { Fold } from './fold.ts';
import { MEMORY, type Memory, type Outside } from './outside.ts';
import { Spread } from './spread.ts';
import { Overtaken, Writing } from './writing.ts';

/** Entries that are folded at once, and of how many what they changed is written together. */
const FOLDED = 400;
const WRITTEN = 2_000;
/** While one lot is written, so many times as much may gather behind it. */
const BEHIND = 6;

export interface Keeper {
  /** Takes in what was appended, up to entry `upTo` where it is given. */
  catchUp(upTo?: number, tell?: Tell): Promise<void>;
  /** The same, and writes it once there is enough of it, or when `catchUp` is called. */
  follow(upTo?: number): Promise<void>;
  /** Drops everything and folds all entries again. */
  rebuild(tell?: Tell): Promise<void>;
  /** Goes on from where the rows are, whoever wrote them; what was folded and not written is folded again. */
  reload(): Promise<void>;
  /** How far what is written goes, and what is folded. */
  cursor(): Cursor;
  folded(): number;
  spread(): Spread;
}
type Tell = (sequence: number, of: number) => void;

export interface Sizes {
  readonly folded: number;
  readonly written: number;
  readonly memory: Memory;
}

/** Keeps view rows up with the entries, whoever writes those and whoever else keeps the same rows up. */
export async function keep(
  ledger: Ledger,
  store: ViewStore,
  hash: Hasher,
  sizes: Sizes = { folded: FOLDED, written: WRITTEN, memory: MEMORY },
): Promise<Keeper> {
  const writing = new Writing(store, await store.cursor());
  const outside: Outside = {
    store: writing.reads,
    hash,
    memory: sizes.memory,
    keyOf: (report) => ledger.keyOf(report),
    entriesAt: (sequences) => ledger.entriesAt(sequences),
  };
  let spread = await Spread.load(store);
  let fold = new Fold(outside, spread, writing.cursor);

  const reload = async (): Promise<void> => {
    await writing.restart();
    spread = await Spread.load(store);
    fold = new Fold(outside, spread, writing.cursor);
  };
  const rebuild = async (tell?: Tell, upTo?: number): Promise<void> => {
    await writing.restart();
    await store.reset();
    await reload();
    await catchUp(upTo, tell);
  };
  const next = async (upTo: number): Promise<AnyEntry[]> => {
    const entries: AnyEntry[] = [];
    for await (const entry of ledger.entries(fold.cursor.sequence)) {
      if (entry.sequence > upTo) break;
      entries.push(entry);
      if (entries.length === sizes.folded) break;
    }
    return entries;
  };
  /** Hands over what changed; the next entries are folded while it is written. */
  const write = async (): Promise<void> => {
    await writing.ended();
    if (fold.cursor.sequence > writing.cursor.sequence) writing.begin(fold.changes());
  };
  /** Whether enough has gathered to be handed over. */
  const isEnough = (): boolean =>
    fold.cursor.sequence - writing.begun.sequence >= sizes.written * (writing.busy ? BEHIND : 1);
  /** Whether a report that is listed was redacted: its rows, and what came of them, must go from the disk. */
  const redacts = async (entries: readonly AnyEntry[]): Promise<boolean> => {
    const scopes = entries.flatMap((entry) =>
      entry.kind === 'redaction' && !entry.redacted ? [entry.payload.scope] : [],
    );
    if (scopes.length === 0) return false;
    await write();
    const rows = await writing.reads.get('reports', 'id', scopes);
    return rows.some((row) => !row.redacted);
  };
  /** Folds entries up to `size`, and writes them unless they may wait; false where views must be built anew. */
  const foldUpTo = async (size: number, wait: boolean, tell?: Tell): Promise<boolean> => {
    while (fold.cursor.sequence < size) {
      const entries = await next(size);
      if (entries.length === 0) break;
      if (await redacts(entries)) return false;
      const waits = await fold.bringsReports(entries);
      if (!waits) await write();
      await fold.take(entries);
      if (!waits || isEnough()) await write();
      tell?.(fold.cursor.sequence, size);
    }
    if (wait) return true;
    await write();
    await writing.ended();
    return true;
  };
  async function catchUp(upTo?: number, tell?: Tell, wait = false): Promise<void> {
    for (;;) {
      const size = upTo ?? (await ledger.size());
      try {
        // or the database was put back to an earlier day
        if (writing.cursor.sequence <= size && (await foldUpTo(size, wait, tell))) return;
        return rebuild(tell, upTo);
      } catch (error) {
        // a fold goes by what is being written: where that fails, nothing else that went wrong counts
        const cause = await writing.ended().then(
          () => error,
          (failed) => failed,
        );
        // what the fold held half done is not to be written with the next batch
        await reload().catch(() => undefined);
        if (!(cause instanceof Overtaken)) throw cause;
      }
    }
  }
  return {
    catchUp,
    follow: (upTo) => catchUp(upTo, undefined, true),
    rebuild,
    reload,
    cursor: () => writing.cursor,
    folded: () => fold.cursor.sequence,
    spread: () => spread,
  };
}
