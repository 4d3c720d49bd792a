import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { openLedger } from './core.ts';
import { type AnyEntry, KINDS } from './entries.ts';
import { openKeys } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { type Head, openSigner } from './log/head.ts';
import { openMemoryLedger } from './memory.ts';
import { openRaw } from './raw.ts';
import { restore } from './restore.ts';
import type { StoredRow, Tip } from './store.ts';
import { everyKind, RAW } from './testing/every-kind.ts';
import { upcast } from './upcast.ts';

const FIXTURES = join(import.meta.dirname, 'testing', 'fixtures');

const entriesOf = async (ledger: Ledger): Promise<AnyEntry[]> => {
  const entries: AnyEntry[] = [];
  for await (const entry of ledger.entries()) entries.push(entry);
  return entries;
};

async function write(): Promise<Ledger> {
  const ledger = await openMemoryLedger({ clock: () => new Date('2031-05-03T08:00:00Z') });
  for (const draft of everyKind()) await ledger.append([draft], { raw: draft.report === 'r1' ? [RAW] : [] });
  return ledger;
}

/** A ledger in memory with what a backup holds. */
async function reopened(path: string, folder: string): Promise<Ledger> {
  const rows: StoredRow[] = [];
  const heads: Head[] = [];
  let name = '';
  let tip: Tip = { size: 0, frontier: [], head: null };
  await restore(path, folder, {
    begin: async (ledger) => {
      name = ledger;
    },
    batch: async (batch) => {
      rows.push(...batch.rows);
      heads.push(batch.tip.head);
      tip = batch.tip;
    },
    once: async () => undefined,
  });
  return openLedger({
    store: {
      engine: 'memory',
      ledger: name,
      append: () => Promise.reject(new Error('a fixture is not written to')),
      rows: async (after, limit) => rows.slice(after, after + limit),
      rowsAt: async (sequences) => sequences.flatMap((sequence) => rows[sequence - 1] ?? []),
      redactions: async () => rows.filter(({ kind }) => kind === 'redaction'),
      door: null,
      lastStamp: async () => rows.findLast(({ kind }) => kind === 'headStamped') ?? null,
      tip: async () => tip,
      size: async () => tip.size,
      heads: async () => heads,
      once: async () => [],
      used: async () => null,
      close: async () => undefined,
    },
    keys: openKeys(join(folder, 'keys.bin')),
    signer: openSigner(join(folder, 'signing.pem')),
    raw: openRaw(join(folder, 'raw')),
  });
}

// RECOUNT_WRITE_FIXTURE=0.2.0 makes the fixture of a release; what is there already is never made anew
const release = process.env.RECOUNT_WRITE_FIXTURE;
if (release !== undefined) {
  mkdirSync(FIXTURES, { recursive: true });
  const ledger = await write();
  await backup(ledger, join(FIXTURES, `${release}.ndjson`));
  const entries = JSON.stringify(await entriesOf(ledger), null, 1);
  writeFileSync(join(FIXTURES, `${release}.entries.json`), `${entries}\n`, { flag: 'wx' });
}

describe('ledgers of released versions', () => {
  const releases = readdirSync(FIXTURES).filter((file) => file.endsWith('.ndjson'));

  it('are there, and hold every kind of entry that their version knew', () => {
    expect(releases.length).toBeGreaterThan(0);
  });

  it.each(releases)('%s replays to the entries it was written with', async (file) => {
    const folder = mkdtempSync(join(tmpdir(), 'recount-fixture-'));
    const ledger = await reopened(join(FIXTURES, file), folder);
    const expected = JSON.parse(
      readFileSync(join(FIXTURES, file.replace('.ndjson', '.entries.json')), 'utf8'),
    );
    expect(JSON.parse(JSON.stringify(await entriesOf(ledger)))).toEqual(expected);
    expect(await audit(ledger)).toMatchObject({ ok: true, raw: 1, redacted: 1 });
    await ledger.close();
    rmSync(folder, { recursive: true });
  });
});

it('has an entry of every kind to be written at a release', async () => {
  const kinds = new Set(everyKind().map((draft) => draft.kind));
  // a stamp takes a time-stamping server: log/stamp.test.ts has some
  expect([...KINDS].filter((kind) => !kinds.has(kind))).toEqual(['headStamped']);
  expect(await audit(await write())).toMatchObject({ ok: true });
});

describe('upcasters', () => {
  it('read a correction as it was written before fields could be taken away', () => {
    const old = { claim: 'c1', seen: {}, before: {}, after: { measure: 'injured' } };
    expect(upcast('claimCorrected', 1, old)).toEqual(old);
  });
  const known = {
    noteMade: {
      1: (old: unknown) => ({ ...(old as object), language: 'en' }),
      2: (old: unknown) => ({ ...(old as object), public: false }),
    },
  };
  it('take an old payload through every step to the present form', () => {
    expect(upcast('noteMade', 1, { words: 'x' }, known, 3)).toEqual({
      words: 'x',
      language: 'en',
      public: false,
    });
    expect(upcast('noteMade', 3, { words: 'x' }, known, 3)).toEqual({ words: 'x' });
  });
  it('refuse what a later version wrote, and a step that is missing', () => {
    expect(() => upcast('noteMade', 2, {})).toThrow('this version reads up to 1');
    expect(() => upcast('noteMade', 1, {}, {}, 2)).toThrow('no upcaster');
  });
});
