import pg from 'pg';
import { openPostgresLedger } from '../../src/ledger/postgres.ts';
import { note } from '../../src/ledger/testing/drafts.ts';

/** What a server says of its commits: whether they are to reach the disk, and how often it asked the disk. */
export interface Synced {
  readonly settings: Readonly<Record<string, string>>;
  readonly appends: number;
  readonly syncs: number;
}

/** One append after the other, each its own commit; the server's own count of syncs of the write-ahead log. */
export async function syncedOnPostgres(url: string, keys: string, appends: number): Promise<Synced> {
  const client = new pg.Client(url);
  await client.connect();
  const settings: Record<string, string> = {};
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
    settings[name] = String(Object.values((await client.query(`show ${name}`)).rows[0] as object)[0]);
  const syncs = async (): Promise<number> => {
    // a server's processes hand their counts in once a second
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    return Number((await client.query('select wal_sync from pg_stat_wal')).rows[0]?.wal_sync);
  };
  const ledger = await openPostgresLedger(url, { keys, connections: 1 });
  const before = await syncs();
  for (let i = 0; i < appends; i++) await ledger.append([note('x', `synced ${i}`)]);
  await ledger.close();
  const after = await syncs();
  await client.end();
  return { settings, appends, syncs: after - before };
}
