import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openDurablePglite, openFolderLedger } from './pglite.ts';
import { ledgerContract } from './testing/contract.ts';
import { note } from './testing/drafts.ts';

// a store is made for each test, which takes its time on a busy machine
vi.setConfig({ testTimeout: 240_000 });

// what PGlite's database refuses is tested below: no second connection can be had while the folder is open
ledgerContract('PGlite', { reopen: true, sql: false }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-pglite-'));
  return {
    open: (clock) => openFolderLedger(folder, clock === undefined ? {} : { clock }),
    reopen: () => openFolderLedger(folder),
    clean: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

it('runs with fsync on and sends commits through the call that reaches the disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-fsync-'));
  const db = await openDurablePglite(join(folder, 'db'));
  const setting = async (name: string): Promise<unknown> =>
    Object.values((await db.query(`show ${name}`)).rows[0] as object)[0];
  expect(await setting('fsync')).toBe('on');
  expect(await setting('synchronous_commit')).toBe('on');
  expect(await setting('wal_sync_method')).toBe('fsync');
  await db.close();
  rmSync(folder, { recursive: true });
});

it('refuses change in PGlite too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-refuse-'));
  const ledger = await openFolderLedger(folder);
  await ledger.append([note('x', 'a')]);
  await ledger.close();
  const db = await openDurablePglite(join(folder, 'db'));
  for (const statement of [
    `update entries set by = 'Eve'`,
    'delete from entries',
    'truncate entries',
    'truncate heads',
  ])
    await expect(db.exec(statement), statement).rejects.toThrow('append-only');
  expect((await db.query('select 1 from entries')).rows).toHaveLength(1);
  await db.close();
  rmSync(folder, { recursive: true });
});

it('refuses a second opening of one folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-held-'));
  const ledger = await openFolderLedger(folder);
  ledger.announce('http://127.0.0.1:4111');
  await expect(openFolderLedger(folder)).rejects.toMatchObject({
    code: 'held',
    holder: { pid: process.pid, url: 'http://127.0.0.1:4111' },
  });
  await ledger.close();
  const again = await openFolderLedger(folder);
  await again.close();
  rmSync(folder, { recursive: true });
});
