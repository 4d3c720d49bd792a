import { type ClaimsAsked, type Cursor, type EventsAsked, START, type ViewStore } from './store.ts';
import { byKey, type EventIndex, keyOf, type Rows, TABLE_NAMES, type Table } from './tables.ts';

/** View rows in memory: for tests, and for ledgers that end with the process. It goes through all rows to find some. */
export function memoryViews(): ViewStore {
  let cursor: Cursor = START;
  const tables = new Map<Table, Map<string, Rows[Table]>>(TABLE_NAMES.map((name) => [name, new Map()]));
  const of = <T extends Table>(table: T): Map<string, Rows[T]> => tables.get(table) as Map<string, Rows[T]>;
  const all = <T extends Table>(table: T): Rows[T][] =>
    [...of(table).values()].sort((a, b) => byKey(table, a, b));

  return {
    cursor: async () => cursor,
    async write(from, to, changes) {
      if (from.sequence !== cursor.sequence || from.epoch !== cursor.epoch) return false;
      for (const table of TABLE_NAMES) {
        const { add = [], put = [], remove = [] } = changes[table] ?? {};
        for (const row of remove) of(table).delete(keyOf(table, row as never));
        for (const row of [...add, ...put]) of(table).set(keyOf(table, row as never), row as never);
      }
      cursor = to;
      return true;
    },
    async reset() {
      for (const rows of tables.values()) rows.clear();
      cursor = START;
    },
    async get(table, column, values) {
      const wanted = new Set<unknown>(values);
      return all(table).filter((row) => wanted.has(row[column]));
    },
    async page(table, after, limit) {
      return all(table)
        .filter((row) => after === null || byKey(table, row, after) > 0)
        .slice(0, limit);
    },
    async shelf(keys, most) {
      const found = new Map<number, number[]>();
      for (const { key, number } of all('shelf')) {
        const held = found.get(key);
        if (held === undefined) found.set(key, [number]);
        else held.push(number);
      }
      return new Map(
        keys.flatMap((key) => {
          const held = found.get(key);
          return held === undefined ? [] : [[key, held.slice(-most)] as const];
        }),
      );
    },
    async events(asked) {
      const fitting = all('events')
        .filter((row) => fits(row, asked))
        .sort(byDay);
      const from = behind(fitting, asked.after);
      return { total: fitting.length, rows: fitting.slice(from, from + asked.limit) };
    },
    async claims(asked) {
      const fitting = all('claims')
        .filter((row) => isAsked(row, asked))
        .sort((a, b) => a.number - b.number);
      const from = behind(fitting, asked.after);
      return { total: fitting.length, rows: fitting.slice(from, from + asked.limit) };
    },
    async reports(after, limit) {
      const fitting = all('reports')
        .filter((row) => !row.redacted)
        .sort((a, b) => a.number - b.number);
      const from = behind(fitting, after);
      return { total: fitting.length, rows: fitting.slice(from, from + limit) };
    },
    async words(terms, most, counted) {
      const found = all('words').filter((row) => terms.every((term) => row.terms.includes(term)));
      const total = Math.min(found.length, counted);
      return { total, more: found.length > counted, rows: found.reverse().slice(0, most) };
    },
    async about(about, after, limit) {
      const sequences = all('about')
        .filter((row) => row.about === about)
        .map(({ sequence }) => sequence);
      return {
        total: sequences.length,
        sequences: sequences.filter((sequence) => sequence > after).slice(0, limit),
      };
    },
    async actors(after, limit) {
      const found = new Map<string, { actor: string; first: number; last: number }>();
      for (const { actor, number } of all('told')) {
        const known = found.get(actor);
        if (known === undefined) found.set(actor, { actor, first: number, last: number });
        else known.last = number;
      }
      const order = (a: { first: number; actor: string }, b: { first: number; actor: string }): number =>
        a.first - b.first || (a.actor < b.actor ? -1 : a.actor > b.actor ? 1 : 0);
      const rows = [...found.values()].sort(order);
      return {
        total: rows.length,
        rows: rows.filter((row) => after === null || order(row, after) > 0).slice(0, limit),
      };
    },
    async beginning(table, prefix, limit) {
      return all(table)
        .filter((row) => row.id.startsWith(prefix) && !('redacted' in row && row.redacted))
        .map(({ id }) => id)
        .slice(0, limit);
    },
    async around(event) {
      const mentions = all('mentions');
      const reports = new Set(mentions.filter((row) => row.event === event).map(({ report }) => report));
      const near = new Set(mentions.filter((row) => reports.has(row.report)).map((row) => row.event));
      return all('events')
        .filter(({ id }) => near.has(id))
        .reduce((most, { version }) => Math.max(most, version), 0);
    },
    differing: async () => all('reports').filter((row) => row.differs),
    size: async (table) => of(table).size,
    drop: async () => undefined,
  };
}

function behind(rows: readonly { readonly id: string }[], after: string | undefined): number {
  return after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
}

function fits(row: EventIndex, { from, to, main, status, area, terms }: EventsAsked): boolean {
  if (main !== undefined && row.main !== main) return false;
  if (status !== undefined && row.status !== status) return false;
  if (area !== undefined && !lies(row, area)) return false;
  // an event without a day is in no period
  if (from !== undefined && (row.last === null || row.last < from)) return false;
  if (to !== undefined && (row.first === null || row.first > to)) return false;
  return terms.every((term) => row.terms.includes(term));
}

/** What has no coordinates lies in no area. */
function lies(
  { lat, lon }: EventIndex,
  { west, south, east, north }: NonNullable<EventsAsked['area']>,
): boolean {
  if (lat === null || lon === null || lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}

function isAsked(row: Rows['claims'], { report, event, measure, decision }: ClaimsAsked): boolean {
  if (report !== undefined && row.report !== report) return false;
  if (event !== undefined && row.event !== event) return false;
  if (measure !== undefined && row.measure !== measure) return false;
  return decision === undefined || row.decision === decision;
}

/** Main events first, the latest day first, then by id so that the order never depends on chance. */
function byDay(a: EventIndex, b: EventIndex): number {
  if (a.main !== b.main) return a.main ? -1 : 1;
  const [x, y] = [a.first ?? '', b.first ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
