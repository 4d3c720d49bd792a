import type { AnyEntry } from '../../ledger/entries.ts';
import type { Hasher } from '../hash.ts';
import type { ViewStore } from '../store/store.ts';

/** What is read of the rows that stand. */
export type Reads = Pick<ViewStore, 'get' | 'shelf'>;

/** Of how many rows a fold stays aware; what it forgets it reads again. */
export interface Memory {
  readonly reports: number;
  readonly claims: number;
  readonly mentions: number;
  /** Names and places that mentions are looked up by. */
  readonly keys: number;
}
export const MEMORY: Memory = { reports: 2_000, claims: 2_000, mentions: 8_000, keys: 100_000 };

/** What the fold reads from outside: everything it makes depends on this and on the entries alone. */
export interface Outside {
  readonly store: Reads;
  readonly hash: Hasher;
  readonly memory: Memory;
  keyOf(report: string): Uint8Array | null;
  entriesAt(sequences: readonly number[]): Promise<readonly AnyEntry[]>;
}

/** Entries far fewer than 2^53 / this, and no report has as many events or claims. */
export const WITHIN = 100_000;
