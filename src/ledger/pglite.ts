import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { openLedger } from './core.ts';
import { DurableFS } from './durable.ts';
import { LedgerError } from './errors.ts';
import { openKeys } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { acquireLock } from './lock.ts';
import { openSigner } from './log/head.ts';
import { sqlStore } from './sql.ts';
import type { Store } from './store.ts';
import { syncFolder } from './sync.ts';

export interface FolderLedger extends Ledger {
  readonly folder: string;
  /** Tells other processes where the server that holds this folder listens. */
  announce(url: string): void;
}

/** The ledger in one folder: `db/` (PGlite), `raw/`, `keys.bin`, `signing.pem` and the lock. */
export async function openFolderLedger(
  folder: string,
  options: { clock?: () => Date } = {},
): Promise<FolderLedger> {
  try {
    mkdirSync(join(folder, 'db'), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new LedgerError(
      'unavailable',
      `the ledger folder ${folder} cannot be made`,
      'choose another with --ledger DIR',
      { cause },
    );
  }
  const lock = acquireLock(folder);
  try {
    const keys = openKeys(join(folder, 'keys.bin'));
    const signer = openSigner(join(folder, 'signing.pem'));
    syncFolder(folder);
    const ledger = await openLedger({
      store: await pgliteStore(join(folder, 'db')),
      keys,
      signer,
      release: lock.release,
      ...options,
    });
    return { ...ledger, folder, announce: (url: string) => lock.announce(url) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** fsync on (PGlite switches it off with -F), commits through the call that `DurableFS` gives a body. */
export async function openDurablePglite(folder: string): Promise<PGlite> {
  const startParams = [
    ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
    '-c',
    'wal_sync_method=fsync',
  ];
  return PGlite.create({ fs: new DurableFS(folder), startParams });
}

async function pgliteStore(folder: string): Promise<Store> {
  const db = await openDurablePglite(folder);
  const pool = new pg.Pool({ ...createPgConfig(db), max: 1 } as unknown as pg.PoolConfig);
  const store = await sqlStore(pool, 'pglite');
  return {
    ...store,
    async close() {
      await store.close();
      await db.close();
    },
  };
}
