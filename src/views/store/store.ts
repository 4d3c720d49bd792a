import type { ClaimIndex, EventIndex, ReportEntries, ReportWords, Rows, Table } from './tables.ts';

/** How far the views have come. */
export interface Cursor {
  /** The last entry that is taken in. */
  readonly sequence: number;
  /** The last redaction: what was answered before it is not the same afterwards. */
  readonly epoch: number;
  /** The last entry that any event may depend on: actors, relations, places, assessments. */
  readonly ties: number;
  readonly mentions: number;
}

export const START: Cursor = { sequence: 0, epoch: 0, ties: 0, mentions: 0 };

/** What becomes of a table: rows that it does not have, rows that take the place of those with their key, rows that go. */
export interface Change<Row> {
  readonly add: readonly Row[];
  readonly put: readonly Row[];
  readonly remove: readonly Row[];
}
export type Changes = { readonly [T in Table]?: Change<Rows[T]> };

export interface EventsAsked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly main?: boolean | undefined;
  readonly status?: number | undefined;
  /** Degrees; where west is east of east, it crosses the 180th meridian. */
  readonly area?:
    | { readonly west: number; readonly south: number; readonly east: number; readonly north: number }
    | undefined;
  /** Each of which the event must have. */
  readonly terms: readonly number[];
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface ClaimsAsked {
  readonly report?: string | undefined;
  readonly event?: string | undefined;
  readonly measure?: number | undefined;
  readonly decision?: number | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface Found<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** What is looked at of a report's words once it is known to have those that are asked for. */
export type RankedWords = Pick<ReportWords, 'number' | 'report' | 'packed'>;

export interface FoundWords extends Found<RankedWords> {
  /** There are more than `total`. */
  readonly more: boolean;
}

/** Where view rows lie: in memory, or in the ledger's own database. It knows nothing of what they mean. */
export interface ViewStore {
  cursor(): Promise<Cursor>;
  /** Writes all or nothing and moves the cursor; false where another process moved it meanwhile. */
  write(from: Cursor, to: Cursor, changes: Changes): Promise<boolean>;
  /** Drops everything, files and all. */
  reset(): Promise<void>;
  /** Rows whose `column` is one of the values, by key. */
  get<T extends Table>(
    table: T,
    column: keyof Rows[T] & string,
    values: readonly (string | number)[],
  ): Promise<Rows[T][]>;
  /** Every row of a table from behind `after` (a row) on, by key. */
  page<T extends Table>(table: T, after: Rows[T] | null, limit: number): Promise<Rows[T][]>;
  /** The last `most` mentions under each key. */
  shelf(keys: readonly number[], most: number): Promise<Map<number, number[]>>;
  /** Main events first, the latest day first. */
  events(asked: EventsAsked): Promise<Found<EventIndex>>;
  /** In the order of capture. */
  claims(asked: ClaimsAsked): Promise<Found<ClaimIndex>>;
  reports(after: string | undefined, limit: number): Promise<Found<ReportEntries>>;
  /** Reports that have every term, the last captured first, `most` of them; counted no further than to `counted`. */
  words(terms: readonly number[], most: number, counted: number): Promise<FoundWords>;
  /** Entries about one thing behind `after`, in order. */
  about(about: string, after: number, limit: number): Promise<{ total: number; sequences: number[] }>;
  /** Actors by the first report that names them, each with the last. */
  actors(
    after: { readonly first: number; readonly actor: string } | null,
    limit: number,
  ): Promise<Found<{ readonly actor: string; readonly first: number; readonly last: number }>>;
  /** Ids of a table that begin so. */
  beginning(table: 'events' | 'reports' | 'claims', prefix: string, limit: number): Promise<string[]>;
  /** The highest version among the events that share a report with this one. */
  around(event: string): Promise<number>;
  /** Reports of which a decision saw another reading than the last. */
  differing(): Promise<ReportEntries[]>;
  size(table: Table): Promise<number>;
  /** Takes the tables away for good. */
  drop(): Promise<void>;
}
