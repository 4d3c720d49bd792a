import type { Event } from '../../model/event.ts';
import type { Step, Toll } from '../../model/toll.ts';
import type { CountedClaim } from '../input.ts';
import type { CountingRule } from '../rule.ts';
import { aggregateEvent, byEvent, numberIn, TABLE_MODELS } from './models.ts';
import type { Cell, FigureColumns, Row, TableShape } from './shape.ts';

/** An event of a table as counted, and, where asked, why each figure is what it is. */
export type CountedRow = Record<string, Cell | Readonly<Record<string, readonly Step[]>>>;

export interface TableOptions {
  /** The table writes 0 where a report says nothing: such cells are unknown, not 0. */
  readonly zeroIsUnknown?: boolean;
  readonly derivation?: boolean;
}

function bareEvent(id: string): Event {
  const types = { acledEvent: null, acledSubEvent: null, ucdp: null, plover: null };
  return { id, title: id, types, when: null, place: null, sides: [], related: [], main: true };
}

function dayIn(cell: Cell): string | null {
  return /\d{4}-\d{2}-\d{2}/.exec(typeof cell === 'string' ? cell : '')?.[0] ?? null;
}

/** One row's figure of one measure as a claim in the report's own voice; null where the row has no number. */
function claimOf(
  row: Row,
  at: number,
  event: string,
  columns: FigureColumns,
  shape: TableShape,
  options: TableOptions,
): CountedClaim | null {
  const read = (column: string): number | null => {
    const value = numberIn(row[column], column);
    return value === 0 && options.zeroIsUnknown ? null : value;
  };
  const figure = { low: read(columns.low), best: read(columns.best), high: read(columns.high) };
  if (figure.low === null && figure.best === null && figure.high === null) return null;
  const text = (column: string | null): string | null =>
    column === null || row[column] === null || row[column] === undefined ? null : String(row[column]);
  const report = text(shape.report) ?? `row ${at + 1}`;
  const words = String(figure.best ?? figure.low ?? figure.high);
  const id = `${report} ${columns.measure}`;
  return {
    id,
    kind: 'toll',
    event,
    span: { start: 0, end: words.length, exact: words },
    references: [],
    claimants: [],
    via: [],
    stance: 'asserts',
    modality: 'actual',
    scope: 'event',
    measure: columns.measure,
    quantity: { low: figure.low, high: figure.high, exactness: 'range', words },
    unit: 'person',
    inferred: [],
    derivation: [],
    report,
    outlet: text(shape.source),
    publishedAt: shape.publishedAt === null ? null : dayIn(row[shape.publishedAt]),
    original: id,
    interest: 'unknown',
    figure,
  };
}

/** The claims that the rows of one event make. */
export function claimsOf(
  rows: readonly Row[],
  event: string,
  shape: TableShape,
  options: TableOptions,
): CountedClaim[] {
  return shape.figures.flatMap((columns) =>
    rows.flatMap((row, at) => claimOf(row, at, event, columns, shape, options) ?? []),
  );
}

/** The totals of one event of a table under a rule, by measure. */
export function tollsOf(
  rows: readonly Row[],
  event: string,
  rule: CountingRule,
  shape: TableShape,
  options: TableOptions,
): Map<string, Toll> {
  const claims = claimsOf(rows, event, shape, options);
  const tolls = rule.count({ event: bareEvent(event), claims });
  return new Map(
    tolls.filter((toll) => toll.side === null && toll.status === null).map((toll) => [toll.measure, toll]),
  );
}

function isModel(id: string): id is keyof typeof TABLE_MODELS {
  return Object.hasOwn(TABLE_MODELS, id);
}

/**
 * A table of reports counted into a table of events. The three models of COUNTING, section 1.6, aggregate
 * every column; any other rule decides the figures, and the other columns take the value most reports give.
 */
export function countTable(
  rows: Iterable<Row>,
  shape: TableShape,
  rule: CountingRule | null,
  options: TableOptions = {},
): CountedRow[] {
  const counted: CountedRow[] = [];
  for (const [id, own] of byEvent(rows, shape)) {
    const model = rule !== null && isModel(rule.id) ? TABLE_MODELS[rule.id] : null;
    const event: CountedRow = aggregateEvent(own, shape, model);
    if (rule !== null && (model === null || options.derivation || options.zeroIsUnknown)) {
      const tolls = tollsOf(own, id, rule, shape, options);
      for (const columns of shape.figures) {
        const toll = tolls.get(columns.measure);
        event[columns.low] = toll?.low ?? null;
        event[columns.best] = toll?.best ?? null;
        event[columns.high] = toll?.high ?? null;
      }
      if (options.derivation)
        event.derivation = Object.fromEntries(
          [...tolls].map(([measure, toll]) => [measure, toll.derivation]),
        );
    }
    counted.push(event);
  }
  return counted;
}
