import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { type CopyTarget, copyIn } from './copy.ts';
import type { Kind } from './entries.ts';
import { LedgerError } from './errors.ts';
import type { Head } from './log/head.ts';
import { migrations } from './migrations.ts';
import { repeated } from './once.ts';
import type { Restoring } from './restore.ts';
import type { Batch, Door, OnceRow, Opened, Store, StoredRow, Tip } from './store.ts';

/** bigint columns come as strings from the driver; sequence numbers stay far below 2^53. */
interface Tables {
  ledger: { id: string };
  entries: {
    sequence: number | string;
    id: string;
    kind: string;
    schema: number;
    at: string;
    by: string;
    report: string | null;
    scope: string;
    commitment: string;
    sealed: Uint8Array;
  };
  heads: {
    size: number | string;
    at: string;
    root: string;
    key: string;
    signature: string;
    frontier: string;
  };
  once: { key: string; digest: string; first: number | string; last: number | string };
  migrations: { number: number; at: string };
}

/** One number for the one lock that orders all writers of a ledger. */
const SEQUENCER = 7_274_601;
const LOCK = `select pg_advisory_xact_lock(${SEQUENCER})`;
/** Rows an INSERT takes at once: PostgreSQL allows 65,535 parameters. */
const CHUNK = 1_000;

type Engine = 'pglite' | 'postgres';
type Asked = Pick<PoolClient, 'query'>;

const ENTRIES: CopyTarget = {
  table: 'entries',
  columns: [
    { name: 'sequence', type: 'int8' },
    { name: 'id', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'schema', type: 'int4' },
    { name: 'at', type: 'text' },
    { name: 'by', type: 'text' },
    { name: 'report', type: 'text' },
    { name: 'scope', type: 'text' },
    { name: 'commitment', type: 'text' },
    { name: 'sealed', type: 'bytea' },
  ],
};

/** Takes a backup into a database that holds no ledger yet, all or nothing. */
export async function restoreSql(
  pool: Pool,
  engine: Engine,
  fill: (into: Restoring) => Promise<number>,
): Promise<number> {
  await createTables(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }));
  return transaction(pool, async (on) => {
    await on.query(LOCK);
    return fill({
      async begin(ledger) {
        if ((await on.query('select id from ledger')).rows.length > 0)
          throw new LedgerError(
            'invalid',
            'the database holds a ledger already',
            'restore into one of its own',
          );
        await on.query('insert into ledger (id) values ($1)', [ledger]);
      },
      batch: (batch) => write(on, engine, batch),
      async once(rows) {
        for (const row of rows) await use(on, row);
      },
    });
  });
}

/** The store over anything that speaks node-postgres: a server, or PGlite's shim. */
export async function sqlStore(pool: Pool, engine: Engine): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await createTables(db);
  await name(db);
  const { id: ledger } = await db.selectFrom('ledger').select('id').executeTakeFirstOrThrow();

  const tipOf = async (on: Asked): Promise<Tip> => {
    const last = 'select * from heads order by size desc limit 1';
    const [row] = (await on.query<Tables['heads']>(last)).rows;
    if (row === undefined) return { size: 0, frontier: [], head: null };
    return { size: Number(row.size), frontier: JSON.parse(row.frontier), head: headOf(row, ledger) };
  };
  const between = async (on: Asked, after: number, last: number): Promise<StoredRow[]> => {
    const found = await on.query<Tables['entries']>(
      'select * from entries where sequence > $1 and sequence <= $2 order by sequence',
      [after, last],
    );
    return found.rows.map(rowOf);
  };

  return {
    engine,
    ledger,
    append: (once, build) =>
      transaction(pool, async (on) => {
        await on.query(LOCK);
        if (once !== null) {
          const used = await usedIn(on, once.key);
          if (used !== null) {
            const [first, last] = repeated(
              { digest: used.digest, rows: [used.first, used.last] as const },
              once.digest,
            );
            return { rows: await between(on, first - 1, last), repeated: true };
          }
        }
        const tip = await tipOf(on);
        const batch = build(tip);
        await write(on, engine, batch);
        if (once !== null) await use(on, { ...once, first: tip.size + 1, last: batch.tip.size });
        return { rows: batch.rows, repeated: false };
      }),
    door: doorOf(pool, engine),
    rowsAt: async (sequences) => {
      const given = `{${sequences.join(',')}}`;
      const rows = await pool.query<Tables['entries']>(
        'select * from entries where sequence = any($1::bigint[]) order by sequence',
        [given],
      );
      return rows.rows.map(rowOf);
    },
    lastStamp: async () => {
      const last = "select * from entries where kind = 'headStamped' order by sequence desc limit 1";
      const [row] = (await pool.query<Tables['entries']>(last)).rows;
      return row === undefined ? null : rowOf(row);
    },
    redactions: async () =>
      (
        await pool.query<Tables['entries']>(
          `select * from entries where kind = 'redaction' order by sequence`,
        )
      ).rows.map(rowOf),
    rows: (after, limit) => between(pool, after, after + limit),
    tip: () => tipOf(pool),
    async size() {
      const [row] = (await pool.query<{ size: string }>('select max(size) size from heads')).rows;
      return Number(row?.size ?? 0);
    },
    heads: async () => {
      const rows = await db.selectFrom('heads').selectAll().orderBy('size').execute();
      return rows.map((row) => headOf(row, ledger));
    },
    once: async () => (await db.selectFrom('once').selectAll().orderBy('first').execute()).map(onceOf),
    used: (key) => usedIn(pool, key),
    close: () => db.destroy(),
  };
}

function doorOf(pool: Pool, engine: Engine): Door {
  const over = (on: Asked): Pick<Door, 'query'> => ({
    query: async <T>(statement: string, values: readonly unknown[] = []) =>
      (await on.query(statement, [...values])).rows as T[],
  });
  const opened = (on: PoolClient): Opened => ({
    ...over(on),
    copy: engine === 'postgres' ? (target, rows) => copyIn(on, target, rows) : null,
  });
  return { ...over(pool), transaction: (work) => transaction(pool, (on) => work(opened(on))) };
}

async function write(on: PoolClient, engine: Engine, batch: Batch): Promise<void> {
  const { rows } = batch;
  // PGlite's protocol takes no COPY, and a server plans an INSERT of one row sooner than a COPY
  if (engine === 'postgres' && rows.length > 1) await copyIn(on, ENTRIES, rows);
  else for (let from = 0; from < rows.length; from += CHUNK) await insert(on, rows.slice(from, from + CHUNK));
  const { size, at, root, key, signature } = batch.tip.head;
  await on.query(
    'insert into heads (size, at, root, key, signature, frontier) values ($1, $2, $3, $4, $5, $6)',
    [size, at, root, key, signature, JSON.stringify(batch.tip.frontier)],
  );
}

async function insert(on: Asked, rows: readonly StoredRow[]): Promise<void> {
  const width = ENTRIES.columns.length;
  const names = ENTRIES.columns.map(({ name }) => `"${name}"`).join(', ');
  const places = rows.map(
    (_, row) => `(${ENTRIES.columns.map((_, i) => `$${row * width + i + 1}`).join(', ')})`,
  );
  const values = rows.flatMap((row) => ENTRIES.columns.map(({ name }) => row[name as keyof StoredRow]));
  await on.query(`insert into entries (${names}) values ${places.join(', ')}`, values);
}

async function usedIn(on: Asked, key: string): Promise<OnceRow | null> {
  const [row] = (await on.query<Tables['once']>('select * from once where key = $1', [key])).rows;
  return row === undefined ? null : onceOf(row);
}

async function use(on: Asked, { key, digest, first, last }: OnceRow): Promise<void> {
  await on.query('insert into once (key, digest, first, last) values ($1, $2, $3, $4)', [
    key,
    digest,
    first,
    last,
  ]);
}

/** All or nothing. */
async function transaction<T>(pool: Pool, work: (on: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    // a connection that cannot even roll back is not used again; the first error is the one to tell
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Runs what is missing; two processes that start at once wait for each other. */
async function createTables(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (on) => {
    await sql`select pg_advisory_xact_lock(${SEQUENCER})`.execute(on);
    await sql`create table if not exists migrations (number integer primary key, at text not null)`.execute(
      on,
    );
    const done = await on.selectFrom('migrations').select('number').orderBy('number').execute();
    if (done.length > migrations.length)
      throw new LedgerError(
        'newer',
        `the ledger's tables are at version ${done.length}, this version of recount knows ${migrations.length}`,
        'use the newer version of recount',
      );
    for (let i = done.length; i < migrations.length; i++) {
      for (const statement of statementsOf(migrations[i] as string)) await sql.raw(statement).execute(on);
      await on
        .insertInto('migrations')
        .values({ number: i + 1, at: new Date().toISOString() })
        .execute();
    }
  });
}

/** Gives a new ledger its name. */
async function name(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (on) => {
    await sql`select pg_advisory_xact_lock(${SEQUENCER})`.execute(on);
    const named = await on.selectFrom('ledger').select('id').executeTakeFirst();
    if (named === undefined) await on.insertInto('ledger').values({ id: randomUUID() }).execute();
  });
}

/** Single statements (PGlite's extended protocol takes one at a time); a `;` inside `$$ … $$` ends none. */
function statementsOf(script: string): string[] {
  const statements: string[] = [];
  let quoted = false;
  let from = 0;
  for (let i = 0; i < script.length; i++) {
    if (script.startsWith('$$', i)) {
      quoted = !quoted;
      i++;
    } else if (script[i] === ';' && !quoted) {
      statements.push(script.slice(from, i));
      from = i + 1;
    }
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}

function rowOf(row: Tables['entries']): StoredRow {
  return { ...row, sequence: Number(row.sequence), kind: row.kind as Kind };
}

function onceOf(row: Tables['once']): OnceRow {
  return { ...row, first: Number(row.first), last: Number(row.last) };
}

function headOf(row: Tables['heads'], ledger: string): Head {
  const { at, root, key, signature } = row;
  return { ledger, size: Number(row.size), root, at, key, signature };
}
