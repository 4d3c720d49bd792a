import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import type { Kind } from './entries.ts';
import { LedgerError } from './errors.ts';
import type { Head } from './log/head.ts';
import { migrations } from './migrations.ts';
import { repeated } from './once.ts';
import type { Restoring } from './restore.ts';
import type { Batch, OnceRow, Store, StoredRow, Tip } from './store.ts';

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
/** Rows an INSERT takes at once: PostgreSQL allows 65,535 parameters. */
const CHUNK = 1_000;

/** Takes a backup into a database that holds no ledger yet, all or nothing. */
export async function restoreSql(pool: Pool, fill: (into: Restoring) => Promise<number>): Promise<number> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await createTables(db);
  return db.transaction().execute(async (on) => {
    await sql`select pg_advisory_xact_lock(${SEQUENCER})`.execute(on);
    return fill({
      async begin(ledger) {
        if ((await on.selectFrom('ledger').select('id').executeTakeFirst()) !== undefined)
          throw new LedgerError(
            'invalid',
            'the database holds a ledger already',
            'restore into one of its own',
          );
        await on.insertInto('ledger').values({ id: ledger }).execute();
      },
      batch: (batch) => write(on, batch),
      async once(rows) {
        for (let from = 0; from < rows.length; from += CHUNK)
          await on
            .insertInto('once')
            .values(rows.slice(from, from + CHUNK))
            .execute();
      },
    });
  });
}

/** The store over anything that speaks node-postgres: a server, or PGlite's shim. */
export async function sqlStore(pool: Pool, engine: 'pglite' | 'postgres'): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await createTables(db);
  await name(db);
  const { id: ledger } = await db.selectFrom('ledger').select('id').executeTakeFirstOrThrow();

  const tipOf = async (on: Kysely<Tables>): Promise<Tip> => {
    const row = await on.selectFrom('heads').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();
    if (row === undefined) return { size: 0, frontier: [], head: null };
    return { size: Number(row.size), frontier: JSON.parse(row.frontier), head: headOf(row, ledger) };
  };
  const between = async (on: Kysely<Tables>, after: number, last: number): Promise<StoredRow[]> => {
    const query = on
      .selectFrom('entries')
      .selectAll()
      .where('sequence', '>', after)
      .where('sequence', '<=', last);
    return (await query.orderBy('sequence').execute()).map(rowOf);
  };

  return {
    engine,
    ledger,
    append: (once, build) =>
      db.transaction().execute(async (on) => {
        await sql`select pg_advisory_xact_lock(${SEQUENCER})`.execute(on);
        if (once !== null) {
          const used = await on.selectFrom('once').selectAll().where('key', '=', once.key).executeTakeFirst();
          if (used !== undefined) {
            const rows = repeated(
              { digest: used.digest, rows: [Number(used.first), Number(used.last)] as const },
              once.digest,
            );
            return { rows: await between(on, rows[0] - 1, rows[1]), repeated: true };
          }
        }
        const tip = await tipOf(on);
        const batch = build(tip);
        await write(on, batch);
        if (once !== null)
          await on
            .insertInto('once')
            .values({ ...once, first: tip.size + 1, last: batch.tip.size })
            .execute();
        return { rows: batch.rows, repeated: false };
      }),
    rowsAt: async (sequences) => {
      const given = `{${sequences.join(',')}}`;
      const rows = await pool.query<Tables['entries']>(
        'select * from entries where sequence = any($1::bigint[]) order by sequence',
        [given],
      );
      return rows.rows.map(rowOf);
    },
    rows: (after, limit) => between(db, after, after + limit),
    tip: () => tipOf(db),
    heads: async () => {
      const rows = await db.selectFrom('heads').selectAll().orderBy('size').execute();
      return rows.map((row) => headOf(row, ledger));
    },
    once: async () => (await db.selectFrom('once').selectAll().orderBy('first').execute()).map(onceOf),
    used: async (key) => {
      const row = await db.selectFrom('once').selectAll().where('key', '=', key).executeTakeFirst();
      return row === undefined ? null : onceOf(row);
    },
    close: () => db.destroy(),
  };
}

async function write(on: Transaction<Tables>, batch: Batch): Promise<void> {
  for (let from = 0; from < batch.rows.length; from += CHUNK) {
    const rows = batch.rows.slice(from, from + CHUNK);
    await on
      .insertInto('entries')
      .values(rows.map((row) => ({ ...row, sealed: Buffer.from(row.sealed) })))
      .execute();
  }
  const { size, at, root, key, signature } = batch.tip.head;
  const frontier = JSON.stringify(batch.tip.frontier);
  await on.insertInto('heads').values({ size, at, root, key, signature, frontier }).execute();
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
