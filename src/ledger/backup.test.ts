import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import type { AnyEntry, Draft } from './entries.ts';
import type { Ledger } from './ledger.ts';
import { type FolderLedger, openFolderLedger, restoreFolder } from './pglite.ts';
import { captured, note, redacted } from './testing/drafts.ts';

// a store is made for each test, which takes its time on a busy machine
vi.setConfig({ testTimeout: 240_000 });

const TEXT = 'The mill at Tavrin burned.';

let folder: string;
let ledger: FolderLedger;
let file: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recount-backup-'));
  file = join(folder, 'backup.ndjson');
  ledger = await openFolderLedger(join(folder, 'ledger'));
  const draft = captured('r1', TEXT);
  const raw = createHash('sha256').update(TEXT).digest('hex');
  await ledger.append([{ ...draft, payload: { ...draft.payload, raw } } as Draft], {
    idempotencyKey: 'k',
    raw: [{ report: 'r1', bytes: Buffer.from(TEXT) }],
  });
  await ledger.append([note('x', 'one'), note('x', 'two'), captured('r2', 'Gone soon.')]);
  await ledger.append([redacted('r2')]);
});
afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const all = async (of: Ledger): Promise<AnyEntry[]> => {
  const entries: AnyEntry[] = [];
  for await (const entry of of.entries()) entries.push(entry);
  return entries;
};

it('is made while the ledger is written, and restored to the same ledger, which goes on', async () => {
  const entries = await all(ledger);
  const head = await ledger.head();
  const writing = ledger.append([note('x', 'meanwhile')]);
  expect((await backup(ledger, file)).entries).toBeGreaterThanOrEqual(5);
  await writing;
  await ledger.close();

  const place = join(folder, 'restored');
  await restoreFolder(file, place);
  const restored = await openFolderLedger(place);
  expect((await all(restored)).slice(0, 5)).toEqual(entries);
  expect(await audit(restored, head!)).toMatchObject({ ok: true, raw: 1, redacted: 1 });
  expect(restored.publicKey()).toBe(ledger.publicKey());
  const size = await restored.size();
  await restored.append([note('x', 'after')]);
  expect((await audit(restored, head!)).entries).toBe(size + 1);
  // what was redacted before the backup cannot be read from it
  expect(restored.keyOf('r2')).toBeNull();
  await restored.close();
  await expect(restoreFolder(file, place)).rejects.toMatchObject({ code: 'invalid' });
  ledger = await openFolderLedger(join(folder, 'ledger'));
});

it('is refused when a byte of it was flipped or its end is missing, and leaves nothing behind', async () => {
  await backup(ledger, file);
  const good = readFileSync(file);
  for (const at of [10, Math.floor(good.length / 2), good.length - 20]) {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] as number) ^ 1;
    writeFileSync(file, bad);
    await expect(restoreFolder(file, join(folder, `bad-${at}`)), `byte ${at}`).rejects.toMatchObject({
      code: 'broken',
    });
    expect(existsSync(join(folder, `bad-${at}`))).toBe(false);
  }
  writeFileSync(file, good.subarray(0, good.length - 90));
  await expect(restoreFolder(file, join(folder, 'cut'))).rejects.toThrow('cut off');
});
