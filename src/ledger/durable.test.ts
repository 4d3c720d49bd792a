import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openFolderLedger } from './pglite.ts';
import { note } from './testing/drafts.ts';

// a store is made for each test, which takes its time on a busy machine
vi.setConfig({ testTimeout: 240_000 });

const synced = vi.hoisted(() => ({ count: 0 }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const fsyncSync = (file: number): void => {
    synced.count++;
    fs.fsyncSync(file);
  };
  return { ...fs, fsyncSync };
});

it('sends every acknowledged append to the disk before it is acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-durable-'));
  const ledger = await openFolderLedger(folder);
  // the key of the entry, then the write-ahead log
  for (let i = 0; i < 5; i++) {
    const before = synced.count;
    await ledger.append([note('x', `note ${i}`)]);
    expect(synced.count - before).toBeGreaterThanOrEqual(2);
  }
  // reading asks for nothing
  const before = synced.count;
  await ledger.size();
  expect(synced.count).toBe(before);
  await ledger.close();
  rmSync(folder, { recursive: true });
});
