import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { checkBackup } from './backup.ts';
import { openLedger } from './core.ts';
import { LedgerError } from './errors.ts';
import { openKeys } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { openSigner } from './log/head.ts';
import { openRaw } from './raw.ts';
import { restore } from './restore.ts';
import { restoreSql, sqlStore } from './sql.ts';
import { syncFolder } from './sync.ts';

export interface PostgresOptions {
  /** Where the keys and the signing key lie; apart from the database, so that its backups do not hold them. */
  readonly keys: string;
  readonly clock?: () => Date;
  readonly connections?: number;
}

/** The ledger on a PostgreSQL server (15 or later). */
export async function openPostgresLedger(url: string, options: PostgresOptions): Promise<Ledger> {
  mkdirSync(options.keys, { recursive: true, mode: 0o700 });
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
  });
  // an idle connection that the server ends is replaced at the next query; without a listener it would end us
  pool.on('error', () => undefined);
  // and so would one that ends in the middle of a transaction: its query fails, which is enough
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const store = await sqlStore(pool, 'postgres');
    const keys = openKeys(join(options.keys, 'keys.bin'), { shared: true });
    const signer = openSigner(join(options.keys, 'signing.pem'));
    syncFolder(options.keys);
    return await openLedger({
      store,
      keys,
      signer,
      raw: openRaw(join(options.keys, 'raw')),
      opening: { url, keys: options.keys },
      ...(options.clock === undefined ? {} : { clock: options.clock }),
    });
  } catch (cause) {
    await pool.end();
    if (cause instanceof LedgerError) throw cause;
    throw new LedgerError(
      'unavailable',
      `the database cannot be opened: ${(cause as Error).message}`,
      'check the address given with --ledger or RECOUNT_LEDGER, and that the server is up',
      { cause },
    );
  }
}

/** Takes a backup into an empty database; its keys and raw files go into `keys`. */
export async function restorePostgres(path: string, url: string, keys: string): Promise<number> {
  await checkBackup(path);
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  try {
    return await restoreSql(pool, 'postgres', (into) => restore(path, keys, into));
  } finally {
    await pool.end();
  }
}
