/**
 * The tables that views lie in. No word of a report stands in them: ids, numbers and days in the open, words as
 * numbers under the ledger's secret (`hash.ts`), and what an event is told to be sealed under its report's key.
 */

export type ColumnType = 'text' | 'int8' | 'int4' | 'float8' | 'bool' | 'int4[]' | 'bytea';

export interface TableOf<Row> {
  readonly key: readonly (keyof Row & string)[];
  readonly columns: { readonly [C in keyof Row & string]: ColumnType };
  /** Columns that rows are looked up by, and those whose arrays are. */
  readonly indexes: readonly (keyof Row & string)[];
  readonly within?: keyof Row & string;
}

/** A report: the entries that it is folded from, in order. */
export interface ReportEntries {
  readonly id: string;
  /** The entry that captured it: the order of reports. */
  readonly number: number;
  readonly redacted: boolean;
  /** Sequence numbers, as JSON. */
  readonly entries: string;
  readonly text: string | null;
  readonly url: string | null;
  /** The last entry that touched it. */
  readonly version: number;
  readonly claims: number;
  /** A decision about one of its claims saw another reading than the last. */
  readonly differs: boolean;
}

/** A report's words, for search. */
export interface ReportWords {
  readonly number: number;
  readonly report: string;
  /** Words and beginnings of words. */
  readonly terms: readonly number[];
  /** Words with how often each stands there: `search.ts` reads them. */
  readonly packed: Uint8Array;
}

/** What one report tells of one event. */
export interface MentionRow {
  readonly id: string;
  readonly number: number;
  readonly report: string;
  readonly event: string;
  readonly keys: readonly number[];
  /** Under the report's key: the event as the report has it, and what grouping compares (`mention-row.ts`). */
  readonly sealed: Uint8Array;
}

/** Where mentions are looked up by a name or a place. */
export interface ShelfRow {
  readonly key: number;
  readonly number: number;
}

export interface EventIndex {
  readonly id: string;
  readonly number: number;
  readonly main: boolean;
  /** Where it stands with its editors: a place in `EVENT_STATUSES`. */
  readonly status: number;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly first: string | null;
  readonly last: string | null;
  /** Words of title and place, and what they begin with. */
  readonly terms: readonly number[];
  readonly version: number;
  readonly mentions: number;
  readonly late: number | null;
  readonly early: number | null;
  /** People said something of it. */
  readonly held: boolean;
}

export interface ClaimIndex {
  readonly id: string;
  readonly report: string;
  readonly number: number;
  readonly event: string;
  readonly measure: number;
  readonly decision: number;
}

/** An entry concerns an event, a claim, a report (by its id's hash). */
export interface AboutRow {
  readonly about: string;
  readonly sequence: number;
}

/** A report names an actor: as a side of an event, as one who speaks of it, or with no event ('') at all. */
export interface ToldRow {
  /** The hash of the actor's id, which may be made of words. */
  readonly actor: string;
  /** The report's number. */
  readonly number: number;
  readonly event: string;
}

/** How many texts have the words of each bucket, many buckets in a row (`spread.ts`). */
export interface SpreadRow {
  readonly block: number;
  readonly counts: Uint8Array;
}

export interface Rows {
  reports: ReportEntries;
  words: ReportWords;
  mentions: MentionRow;
  shelf: ShelfRow;
  events: EventIndex;
  claims: ClaimIndex;
  about: AboutRow;
  told: ToldRow;
  spread: SpreadRow;
}
export type Table = keyof Rows;

export const TABLES: { readonly [T in Table]: TableOf<Rows[T]> } = {
  reports: {
    key: ['id'],
    columns: {
      id: 'text',
      number: 'int8',
      redacted: 'bool',
      entries: 'text',
      text: 'text',
      url: 'text',
      version: 'int8',
      claims: 'int4',
      differs: 'bool',
    },
    indexes: ['number', 'text', 'url'],
  },
  words: {
    key: ['number'],
    columns: { number: 'int8', report: 'text', terms: 'int4[]', packed: 'bytea' },
    indexes: [],
    within: 'terms',
  },
  mentions: {
    key: ['id'],
    columns: { id: 'text', number: 'int8', report: 'text', event: 'text', keys: 'int4[]', sealed: 'bytea' },
    indexes: ['number', 'report', 'event'],
  },
  shelf: { key: ['key', 'number'], columns: { key: 'int4', number: 'int8' }, indexes: [] },
  events: {
    key: ['id'],
    columns: {
      id: 'text',
      number: 'int8',
      main: 'bool',
      status: 'int4',
      lat: 'float8',
      lon: 'float8',
      first: 'text',
      last: 'text',
      terms: 'int4[]',
      version: 'int8',
      mentions: 'int4',
      late: 'int4',
      early: 'int4',
      held: 'bool',
    },
    indexes: ['number'],
    within: 'terms',
  },
  claims: {
    key: ['id'],
    columns: {
      id: 'text',
      report: 'text',
      number: 'int8',
      event: 'text',
      measure: 'int4',
      decision: 'int4',
    },
    indexes: ['number', 'event'],
  },
  about: { key: ['about', 'sequence'], columns: { about: 'text', sequence: 'int8' }, indexes: [] },
  told: {
    key: ['actor', 'number', 'event'],
    columns: { actor: 'text', number: 'int8', event: 'text' },
    indexes: ['number'],
  },
  spread: { key: ['block'], columns: { block: 'int4', counts: 'bytea' }, indexes: [] },
};
export const TABLE_NAMES = Object.keys(TABLES) as Table[];

/** A row's key as one string. */
export function keyOf<T extends Table>(table: T, row: Rows[T]): string {
  return TABLES[table].key.map((column) => String(row[column as keyof Rows[T]])).join('\n');
}

/** The order of rows by their key. */
export function byKey<T extends Table>(table: T, a: Rows[T], b: Rows[T]): number {
  for (const column of TABLES[table].key) {
    const [x, y] = [a[column as keyof Rows[T]], b[column as keyof Rows[T]]];
    if (x !== y) return (x as string | number) < (y as string | number) ? -1 : 1;
  }
  return 0;
}
