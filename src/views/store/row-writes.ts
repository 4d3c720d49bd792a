import type { Door, Opened } from '../../ledger/store.ts';
import { literal } from './literals.ts';
import { quoted } from './quoted.ts';
import type { Changes } from './store.ts';
import { type ColumnType, type Rows, TABLE_NAMES, TABLES, type Table } from './tables.ts';

/** Rows that one statement takes. */
const CHUNK = 20_000;
/** From how many rows on COPY beats INSERT, which is planned sooner. */
const WORTH_COPYING = 50;

type On = Pick<Door, 'query'>;

/** Writes changed rows to their tables, many with one statement. */
export async function writeRows(on: Opened, schema: string, changes: Changes): Promise<void> {
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
  await copy({ table: `${schema}.${table}`, columns: columns.map(([name, type]) => ({ name, type })) }, add);
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
