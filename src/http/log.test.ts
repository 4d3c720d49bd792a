import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Audit } from '../ledger/audit.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { openMemoryLedger } from '../ledger/memory.ts';
import { eventOf, tollClaim } from '../ledger/testing/drafts.ts';
import type { Claim } from '../model/claim.ts';
import type { PlaceRef } from '../model/place.ts';
import { sha256Hex } from '../text/hash.ts';
import { openViews } from '../views/views.ts';
import { createApp } from './app.ts';
import type { Desk } from './context.ts';
import type { Reread } from './reread.ts';

/** An extractor of the test's own, whose rules change from version to version. */
const READERS: { [version: string]: (text: string) => Claim[] } = {
  one: (text) => words(text).map((word, i) => tollClaim(`c-${word}`, 'main', text, word, i)),
  // every tenth claim is no longer found, every seventh reads another figure, and there is one more
  two: (text) =>
    words(text)
      .map((word, i) =>
        tollClaim(`c-${word}`, 'main', text, word, i % 7 === 0 ? i + 1 : i, { derivation: [] }),
      )
      .filter((_, i) => i % 10 !== 0)
      .concat(tollClaim(`c-new-${sha256Hex(text).slice(0, 6)}`, 'main', text, words(text)[0] as string, 1)),
};
/** Each report tells of a place of its own. */
const placeOf = (text: string): PlaceRef => {
  const number = Number(words(text)[0]?.slice(1, -1) ?? 0) / 50;
  return {
    ...(eventOf('main').place as PlaceRef),
    name: `Ford ${number}`,
    words: `Ford ${number}`,
    lat: number,
    lon: -number,
  };
};
const words = (text: string): string[] => text.match(/w\d+x/g) ?? [];

let ledger: Ledger;
let app: OpenAPIHono;
let version: string;

beforeEach(async () => {
  ledger = await openMemoryLedger();
  version = 'one';
  const desk: Desk = {
    ledger,
    views: await openViews(ledger),
    reader: {
      name: 'test',
      get version() {
        return version;
      },
      read: (input) => ({
        report: {
          id: input.id ?? sha256Hex(input.text).slice(0, 16),
          sha256: sha256Hex(input.bytes ?? input.text),
          textSha256: sha256Hex(input.text),
          title: 'A report',
          outlet: null,
          url: input.url ?? null,
          language: 'en',
          publishedAt: '2031-05-02',
          capturedAt: null,
          kind: 'text',
        },
        text: input.text,
        claims: READERS[version]?.(input.text) ?? [],
        events: [eventOf('main', { place: placeOf(input.text) })],
        actors: [],
        relations: [],
        references: [],
        conflicts: [],
        rejected: [],
      }),
    },
    by: 'Ada',
    clock: () => new Date('2031-05-03T08:00:00Z'),
    token: 'the token',
    log: (line) => {
      throw new Error(JSON.stringify(line));
    },
  };
  app = createApp(desk);
});

const get = async <T>(path: string): Promise<T> =>
  (await app.request(`http://127.0.0.1${path}`)).json() as Promise<T>;
const send = (
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Response | Promise<Response> =>
  app.request(`http://127.0.0.1${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const post = async <T>(path: string, body: unknown): Promise<T> => {
  const response = await send(path, body);
  expect(response.status, path).toBe(200);
  return response.json() as Promise<T>;
};
const textOf = (report: number): string =>
  Array.from({ length: 50 }, (_, i) => `w${report * 50 + i}x`).join(' ');

describe('reading again', () => {
  it('loses none of a thousand decisions and lists every difference', async () => {
    const decided = new Map<string, string>();
    for (let report = 0; report < 20; report++) {
      await post('/api/reports', { id: `r${report}`, text: textOf(report) });
      for (const [i, word] of words(textOf(report)).entries()) {
        const claim = `c-${word}`;
        const verdict = (['accepted', 'rejected', 'corrected'] as const)[i % 3] as string;
        const fields = verdict === 'corrected' ? { fields: { modality: 'alleged' } } : {};
        await post('/api/decisions', { claim, verdict, reason: 'read it', by: `reader ${i % 4}`, ...fields });
        decided.set(claim, verdict);
      }
    }
    expect(decided.size).toBe(1_000);
    version = 'two';
    const found: Reread[] = [];
    for (let report = 0; report < 20; report++)
      found.push(await post(`/api/reports/r${report}/readings`, {}));

    const count = (pick: (one: Reread) => number): number => found.reduce((sum, one) => sum + pick(one), 0);
    expect(count(({ difference }) => difference.gone.length)).toBe(100);
    expect(count(({ difference }) => difference.new.length)).toBe(20);
    const changed =
      Array.from({ length: 50 }, (_, i) => i).filter((i) => i % 7 === 0 && i % 10 !== 0).length * 20;
    expect(count(({ difference }) => difference.changed.length)).toBe(changed);
    expect(count(({ difference }) => difference.same.length)).toBe(1_000 - 100 - changed);
    // every claim was decided about, so every change and every loss is a disagreement
    const { disagreements } = await get<{ disagreements: { claim: string; gone: boolean }[] }>(
      '/api/disagreements',
    );
    expect(disagreements).toHaveLength(100 + changed);
    expect(disagreements.filter((one) => one.gone)).toHaveLength(100);

    for (const [claim, verdict] of decided) {
      const view = await get<{ decision: { verdict: string } | null; modality: string }>(
        `/api/claims/${claim}`,
      );
      expect(view.decision?.verdict, claim).toBe(verdict);
      if (verdict === 'corrected') expect(view.modality, claim).toBe('alleged');
    }
    // a person decides again, and the disagreement is settled
    const gone = disagreements.find((one) => !one.gone) as { claim: string };
    await post('/api/decisions', {
      claim: gone.claim,
      verdict: 'accepted',
      reason: 'the new reading is right',
    });
    const left = await get<{ disagreements: unknown[] }>('/api/disagreements');
    expect(left.disagreements).toHaveLength(99 + changed);
  });

  it('writes nothing when nothing is different', async () => {
    await post('/api/reports', { id: 'r1', text: textOf(0) });
    const size = await ledger.size();
    await post('/api/reports/r1/readings', {});
    expect(await ledger.size()).toBe(size);
    expect((await send('/api/reports/none/readings', {})).status).toBe(404);
  });
});

describe('the log over HTTP', () => {
  it('gives a head, audits against it, proves a claim', async () => {
    await post('/api/reports', { id: 'r1', text: textOf(0) });
    const { head } = await get<{ head: object }>('/api/head');
    await post('/api/decisions', { claim: 'c-w1x', verdict: 'accepted', reason: 'x' });
    expect(await post<Audit>('/api/audit', { since: head })).toMatchObject({ ok: true, entries: 3 });
    expect(await post<Audit>('/api/audit', { since: { ...head, size: 1 } })).toMatchObject({ ok: false });
    const proof = await get<{ entries: { kind: string }[] }>('/api/claims/c-w1x/proof');
    expect(proof.entries.map(({ kind }) => kind)).toEqual([
      'reportCaptured',
      'recordExtracted',
      'claimAccepted',
    ]);
  });

  it('redacts a report once, and does not take its text again', async () => {
    await post('/api/reports', { id: 'r1', text: textOf(0) });
    await post('/api/decisions', { claim: 'c-w1x', verdict: 'accepted', reason: 'x' });
    expect(await post('/api/redactions', { report: 'r1', reason: 'asked' })).toEqual({
      report: 'r1',
      entries: 3,
    });
    expect((await send('/api/redactions', { report: 'r1', reason: 'asked' })).status).toBe(410);
    expect((await app.request('http://127.0.0.1/api/reports/r1')).status).toBe(410);
    expect((await app.request('http://127.0.0.1/api/claims/c-w1x')).status).toBe(404);
    expect((await send('/api/reports', { id: 'r1', text: textOf(0) })).status).toBe(410);
    expect((await send('/api/reports', { id: 'r2', text: textOf(0) })).status).toBe(410);
    expect(await post<Audit>('/api/audit', {})).toMatchObject({ ok: true, redacted: 3 });
  });

  it('writes a backup only for who has the token', async () => {
    await post('/api/reports', { id: 'r1', text: textOf(0) });
    const folder = mkdtempSync(join(tmpdir(), 'recount-backups-'));
    const path = join(folder, 'b');
    for (const token of [undefined, '', 'the toke', 'another t'])
      expect(
        (await send('/api/backups', { path }, token === undefined ? {} : { 'x-recount-token': token }))
          .status,
      ).toBe(403);
    expect(existsSync(path)).toBe(false);
    const token = { 'x-recount-token': 'the token' };
    expect((await send('/api/backups', { path: 'b' }, token)).status).toBe(422);
    expect((await send('/api/backups', { path }, token)).status).toBe(200);
    expect(existsSync(path)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
