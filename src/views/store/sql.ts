import type { CopyValue } from '../../ledger/copy.ts';
import type { Door, Opened } from '../../ledger/store.ts';
import { literal } from './literals.ts';
import { type Changes, type Cursor, START, type ViewStore } from './store.ts';
import { type ColumnType, type Rows, TABLE_NAMES, TABLES, type Table } from './tables.ts';

/** Raised whenever what the tables hold changes: views of another format are dropped and built anew. */
const FORMAT = 1;
const LOCK = 7_274_602;
/** Rows that one statement takes. */
const CHUNK = 20_000;
/** From how many rows on COPY beats INSERT, which is planned sooner. */
const WORTH_COPYING = 50;

type On = Pick<Door, 'query'>;

/** View rows in tables of their own beside the entries: a schema that can be dropped. */
export async function sqlViews(door: Door, schema = 'views'): Promise<ViewStore> {
  await door.transaction((on) => create(on, schema));
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
        await on.query(`select pg_advisory_xact_lock(${LOCK})`);
        const now = await cursorOf(on);
        if (now.sequence !== from.sequence || now.epoch !== from.epoch) return false;
        await change(on, schema, changes);
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
        await on.query(`select pg_advisory_xact_lock(${LOCK})`);
        await on.query(`drop schema if exists ${schema} cascade`);
        await create(on, schema);
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
    async words(terms, most) {
      const given = [literal('int4', terms)];
      const [total, found] = await Promise.all([
        count('words', 'where terms @> $1::int4[]', given),
        rows('words', `where terms @> $1::int4[] order by number desc limit ${most}`, given),
      ]);
      return { total, rows: found };
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

/** Conditions with their values; `$` in a condition is where its value goes. */
class Where {
  readonly values: unknown[] = [];
  readonly #conditions: string[] = [];
  #next = 0;

  add(condition: string, ...values: readonly unknown[]): void {
    const numbered = condition.replaceAll('$', () => `$${this.values.push(values[this.#next++])}`);
    this.#next = 0;
    this.#conditions.push(numbered);
  }

  text(): string {
    return this.#conditions.length === 0 ? '' : `where ${this.#conditions.join(' and ')}`;
  }
}

async function change(on: Opened, schema: string, changes: Changes): Promise<void> {
  for (const table of TABLE_NAMES) {
    const { add = [], put = [], remove = [] } = changes[table] ?? {};
    for (let from = 0; from < remove.length; from += CHUNK)
      await removeRows(on, schema, table, remove.slice(from, from + CHUNK) as never);
    if (on.copy === null || add.length < WORTH_COPYING)
      for (let from = 0; from < add.length; from += CHUNK)
        await putRows(on, schema, table, add.slice(from, from + CHUNK) as never);
    else await copyRows(on.copy, schema, table, add as never);
    for (let from = 0; from < put.length; from += CHUNK)
      await putRows(on, schema, table, put.slice(from, from + CHUNK) as never);
  }
}

async function copyRows<T extends Table>(
  copy: NonNullable<Opened['copy']>,
  schema: string,
  table: T,
  add: readonly Rows[T][],
): Promise<void> {
  const columns = Object.entries(TABLES[table].columns as { readonly [name: string]: ColumnType });
  await copy(
    { table: `${schema}.${table}`, columns: columns.map(([name, type]) => ({ name, type })) },
    add.map((row) => columns.map(([name]) => row[name as never] as CopyValue)),
  );
}

async function removeRows<T extends Table>(
  on: On,
  schema: string,
  table: T,
  gone: readonly Rows[T][],
): Promise<void> {
  const { key, columns } = TABLES[table];
  const types = key.map((name) => columns[name as never] as ColumnType);
  await on.query(
    `delete from ${schema}.${table} t using unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(', ')}) as u(${key.map(quoted).join(', ')})
       where ${key.map((name) => `t.${quoted(name)} = u.${quoted(name)}`).join(' and ')}`,
    key.map((name, i) =>
      literal(
        types[i] as ColumnType,
        gone.map((row) => row[name as never]),
      ),
    ),
  );
}

async function putRows<T extends Table>(
  on: On,
  schema: string,
  table: T,
  put: readonly Rows[T][],
): Promise<void> {
  const { key, columns } = TABLES[table];
  const names = Object.keys(columns);
  const type = (name: string): ColumnType => columns[name as never] as ColumnType;
  // PostgreSQL has no arrays of arrays of different lengths: each goes as text
  const sent = names.map((name, i) => `$${i + 1}::${type(name) === 'int4[]' ? 'text' : type(name)}[]`);
  const read = names.map((name) => (type(name) === 'int4[]' ? `${quoted(name)}::int4[]` : quoted(name)));
  const others = names.filter((name) => !(key as readonly string[]).includes(name));
  const update =
    others.length === 0
      ? 'nothing'
      : `update set ${others.map((name) => `${quoted(name)} = excluded.${quoted(name)}`).join(', ')}`;
  await on.query(
    `insert into ${schema}.${table} (${names.map(quoted).join(', ')})
       select ${read.join(', ')} from unnest(${sent.join(', ')}) as u(${names.map(quoted).join(', ')})
       on conflict (${key.map(quoted).join(', ')}) do ${update}`,
    names.map((name) =>
      literal(
        type(name),
        put.map((row) => row[name as never]),
      ),
    ),
  );
}

async function create(on: On, schema: string): Promise<void> {
  await on.query(`select pg_advisory_xact_lock(${LOCK})`);
  const [known] = await on.query<{ there: boolean }>(
    'select exists (select 1 from information_schema.schemata where schema_name = $1) there',
    [schema],
  );
  if (known?.there) {
    const [row] = await on.query<{ format: number }>(`select format from ${schema}.format`);
    if (row?.format === FORMAT) return;
    await on.query(`drop schema ${schema} cascade`);
  }
  await on.query(`create schema ${schema}`);
  await on.query(`create table ${schema}.format (format integer not null)`);
  await on.query(`insert into ${schema}.format values (${FORMAT})`);
  await on.query(
    `create table ${schema}.cursor (sequence bigint not null, epoch bigint not null, ties bigint not null, mentions bigint not null)`,
  );
  for (const table of TABLE_NAMES) {
    const { key, columns, indexes, within } = TABLES[table];
    const lines = Object.entries(columns).map(
      ([name, type]) => `${quoted(name)} ${type}${type === 'text' ? ' collate "C"' : ''}`,
    );
    await on.query(
      `create table ${schema}.${table} (${lines.join(', ')}, primary key (${key.map(quoted).join(', ')}))`,
    );
    for (const name of indexes) await on.query(`create index on ${schema}.${table} (${quoted(name)})`);
    if (within !== undefined)
      await on.query(`create index on ${schema}.${table} using gin (${quoted(within)})`);
  }
}

function quoted(name: string): string {
  return `"${name}"`;
}

function rowOf<T extends Table>(table: T, row: Record<string, unknown>): Rows[T] {
  const { columns } = TABLES[table];
  for (const name in columns)
    if ((columns[name as never] as ColumnType) === 'int8') row[name] = Number(row[name]);
  return row as unknown as Rows[T];
}
