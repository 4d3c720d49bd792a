import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openFolderLedger } from '../ledger/pglite.ts';
import { filesWith, readAndRedacted } from './testing/bytes.ts';
import { viewsContract } from './testing/contract.ts';

// a store is made for each test, which takes its time on a busy machine
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

viewsContract('PGlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-views-'));
  return {
    open: (clock) => openFolderLedger(folder, { clock }),
    clean: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

it('leaves no word of a redacted report in any file of the folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-views-'));
  const ledger = await openFolderLedger(folder);
  await readAndRedacted(ledger);
  expect(filesWith(folder)).toEqual([]);
  await ledger.close();
  expect(filesWith(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
