import type { Door } from '../../ledger/store.ts';
import { literal } from './literals.ts';
import { quoted } from './quoted.ts';
import { writeRows } from './row-writes.ts';
import { createSchema, lock } from './schema.ts';
import { type Cursor, START, type ViewStore } from './store.ts';
import { type ColumnType, type Rows, TABLES, type Table } from './tables.ts';
import { Where } from './where.ts';

type On = Pick<Door, 'query'>;

/** View rows in tables of their own beside the entries: a schema that can be dropped. */
export async function sqlViews(door: Door, schema = 'views'): Promise<ViewStore> {
  await door.transaction((on) => createSchema(on, schema));
  const cursorOf = async (on: On): Promise<Cursor> => {
    const [row] = await on.query<{ [name in keyof Cursor]: string }>(`select * from ${schema}.cursor`);
    if (row === undefined) return START;
    const { sequence, epoch, ties, mentions } = row;
    return {
      sequence: Number(sequence),
      epoch: Number(epoch),
      ties: Number(ties),
      mentions: Number(mentions),
    };
  };
  const rows = async <T extends Table>(
    table: T,
    rest: string,
    values: readonly unknown[],
  ): Promise<Rows[T][]> => {
    const found = await door.query<Record<string, unknown>>(
      `select * from ${schema}.${table} ${rest}`,
      values,
    );
    return found.map((row) => rowOf(table, row));
  };
  const count = async (table: Table, where: string, values: readonly unknown[]): Promise<number> => {
    const [row] = await door.query<{ n: string }>(
      `select count(*) n from ${schema}.${table} ${where}`,
      values,
    );
    return Number(row?.n ?? 0);
  };

  return {
    cursor: () => cursorOf(door),
    write: (from, to, changes) =>
      door.transaction(async (on) => {
        await lock(on);
        const now = await cursorOf(on);
        if (now.sequence !== from.sequence || now.epoch !== from.epoch) return false;
        await writeRows(on, schema, changes);
        await on.query(`delete from ${schema}.cursor`);
        await on.query(`insert into ${schema}.cursor values ($1, $2, $3, $4)`, [
          to.sequence,
          to.epoch,
          to.ties,
          to.mentions,
        ]);
        return true;
      }),
    reset: () =>
      door.transaction(async (on) => {
        await lock(on);
        await on.query(`drop schema if exists ${schema} cascade`);
        await createSchema(on, schema);
      }),
    async get(table, column, values) {
      if (values.length === 0) return [];
      const type = TABLES[table].columns[column as never] as ColumnType;
      const order = TABLES[table].key.map((name) => quoted(name)).join(', ');
      return rows(table, `where ${quoted(column)} = any($1::${type}[]) order by ${order}`, [
        literal(type, values),
      ]);
    },
    async page(table, after, limit) {
      const { key } = TABLES[table];
      const names = key.map(quoted).join(', ');
      if (after === null) return rows(table, `order by ${names} limit ${limit}`, []);
      const places = key.map((_, i) => `$${i + 1}`).join(', ');
      const values = key.map((name) => after[name as never]);
      return rows(table, `where (${names}) > (${places}) order by ${names} limit ${limit}`, values);
    },
    async shelf(keys, most) {
      const held = new Map<number, number[]>();
      if (keys.length === 0) return held;
      const found = await door.query<{ key: number; number: string }>(
        `select k.key, s.number from unnest($1::int4[]) k(key), lateral (
           select number from ${schema}.shelf where key = k.key order by number desc limit ${most}) s`,
        [literal('int4', keys)],
      );
      for (const { key, number } of found) {
        const before = held.get(key);
        if (before === undefined) held.set(key, [Number(number)]);
        else before.push(Number(number));
      }
      for (const numbers of held.values()) numbers.sort((a, b) => a - b);
      return held;
    },
    async events({ from, to, main, status, area, terms, after, limit }) {
      const where = new Where();
      if (main !== undefined) where.add('main = $', main);
      if (status !== undefined) where.add('status = $', status);
      if (area !== undefined) {
        const { west, south, east, north } = area;
        where.add('lat between $ and $', south, north);
        if (west <= east) where.add('lon between $ and $', west, east);
        else where.add('(lon >= $ or lon <= $)', west, east);
      }
      if (from !== undefined) where.add('last >= $', from);
      if (to !== undefined) where.add('first <= $', to);
      if (terms.length > 0) where.add('terms @> $::int4[]', literal('int4', terms));
      const total = await count('events', where.text(), where.values);
      const [last] = after === undefined ? [] : await rows('events', 'where id = $1', [after]);
      if (last !== undefined)
        where.add(
          "(main < $ or (main = $ and (coalesce(first, '') < $ or (coalesce(first, '') = $ and id > $))))",
          last.main,
          last.main,
          last.first ?? '',
          last.first ?? '',
          last.id,
        );
      return {
        total,
        rows: await rows(
          'events',
          `${where.text()} order by main desc, coalesce(first, '') desc, id limit ${limit}`,
          where.values,
        ),
      };
    },
    async claims({ report, event, measure, decision, after, limit }) {
      const where = new Where();
      if (report !== undefined) where.add('report = $', report);
      if (event !== undefined) where.add('event = $', event);
      if (measure !== undefined) where.add('measure = $', measure);
      if (decision !== undefined) where.add('decision = $', decision);
      const total = await count('claims', where.text(), where.values);
      if (after !== undefined)
        where.add(`number > coalesce((select number from ${schema}.claims where id = $), 0)`, after);
      const found = await rows('claims', `${where.text()} order by number limit ${limit}`, where.values);
      return { total, rows: found };
    },
    async reports(after, limit) {
      const where = new Where();
      where.add('redacted = $', false);
      const total = await count('reports', where.text(), where.values);
      if (after !== undefined)
        where.add(`number > coalesce((select number from ${schema}.reports where id = $), 0)`, after);
      const found = await rows('reports', `${where.text()} order by number limit ${limit}`, where.values);
      return { total, rows: found };
    },
    async words(terms, most, counted) {
      const given = [literal('int4', terms)];
      const from = `from ${schema}.words where terms @> $1::int4[]`;
      const [[count], found] = await Promise.all([
        // to count all reports that have a common word takes as long as to read them
        door.query<{ n: string }>(`select count(*) n from (select 1 ${from} limit ${counted + 1}) t`, given),
        // without their terms, which may be thousands and are not asked for again
        door.query<{ number: string; report: string; packed: Buffer }>(
          `select number, report, packed ${from} order by number desc limit ${most}`,
          given,
        ),
      ]);
      const n = Number(count?.n ?? 0);
      const rows = found.map((row) => ({ ...row, number: Number(row.number) }));
      return { total: Math.min(n, counted), more: n > counted, rows };
    },
    async about(about, after, limit) {
      const total = await count('about', 'where about = $1', [about]);
      const found = await rows(
        'about',
        `where about = $1 and sequence > $2 order by sequence limit ${limit}`,
        [about, after],
      );
      return { total, sequences: found.map(({ sequence }) => sequence) };
    },
    async actors(after, limit) {
      const each = `select actor, min(number) "first", max(number) "last" from ${schema}.told group by actor`;
      const [sum] = await door.query<{ n: string }>(`select count(distinct actor) n from ${schema}.told`);
      const found = await door.query<{ actor: string; first: string; last: string }>(
        `select * from (${each}) t ${after === null ? '' : 'where ("first", actor) > ($1, $2)'}
           order by "first", actor limit ${limit}`,
        after === null ? [] : [after.first, after.actor],
      );
      const rows = found.map((row) => ({
        actor: row.actor,
        first: Number(row.first),
        last: Number(row.last),
      }));
      return { total: Number(sum?.n ?? 0), rows };
    },
    async beginning(table, prefix, limit) {
      const found = await door.query<{ id: string }>(
        `select id from ${schema}.${table} where id >= $1 and starts_with(id, $1)
           ${table === 'reports' ? 'and not redacted' : ''} order by id limit ${limit}`,
        [prefix],
      );
      return found.map(({ id }) => id);
    },
    async around(event) {
      const [row] = await door.query<{ version: string | null }>(
        `select max(version) version from ${schema}.events where id in (
           select m.event from ${schema}.mentions m where m.report in (
             select report from ${schema}.mentions where event = $1))`,
        [event],
      );
      return Number(row?.version ?? 0);
    },
    differing: () => rows('reports', 'where differs order by id', []),
    size: (table) => count(table, '', []),
    drop: async () => void (await door.query(`drop schema if exists ${schema} cascade`)),
  };
}

function rowOf<T extends Table>(table: T, row: Record<string, unknown>): Rows[T] {
  const { columns } = TABLES[table];
  for (const name in columns)
    if ((columns[name as never] as ColumnType) === 'int8') row[name] = Number(row[name]);
  return row as unknown as Rows[T];
}
