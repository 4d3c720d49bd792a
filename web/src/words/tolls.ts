import type { Event } from '../../../src/model/event.ts';
import type { Toll } from '../../../src/model/toll.ts';
import type { Names } from './names.ts';

/** A toll's place in the address: measure, unit, side and status. */
export function tollKey(toll: Toll): string {
  return [toll.measure, toll.unit, toll.side ?? '', toll.status ?? ''].join('~');
}

export const isPeople = (toll: Toll): boolean => toll.unit === 'person';

/** The columns of the toll table: each side, civilians of all sides, those of no named side, and all. */
export interface Column {
  readonly key: string;
  readonly kind: 'side' | 'civilians' | 'unattributed' | 'all';
  readonly side: string | null;
}

export interface Row {
  readonly measure: Toll['measure'];
  readonly unit: string;
  readonly cells: ReadonlyMap<string, Toll>;
}

const ORDER = [
  'killed',
  'injured',
  'killedOrInjured',
  'missing',
  'captured',
  'abducted',
  'released',
  'surrendered',
  'displaced',
  'destroyed',
  'damaged',
  'seized',
];

/** Sides as the event has them, then those that only a claim names. */
export function sidesOf(event: Event, tolls: readonly Toll[]): string[] {
  const own = event.sides.map((side) => side[0]).filter((party) => party !== undefined);
  const named = own.map((party) => party.actor ?? party.words);
  const others = tolls.map((toll) => toll.side).filter((side) => side !== null);
  return [...new Set([...named, ...others])];
}

/** The column a toll stands in; a split by status under a side, and combatants of all sides, have none. */
export function columnOf(toll: Toll): string | null {
  if (toll.side !== null) return toll.status === null ? `side:${toll.side}` : null;
  if (toll.status === 'civilian') return 'civilians';
  if (toll.status === 'unknown') return 'unattributed';
  return toll.status === null ? 'all' : null;
}

/** The toll table. A column that nothing stands in is left out; "all" too where it would repeat the only other. */
export function tableOf(event: Event, tolls: readonly Toll[]): { columns: Column[]; rows: Row[] } {
  const rows = new Map<string, { measure: Toll['measure']; unit: string; cells: Map<string, Toll> }>();
  for (const toll of tolls) {
    const column = columnOf(toll);
    if (column === null) continue;
    const key = `${toll.measure} ${toll.unit}`;
    const row = rows.get(key) ?? { measure: toll.measure, unit: toll.unit, cells: new Map() };
    row.cells.set(column, toll);
    rows.set(key, row);
  }
  for (const row of rows.values()) {
    // a total of one class only says the same twice
    if (row.cells.size === 2 && row.cells.has('all')) row.cells.delete('all');
  }
  const used = new Set([...rows.values()].flatMap((row) => [...row.cells.keys()]));
  const all: Column[] = [
    ...sidesOf(event, tolls).map((side) => ({ key: `side:${side}`, kind: 'side' as const, side })),
    { key: 'civilians', kind: 'civilians', side: null },
    { key: 'unattributed', kind: 'unattributed', side: null },
    { key: 'all', kind: 'all', side: null },
  ];
  const sorted = [...rows.values()].sort((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure));
  return { columns: all.filter((column) => used.has(column.key)), rows: sorted };
}

/** Splits of a side by status, where the side has more than one: "of whom civilians 3". */
export function splitsOf(toll: Toll, tolls: readonly Toll[]): Toll[] {
  if (toll.side === null) return [];
  const parts = tolls.filter(
    (one) =>
      one.side === toll.side && one.measure === toll.measure && one.unit === toll.unit && one.status !== null,
  );
  return parts.length > 1 ? parts.filter((part) => part.status !== 'unknown') : [];
}

/** "Killed, Army of X", "Destroyed vehicles, all". */
export function tollName(toll: Toll, names: Names): string {
  const { t } = names.locale;
  const thing = isPeople(toll) ? '' : ` (${t.units[toll.unit as keyof typeof t.units] ?? toll.unit})`;
  const whose =
    toll.side !== null
      ? names.actor(toll.side)
      : toll.status === 'civilian'
        ? t.event.civilians
        : toll.status === 'unknown'
          ? t.event.unattributed
          : toll.status === 'combatant'
            ? t.statuses.combatant
            : t.event.all;
  const status = toll.side !== null && toll.status !== null ? `, ${t.statuses[toll.status]}` : '';
  return `${t.measures[toll.measure]}${thing}, ${whose}${status}`;
}

/** The classes that the head of the page tells: people killed, else the first measure there is, one class a side. */
export function headline(event: Event, tolls: readonly Toll[]): Toll[] {
  const { columns, rows } = tableOf(event, tolls);
  const first = rows.find((row) => row.measure === 'killed') ?? rows[0];
  if (first === undefined) return [];
  const classes = columns.filter((column) => column.kind !== 'all');
  const found = classes.map((column) => first.cells.get(column.key)).filter((toll) => toll !== undefined);
  return found.length > 0 ? found : [...first.cells.values()];
}

/** Counted for the event as a whole: what a source says of one class is then neither more nor less than it. */
export const isWhole = (toll: Toll): boolean => toll.side === null && toll.status === null;
