import type { AnyEntry, Draft } from './entries.ts';
import type { Head } from './log/head.ts';
import type { RawFile } from './raw.ts';
import type { Door, OnceRow, StoredRow } from './store.ts';
import type { Held } from './tail.ts';

export interface AppendOptions {
  /** The same key with the same content appends once, however often and from however many writers it comes. */
  readonly idempotencyKey?: string;
  /** What is the same when the write is the same, where the drafts are not (they may hold what stood before): the request. */
  readonly idempotencyOf?: unknown;
  /** Captured bytes that the drafts name: on the disk before the entries are. */
  readonly raw?: readonly { readonly report: string; readonly bytes: Uint8Array }[];
}

export interface Appended {
  readonly entries: readonly AnyEntry[];
  /** The key had been used before: these are the entries of that time. */
  readonly repeated: boolean;
}

export type Secret =
  | { readonly kind: 'key'; readonly name: string; readonly key: string }
  | { readonly kind: 'raw'; readonly name: string; readonly sealed: Uint8Array }
  | { readonly kind: 'signing'; readonly pem: string };

/** For a thread of its own that follows the log while this one writes it. */
export interface Beside {
  /** What it opens the same ledger with. */
  readonly opening: { readonly url: string; readonly keys: string };
  /** What was appended here behind `after`, without a gap, as JSON; what lies before is let go. */
  appended(after: number): readonly Held[];
  /** What the other thread appended: `entries` need not have it sent and opened again. */
  told(appended: readonly Held[]): void;
  /** What has to end before the ledger closes. */
  beforeClose(work: () => Promise<void>): void;
}

/**
 * What is known and what was decided, in order, for good. There is one verb that writes; what looks like a
 * change is a new entry, and a redaction is an entry too.
 */
export interface Ledger {
  readonly engine: 'memory' | 'pglite' | 'postgres';
  readonly id: string;
  /** Writes all drafts or none, durably, before it resolves. */
  append(drafts: readonly Draft[], options?: AppendOptions): Promise<Appended>;
  /** What a key brought when it was used before; null where it was not. Another content under it is an error. */
  broughtBy(idempotencyKey: string, idempotencyOf: unknown): Promise<readonly AnyEntry[] | null>;
  /** Entries behind sequence number `after`, in order, as they stood when each batch was read. */
  entries(after?: number): AsyncIterable<AnyEntry>;
  /** The entries of these numbers, in order. */
  entriesAt(sequences: readonly number[]): Promise<readonly AnyEntry[]>;
  /** The entry of the last stamp of a head; null where there is none. */
  lastStamp(): Promise<AnyEntry | null>;
  /** How many entries there are. */
  size(): Promise<number>;
  /** The signed head of the log; null while it is empty. */
  head(): Promise<Head | null>;
  /** What is stored as it is stored, for the audit, proofs and backups. */
  rows(after?: number): AsyncIterable<StoredRow>;
  /** Every head that was signed, in order. */
  heads(): Promise<readonly Head[]>;
  /** The key heads are signed with, SPKI in PEM. */
  publicKey(): string;
  /** The key of a report or of an entry of its own; null when a redaction destroyed it. */
  keyOf(scope: string): Uint8Array | null;
  /** A key that belongs to the ledger and to no entry, made when it is first asked for: what views hash words under. */
  secretOf(purpose: string): Uint8Array;
  /** The database that the ledger lies in, for views; null in memory. */
  readonly door: Door | null;
  /** Null where one thread alone holds the ledger: in memory and on PGlite. */
  readonly beside: Beside | null;
  /** Captured bytes; null where there are none, or where a redaction took them. */
  raw(file: RawFile): Uint8Array | null;
  /** Everything that lies beside the rows, for a backup of one's own: keep it as safe as the ledger. */
  secrets(): Iterable<Secret>;
  /** Idempotency keys and the entries they brought. */
  once(): Promise<readonly OnceRow[]>;
  close(): Promise<void>;
}
