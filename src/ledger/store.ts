import type { CopyTarget } from './copy.ts';
import type { Kind } from './entries.ts';
import type { Head } from './log/head.ts';

/** An entry as it lies in the store: who, when and what kind in the open, why and what sealed. */
export interface StoredRow {
  readonly sequence: number;
  readonly id: string;
  readonly kind: Kind;
  readonly schema: number;
  readonly at: string;
  readonly by: string;
  readonly report: string | null;
  /** Whose key seals it: the report, or the entry itself. */
  readonly scope: string;
  readonly commitment: string;
  readonly sealed: Uint8Array;
}

/** Where the log ends: its last head with the frontier (hex) that the next entry is added to. */
export interface Tip {
  readonly size: number;
  readonly frontier: readonly string[];
  readonly head: Head | null;
}

export interface Batch {
  readonly rows: readonly StoredRow[];
  readonly tip: Tip & { readonly head: Head };
}

/** An idempotency key with a digest of what it came with. */
export interface Once {
  readonly key: string;
  readonly digest: string;
}

/** An idempotency key as it lies in the store, with the entries that it brought. */
export interface OnceRow extends Once {
  readonly first: number;
  readonly last: number;
}

/** A way to the database that the ledger lies in. Whoever uses it leaves the ledger's own tables alone. */
export interface Door {
  query<T>(statement: string, values?: readonly unknown[]): Promise<T[]>;
  /** All or nothing. Within `work` only `on` is asked: PGlite has one connection. */
  transaction<T>(work: (on: Opened) => Promise<T>): Promise<T>;
}

export interface Opened extends Pick<Door, 'query'> {
  /** Rows by COPY; null where the engine takes none. */
  readonly copy: ((target: CopyTarget, rows: readonly object[]) => Promise<void>) | null;
}

/** Where rows lie. It knows nothing of what they mean; `core.ts` builds the ledger over any of them. */
export interface Store {
  readonly engine: 'memory' | 'pglite' | 'postgres';
  /** The random name of this ledger, made with it. */
  readonly ledger: string;
  /**
   * Under the one lock of the log: hands the tip to `build` and commits what it returns, all or nothing, durably.
   * Where `once.key` is known the rows of that time are returned and nothing is built.
   */
  append(
    once: Once | null,
    build: (tip: Tip) => Batch,
  ): Promise<{ rows: readonly StoredRow[]; repeated: boolean }>;
  rows(after: number, limit: number): Promise<readonly StoredRow[]>;
  /** The rows of these numbers, in order; those that are not there are left out. */
  rowsAt(sequences: readonly number[]): Promise<readonly StoredRow[]>;
  /** The rows of all redactions, for whoever opens the ledger. */
  redactions(): Promise<readonly StoredRow[]>;
  /** The database, for tables that are not the ledger's own (views); null where there is none. */
  readonly door: Door | null;
  /** The last stamp of a head; null where there is none. */
  lastStamp(): Promise<StoredRow | null>;
  tip(): Promise<Tip>;
  /** How many entries there are: asked before each answer, and no more than that. */
  size(): Promise<number>;
  heads(): Promise<readonly Head[]>;
  once(): Promise<readonly OnceRow[]>;
  used(key: string): Promise<OnceRow | null>;
  close(): Promise<void>;
}
