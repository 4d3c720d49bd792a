import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { checkBackup } from './backup.ts';
import { openLedger } from './core.ts';
import { DurableFS } from './durable.ts';
import { LedgerError } from './errors.ts';
import { openKeys } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { acquireLock } from './lock.ts';
import { openSigner } from './log/head.ts';
import { openRaw } from './raw.ts';
import { restore } from './restore.ts';
import { restoreSql, sqlStore } from './sql.ts';
import type { Store, Tip } from './store.ts';
import { syncFolder } from './sync.ts';

export interface FolderLedger extends Ledger {
  readonly folder: string;
  /** Tells other processes where the server that holds this folder listens. */
  announce(url: string): void;
  /** Known to whoever may read the folder: opens what a server gives to its own user alone. */
  readonly token: string;
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
      raw: openRaw(join(folder, 'raw')),
      release: lock.release,
      ...options,
    });
    return { ...ledger, folder, token: lock.token, announce: (url: string) => lock.announce(url) };
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

/** Makes a ledger folder from a backup; the folder must not hold one yet. */
export async function restoreFolder(path: string, folder: string): Promise<number> {
  // nothing is made for a backup that is damaged
  await checkBackup(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = acquireLock(folder);
  try {
    if (existsSync(join(folder, 'db')))
      throw new LedgerError(
        'invalid',
        `${folder} holds a ledger already`,
        'restore into a folder of its own',
      );
    const db = await openDurablePglite(join(folder, 'db'));
    const pool = poolOver(db);
    try {
      return await restoreSql(pool, 'pglite', (into) => restore(path, folder, into));
    } finally {
      await pool.end();
      await db.close();
      syncFolder(folder);
    }
  } finally {
    lock.release();
  }
}

function poolOver(db: PGlite): pg.Pool {
  return new pg.Pool({ ...createPgConfig(db), max: 1 } as unknown as pg.PoolConfig);
}

async function pgliteStore(folder: string): Promise<Store> {
  const db = await openDurablePglite(folder);
  const store = await sqlStore(poolOver(db), 'pglite');
  // this process is the only writer, so the end of the log is known between appends
  let tip: Tip | null = null;
  let appends = 0;
  const tipNow = async (): Promise<Tip> => {
    if (tip !== null) return tip;
    const asked = appends;
    const found = await store.tip();
    // an append that ended meanwhile makes it old
    if (asked === appends) tip = found;
    return found;
  };
  return {
    ...store,
    async append(once, build) {
      try {
        return await store.append(once, build);
      } finally {
        appends++;
        tip = null;
      }
    },
    tip: tipNow,
    size: async () => (await tipNow()).size,
    async close() {
      await store.close();
      await db.close();
    },
  };
}
