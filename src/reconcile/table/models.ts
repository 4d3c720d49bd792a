import { modeOf } from '../choice.ts';
import { least, most } from '../figures.ts';
import { type Held, modeOfDays, modeWithRanks } from './mode.ts';
import type { Aggregate, CategoryColumn, Cell, Row, TableShape } from './shape.ts';

/** How a model of COUNTING, section 1.6, aggregates each kind of column. */
export interface TableModel {
  readonly numbers: Aggregate;
  readonly precision: 'least' | 'any' | 'most';
  readonly start: (days: readonly string[]) => string | null;
  readonly end: (days: readonly string[]) => string | null;
}

const earliest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
const newest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);

export const TABLE_MODELS: Readonly<Record<'conservative' | 'representative' | 'informative', TableModel>> = {
  conservative: { numbers: 'min', precision: 'least', start: earliest, end: newest },
  representative: { numbers: 'mode', precision: 'any', start: modeOfDays, end: modeOfDays },
  informative: { numbers: 'max', precision: 'most', start: newest, end: earliest },
};

/** The number in a cell; null for empty, missing and NA. What is no number is a mistake in the table. */
export function numberIn(cell: Cell, column: string): number | null {
  if (cell === null || cell === undefined || cell === '' || cell === 'NA') return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const value = typeof cell === 'number' ? cell : Number(cell);
  if (!Number.isFinite(value)) throw new Error(`column ${column}: "${cell}" is no number`);
  return value;
}

export function aggregate(values: readonly (number | null)[], by: Aggregate): number | null {
  if (by === 'min') return least(values);
  if (by === 'max') return most(values);
  if (by === 'mode') return modeOf(values);
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

const missing = (cell: Cell): boolean => cell === null || cell === undefined || cell === '' || cell === 'NA';

/** The most or the least precise value; a report whose precision is missing counts as a missing value for `least`. */
export function category(
  rows: readonly Row[],
  { column, precision, tied, keepsNull }: CategoryColumn,
  wanted: TableModel['precision'],
  ranks: readonly string[],
): Cell {
  const held = (row: Row, value: Cell): Held => ({
    value: missing(value) ? null : value,
    rank: (n) => numberIn(row[ranks[n]!], ranks[n]!),
  });
  if (wanted === 'any' && tied === null) return modeOf(rows.map((row) => numberIn(row[column], column)));
  if (precision === undefined || wanted === 'any')
    return modeWithRanks(
      rows.map((row) => held(row, row[column])),
      ranks.length,
      tied,
    );
  const levels = rows.map((row) => numberIn(row[precision], precision));
  const level = wanted === 'least' ? least(levels) : most(levels);
  if (level === null) return null;
  const kept: Held[] = [];
  rows.forEach((row, i) => {
    if (levels[i] === level) kept.push(held(row, row[column]));
    else if (levels[i] === null && wanted === 'least') kept.push({ value: null, rank: () => null });
  });
  const usable = wanted === 'most' && !keepsNull ? kept.filter(({ value }) => value !== null) : kept;
  return modeWithRanks(usable, ranks.length, tied);
}

/** Rows by event, in the order in which events first appear. */
export function byEvent(rows: Iterable<Row>, shape: TableShape): Map<string, Row[]> {
  const events = new Map<string, Row[]>();
  for (const row of rows) {
    const key =
      shape.event.length === 1
        ? String(row[shape.event[0]!])
        : JSON.stringify(shape.event.map((column) => row[column] ?? null));
    const held = events.get(key);
    if (held) held.push(row);
    else events.set(key, [row]);
  }
  return events;
}

/** The mode of 0 and 1; 1 where they tie. */
function binaryMode(rows: readonly Row[], column: string): number | null {
  const values = rows.map((row) => numberIn(row[column], column)).filter((value) => value !== null);
  if (values.length === 0) return null;
  const ones = values.filter((value) => value === 1).length;
  return ones * 2 >= values.length ? 1 : 0;
}

/** One event of the table under a model: every column that the shape names. */
export function aggregateEvent(
  rows: readonly Row[],
  shape: TableShape,
  model: TableModel | null,
): Record<string, Cell> {
  const event: Record<string, Cell> = {};
  for (const column of shape.event) event[column] = rows[0]?.[column] ?? null;
  const number = (column: string, by: Aggregate): number | null =>
    aggregate(
      rows.map((row) => numberIn(row[column], column)),
      by,
    );
  const days = (column: string): string[] =>
    rows
      .map((row) => row[column])
      .filter((day): day is string => typeof day === 'string' && day !== '' && day !== 'NA');
  const of = model ?? TABLE_MODELS.representative;
  if (shape.start) event[shape.start] = of.start(days(shape.start));
  if (shape.end) event[shape.end] = of.end(days(shape.end));
  for (const wanted of shape.categories)
    event[wanted.column] = category(rows, wanted, of.precision, shape.ranks);
  for (const { low, best, high } of shape.figures)
    for (const column of [low, best, high]) event[column] = number(column, of.numbers);
  for (const { column, by, as, binary } of shape.numbers) {
    const wanted = model === null ? (by ?? of.numbers) : model.numbers;
    event[as ?? column] = binary && wanted === 'mode' ? binaryMode(rows, column) : number(column, wanted);
  }
  if (shape.rows) event[shape.rows] = rows.length;
  return event;
}
