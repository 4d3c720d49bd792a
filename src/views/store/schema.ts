import type { Door } from '../../ledger/store.ts';
import { quoted } from './quoted.ts';
import { TABLE_NAMES, TABLES } from './tables.ts';

/** Raised whenever what the tables hold changes: views of another format are dropped and built anew. */
const FORMAT = 3;
const LOCK = 7_274_602;

/** One at a time writes or makes the tables: held until the transaction ends. */
export async function lock(on: Pick<Door, 'query'>): Promise<void> {
  await on.query(`select pg_advisory_xact_lock(${LOCK})`);
}

/** Makes the tables, unless those of this format stand already. */
export async function createSchema(on: Pick<Door, 'query'>, schema: string): Promise<void> {
  await lock(on);
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
