/** One row of a report-level table: what one report says of one event, column by column. */
export type Row = Readonly<Record<string, Cell>>;
export type Cell = string | number | boolean | null | undefined;

/** Values of a column by one rule: the smallest, the most frequent, and so on. */
export type Aggregate = 'min' | 'mode' | 'max' | 'mean';

/** Bounds and best of one measure, a column each; a table with one figure a report names the same column thrice. */
export interface FigureColumns {
  readonly measure: 'killed' | 'injured' | 'displaced';
  readonly low: string;
  readonly best: string;
  readonly high: string;
}

export interface CategoryColumn {
  readonly column: string;
  /** The column that says how precise this one is: a higher number is more precise. */
  readonly precision?: string;
  /** The text for values that stay tied; null for coordinates and precisions, which are numbers and have no such text. */
  readonly tied: string | null;
  /** Empty and missing are one value, which an aggregation does not drop. */
  readonly keepsNull?: boolean;
}

export interface NumberColumn {
  readonly column: string;
  /** The table's own default, where it has one, and the name of the result. */
  readonly by?: Aggregate;
  readonly as?: string;
  /** 0 or 1: where the mode ties it is 1, as the package has it. */
  readonly binary?: boolean;
}

/** What the columns of a table are: a preset, or a user's own mapping. */
export interface TableShape {
  readonly id: string;
  /** Columns whose values together name the event. */
  readonly event: readonly string[];
  readonly report: string | null;
  /** Where the day of publication stands: the first ISO date in that column. */
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly figures: readonly FigureColumns[];
  readonly numbers: readonly NumberColumn[];
  readonly start: string | null;
  readonly end: string | null;
  readonly categories: readonly CategoryColumn[];
  /** Columns that break ties, the first first; the higher value wins. */
  readonly ranks: readonly string[];
  /** A column to write the number of reports into. */
  readonly rows?: string;
}

const unnamed = { tied: 'Indeterminate' } as const;

/** MAVERICK, as the R package eventreport 0.1.2 has it (COUNTING, section 1.6). */
const maverick: TableShape = {
  id: 'maverick',
  event: ['event_id'],
  report: 'id',
  publishedAt: 'source',
  source: 'source_author',
  figures: [
    { measure: 'killed', low: 'deaths_low', best: 'deaths_best', high: 'deaths_high' },
    { measure: 'injured', low: 'injuries_low', best: 'injuries_best', high: 'injuries_high' },
  ],
  numbers: [
    { column: 'displacement', binary: true },
    { column: 'damage', binary: true },
  ],
  start: 'date_start',
  end: 'date_end',
  categories: [
    { column: 'country', ...unnamed },
    { column: 'election', ...unnamed },
    { column: 'city', precision: 'geo_precision', keepsNull: true, ...unnamed },
    { column: 'location', precision: 'geo_precision', ...unnamed },
    { column: 'latitude', precision: 'geo_precision', tied: null },
    { column: 'longitude', precision: 'geo_precision', tied: null },
    { column: 'geo_precision', precision: 'geo_precision', tied: null },
    { column: 'actor1', precision: 'actor1_precision', ...unnamed },
    { column: 'actor1_type', precision: 'actor1_precision', ...unnamed },
    { column: 'actor2', precision: 'actor2_precision', ...unnamed },
    { column: 'actor2_type', precision: 'actor2_precision', ...unnamed },
    { column: 'event_context', ...unnamed },
    { column: 'target', ...unnamed },
  ],
  ranks: ['source_classification', 'certain'],
};

/** MMAD's reports, with the defaults of its own example: city, day and side are an event; max, and mean of participants. */
const mmad: TableShape = {
  id: 'mmad',
  event: ['cowcode', 'location', 'asciiname', 'longitude', 'latitude', 'event_date', 'side'],
  report: 'id',
  publishedAt: null,
  source: 'source',
  figures: [],
  numbers: [
    { column: 'scope', by: 'max', as: 'maxscope' },
    { column: 'part_violence', by: 'max', as: 'maxpartviolence' },
    { column: 'sec_engagement', by: 'max', as: 'maxsecengagement' },
    { column: 'avg_numparticipants', by: 'mean', as: 'mean_avg_numparticipants' },
  ],
  start: null,
  end: null,
  categories: [],
  ranks: [],
  rows: 'numreports',
};

export const PRESETS: readonly TableShape[] = [maverick, mmad];
