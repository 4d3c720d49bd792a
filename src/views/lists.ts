import type { AnyEntry } from '../ledger/entries.ts';
import type { Actor } from '../model/actor.ts';
import type { HistoryRow } from './shapes.ts';
import { historyOf } from './state.ts';

/** A stretch of a list, and where the next one begins. */
export interface Page<T> {
  readonly total: number;
  readonly next: string | null;
  readonly rows: readonly T[];
}

export interface ClaimsFilter {
  readonly report?: string | undefined;
  readonly event?: string | undefined;
  readonly measure?: string | undefined;
  /** `open`: nobody decided about it yet. */
  readonly decision?: 'open' | 'accepted' | 'rejected' | 'corrected' | undefined;
}

/** An actor with the events that tell of it: as a side, or as one who speaks. */
export interface ActorRow {
  readonly actor: Actor;
  readonly events: readonly string[];
}

/** Entries in one line each. */
export function historyRows(entries: readonly AnyEntry[]): HistoryRow[] {
  return entries.map((entry) => {
    const { sequence, kind, at, by, reason, words } = historyOf(entry);
    return { sequence, kind, at, by, reason, words };
  });
}
