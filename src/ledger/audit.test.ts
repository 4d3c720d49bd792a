import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { audit } from './audit.ts';
import { openLedger } from './core.ts';
import type { Draft } from './entries.ts';
import { type Keys, openKeys } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { openSigner } from './log/head.ts';
import { memoryStore } from './memory.ts';
import { openFolderLedger } from './pglite.ts';
import { prove } from './proof.ts';
import { openRaw } from './raw.ts';
import type { Store, StoredRow } from './store.ts';
import { accepted, captured, eventOf, extracted, note, redacted, tollClaim } from './testing/drafts.ts';

// a store is made for each test, which takes its time on a busy machine
vi.setConfig({ testTimeout: 240_000 });

const TEXT = '🕊 Four soldiers were killed at Tavrin.';
const BYTES = Buffer.from(TEXT);
const SHA = createHash('sha256').update(BYTES).digest('hex');
const claim = tollClaim('c1', 'main', TEXT, 'Four soldiers were killed', 4);

function withRaw(draft: Draft): Draft {
  return { ...draft, payload: { ...draft.payload, raw: SHA } } as Draft;
}

interface Parts {
  store: Store;
  keys: Keys;
  raw: ReturnType<typeof openRaw>;
  signer: ReturnType<typeof openSigner>;
}

let parts: Parts;
let ledger: Ledger;
let folder: string;

async function fill(on: Ledger): Promise<void> {
  await on.append([withRaw(captured('r1', TEXT))], { raw: [{ report: 'r1', bytes: BYTES }] });
  await on.append([extracted('r1', [claim], [eventOf('main')]), accepted(claim, 'r1')]);
  await on.append([captured('r2', 'Nobody was hurt.'), note('x', 'a note')]);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recount-audit-'));
  parts = {
    store: memoryStore(),
    keys: openKeys(null),
    raw: openRaw(join(folder, 'raw')),
    signer: openSigner(null),
  };
  ledger = await openLedger(parts);
  await fill(ledger);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The same ledger with its rows as somebody changed them. */
const tampered = (change: (row: StoredRow) => StoredRow | null): Promise<Ledger> =>
  openLedger({
    ...parts,
    store: {
      ...parts.store,
      rows: async (after, limit) =>
        (await parts.store.rows(after, limit)).flatMap((row) => change(row) ?? []),
    },
  });
const flip = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
};

describe('the audit', () => {
  it('passes what is whole, and counts what it looked at', async () => {
    expect(await audit(ledger)).toMatchObject({
      ok: true,
      fault: null,
      entries: 5,
      raw: 1,
      spans: 1,
      heads: 3,
      redacted: 0,
    });
  });

  it.each<[string, (row: StoredRow) => StoredRow | null, string, string]>([
    [
      'a flipped byte in a payload',
      (row) => (row.sequence === 2 ? { ...row, sealed: flip(row.sealed, 50) } : row),
      'entry',
      'entry 2 (recordExtracted) was altered',
    ],
    [
      'another author',
      (row) => (row.sequence === 3 ? { ...row, by: 'Eve' } : row),
      'tree',
      'the entries up to 3',
    ],
    [
      'another time',
      (row) => (row.sequence === 1 ? { ...row, at: '2001-01-01T00:00:00.000Z' } : row),
      'tree',
      'the entries up to 1',
    ],
    ['a missing entry', (row) => (row.sequence === 4 ? null : row), 'row', 'entry 4 is missing'],
    ['a missing last entry', (row) => (row.sequence === 5 ? null : row), 'head', 'there are 4'],
    [
      'another commitment',
      (row) => (row.sequence === 5 ? { ...row, commitment: '0'.repeat(64) } : row),
      'tree',
      'the entries up to 5',
    ],
  ])('finds %s and names it', async (_what, change, where, words) => {
    const { ok, fault } = await audit(await tampered(change));
    expect(ok).toBe(false);
    expect(fault?.where).toBe(where);
    expect(fault?.words).toContain(words);
  });

  it('finds an entry behind the last head', async () => {
    const row = (await parts.store.rows(4, 1))[0] as StoredRow;
    const more = await openLedger({
      ...parts,
      store: {
        ...parts.store,
        rows: async (after, limit) =>
          after === 5 ? [{ ...row, sequence: 6 }] : parts.store.rows(after, limit),
      },
    });
    expect((await audit(more)).fault).toMatchObject({ where: 'head', sequence: 6 });
  });

  it('finds a flipped byte in a raw file, and one that is gone', async () => {
    const shard = join(folder, 'raw', SHA.slice(0, 2));
    const file = join(shard, readdirSync(shard)[0] as string);
    const bytes = readFileSync(file);
    writeFileSync(file, flip(bytes, bytes.length - 1));
    expect((await audit(ledger)).fault).toMatchObject({
      where: 'raw',
      words: expect.stringContaining('was altered'),
    });
    rmSync(file);
    expect((await audit(ledger)).fault).toMatchObject({
      where: 'raw',
      words: expect.stringContaining('is gone'),
    });
  });

  it('finds a text that is not the hashed one, and a span that quotes another', async () => {
    const wrong = captured('r3', 'The text.') as Extract<Draft, { kind: 'reportCaptured' }>;
    await ledger.append([{ ...wrong, payload: { ...wrong.payload, text: 'Another.' } }]);
    expect((await audit(ledger)).fault).toMatchObject({ where: 'text', sequence: 6 });

    const other = await openLedger({
      ...parts,
      store: memoryStore(),
      keys: openKeys(null),
      raw: openRaw(null),
    });
    const utf16 = { ...claim, span: { ...claim.span, start: claim.span.start + 1, end: claim.span.end + 1 } };
    await other.append([captured('r1', TEXT), extracted('r1', [utf16], [])]);
    expect((await audit(other)).fault).toMatchObject({ where: 'span', sequence: 2 });
  });

  it('finds a decision about nothing', async () => {
    await ledger.append([accepted({ ...claim, id: 'c9' }, 'r1')]);
    expect((await audit(ledger)).fault).toMatchObject({ where: 'decision', sequence: 6 });
  });

  it('passes after a redaction, and does not take a lost key for one', async () => {
    await ledger.append([redacted('r1')]);
    expect(await audit(ledger)).toMatchObject({ ok: true, redacted: 3, raw: 0 });
    parts.keys.destroy('r2');
    expect((await audit(ledger)).fault?.words).toBe('the key of r2 is gone, and no redaction says why');
  });

  it('finds a ledger that was rewritten whole and consistently, by an older head', async () => {
    const kept = await ledger.head();
    const forty = tollClaim('c1', 'main', TEXT, 'Four soldiers were killed', 40);
    parts.raw.remove('r1');
    const whole = await openLedger({
      ...parts,
      store: { ...memoryStore(), ledger: parts.store.ledger },
      keys: openKeys(null),
    });
    await whole.append([withRaw(captured('r1', TEXT))], { raw: [{ report: 'r1', bytes: BYTES }] });
    await whole.append([extracted('r1', [forty], [eventOf('main')]), accepted(forty, 'r1')]);
    await whole.append([captured('r2', 'Nobody was hurt.'), note('x', 'a note'), note('x', 'more')]);
    expect((await audit(whole)).ok).toBe(true);
    expect((await audit(whole, kept!)).fault).toMatchObject({
      where: 'since',
      words: expect.stringContaining('rewritten'),
    });
    await ledger.append([note('x', 'later')]);
    parts.raw.remove('r1');
    parts.raw.put('r1', ledger.keyOf('r1') as Uint8Array, BYTES);
    expect((await audit(ledger, kept!)).ok).toBe(true);
    expect((await audit(ledger, { ...kept!, size: 4 })).fault?.where).toBe('since');
    expect((await audit(ledger, { ...kept!, ledger: 'other' })).fault?.where).toBe('since');
  });
});

describe('a proof', () => {
  const run = (proof: unknown): ReturnType<typeof spawnSync> => {
    const file = join(folder, 'proof.json');
    writeFileSync(file, JSON.stringify(proof));
    const script = join(import.meta.dirname, '..', '..', 'docs', 'verify-proof.mjs');
    return spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  };

  it('is checked by a stranger with the documented script, and fails when anything in it is changed', async () => {
    const proof = await prove(ledger, 'c1', 'r1');
    expect(proof.entries.map((entry) => entry.kind)).toEqual([
      'reportCaptured',
      'recordExtracted',
      'claimAccepted',
    ]);
    const good = run(proof);
    expect(good.stderr).toBe('');
    expect(good.status).toBe(0);
    expect(good.stdout).toContain('3 entries hold');
    const [first, ...rest] = proof.entries;
    const content = flip(Buffer.from(first!.content, 'base64'), 60);
    for (const changed of [
      { ...proof, entries: [{ ...first!, content: Buffer.from(content).toString('base64') }, ...rest] },
      { ...proof, entries: [{ ...first!, leaf: first!.leaf.replace('Ada', 'Eve') }, ...rest] },
      { ...proof, entries: [{ ...first!, sequence: 2 }, ...rest] },
      { ...proof, head: { ...proof.head, size: 4 } },
      { ...proof, head: { ...proof.head, root: '0'.repeat(64) } },
    ])
      expect(run(changed).status).toBe(1);
  });
});

it('leaves no word of a redacted report in any file of the folder', async () => {
  const place = join(folder, 'ledger');
  const on = await openFolderLedger(place);
  const secret = 'Mirelle Oduvane of the ford at Tavrin';
  const text = `The body of ${secret} was found.`;
  await on.append(
    [
      withRaw(captured('r1', text)),
      extracted('r1', [tollClaim('c1', 'main', text, secret, 1)], [eventOf('main')]),
    ],
    {
      raw: [{ report: 'r1', bytes: Buffer.from(text) }],
    },
  );
  await on.append([accepted(tollClaim('c1', 'main', text, secret, 1), 'r1', 'Ada', `I knew ${secret}`)]);
  expect(
    Buffer.from(
      on.raw({ report: 'r1', sha256: createHash('sha256').update(text).digest('hex') }) as Uint8Array,
    ).toString(),
  ).toBe(text);
  await on.append([redacted('r1', 'asked by the family')]);
  expect(await audit(on)).toMatchObject({ ok: true, redacted: 3 });
  await on.close();
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const entry of files) {
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    for (const word of ['Mirelle', 'Oduvane', 'TWlyZWxsZ'])
      expect(bytes.includes(word), `${word} in ${entry.name}`).toBe(false);
  }
  const again = await openFolderLedger(place);
  expect(await audit(again)).toMatchObject({ ok: true, redacted: 3 });
  await again.close();
});
