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
import { openViews } from '../views/open-views.ts';
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
  expect(response.status, `${path} ${response.ok ? '' : await response.clone().text()}`).toBe(200);
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
    // two thousand requests take their time on a busy machine
  }, 240_000);

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

describe('what people say about events and sources', () => {
  interface View {
    readonly status: string;
    readonly version: number | null;
    readonly event: { readonly title: string };
    readonly history: readonly { readonly kind: string; readonly by: string }[];
  }
  const events = async (): Promise<string[]> =>
    (await get<{ events: { id: string }[] }>('/api/events')).events.map(({ id }) => id).sort();
  const view = (id: string): Promise<View> => get(`/api/events/${id}`);

  beforeEach(async () => {
    await post('/api/reports', { id: 'r1', text: textOf(0) });
    await post('/api/reports', { id: 'r2', text: textOf(1) });
  });

  it('merges, splits, titles, and tells it all in the history', async () => {
    const [one, other] = (await events()) as [string, string];
    await post(`/api/events/${one}/merges`, { events: [other], reason: 'one morning', by: 'Bo' });
    const [merged, ...none] = await events();
    expect(none).toEqual([]);
    expect((await send(`/api/events/${merged}/splits`, { reports: ['r1'], reason: 'x' })).status).toBe(422);
    await post(`/api/events/${merged}/splits`, { reports: ['r2'], reason: 'two after all' });
    expect(await events()).toEqual([one, other].sort());
    await post(`/api/events/${merged}/titles`, { title: 'The ford', reason: 'short' });
    const { event, history } = await view(merged as string);
    expect(event.title).toBe('The ford');
    expect(history.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['eventsMerged', 'eventSplit', 'eventTitled']),
    );
  });

  it('lists claims, actors and history by page', async () => {
    type List = { total: number; next: string | null; rows: { id: string; sequence: number; by: string }[] };
    await post('/api/decisions', { claim: 'c-w1x', verdict: 'rejected', reason: 'no', by: 'Bo' });
    await post('/api/decisions', {
      claim: 'c-w2x',
      verdict: 'corrected',
      reason: 'no',
      fields: { measure: 'injured' },
    });
    const all: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: List = await get(`/api/claims?limit=40${next === '' ? '' : `&after=${next}`}`);
      all.push(...page.rows.map(({ id }) => id));
      next = page.next;
    }
    expect(all).toHaveLength(100);
    expect(new Set(all).size).toBe(100);
    const total = async (query: string): Promise<number> => (await get<List>(`/api/claims?${query}`)).total;
    expect(await total('decision=open')).toBe(98);
    expect(await total('decision=rejected')).toBe(1);
    expect(await total('measure=injured')).toBe(1);
    expect(await total('report=r2&measure=killed')).toBe(50);
    expect(await total('event=none')).toBe(0);
    expect((await get<List>('/api/actors')).total).toBe(0);
    const history = await get<List>('/api/history?limit=4');
    expect(history.rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(history).toMatchObject({ total: 6, next: '4' });
    expect((await get<List>('/api/history?about=c-w1x')).rows).toMatchObject([
      { kind: 'claimRejected', by: 'Bo' },
    ]);
    expect((await app.request('http://127.0.0.1/api/claims?decision=maybe')).status).toBe(422);
  });

  it('keeps who took a file, and its hash', async () => {
    const [id] = (await events()) as [string];
    const { sha256, text } = await post<{ sha256: string; text: string }>(`/api/events/${id}/exports`, {
      as: 'claims.csv',
      by: 'Bo',
    });
    expect(sha256Hex(text)).toBe(sha256);
    const last = (await view(id)).history.at(-1);
    expect(last).toMatchObject({ kind: 'exported', by: 'Bo' });
    expect((await send(`/api/events/${id}/exports`, { as: 'exe' })).status).toBe(422);
  });

  it('makes a write once under its key, also where the first changed what is asked', async () => {
    const [id] = (await events()) as [string];
    const key = (name: string): Record<string, string> => ({ 'idempotency-key': name });
    const fields = { modality: 'alleged' };
    const correction = { claim: 'c-w1x', verdict: 'corrected', reason: 'no', fields };
    const size = await ledger.size();
    for (let i = 0; i < 3; i++) {
      expect((await send('/api/decisions', correction, key('one'))).status).toBe(200);
      const moved = await send(`/api/events/${id}/statuses`, { to: 'pending', reason: 'x' }, key('two'));
      expect(await moved.json()).toMatchObject({ sequence: size + 2 });
    }
    expect(await ledger.size()).toBe(size + 2);
    expect((await send('/api/decisions', { ...correction, claim: 'c-w2x' }, key('one'))).status).toBe(422);
    expect((await send(`/api/events/${id}/statuses`, { to: 'draft', reason: 'x' }, key('two'))).status).toBe(
      422,
    );
  });

  it('lists events by page, period and words', async () => {
    for (let report = 2; report < 7; report++) await post('/api/reports', { text: textOf(report) });
    type Page = { total: number; next: string | null; events: { id: string; event: { place: PlaceRef } }[] };
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Page = await get(`/api/events?limit=3${next === '' ? '' : `&after=${next}`}`);
      expect(page.total).toBe(7);
      seen.push(...page.events.map(({ id }) => id));
      next = page.next;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    const places = async (query: string): Promise<string[]> =>
      (await get<Page>(`/api/events?${query}`)).events.map(({ event }) => event.place.name);
    expect(await places('words=ford%205')).toEqual(['Ford 5']);
    expect(await places('from=2031-05-02')).toEqual([]);
    expect(await places('from=2031-05-01&to=2031-05-01')).toHaveLength(7);
    expect(await places('to=2031-04-30')).toEqual([]);
    expect(await places('main=false')).toEqual([]);
    for (const query of ['from=yesterday', 'limit=0', 'limit=x', 'main=maybe'])
      expect((await app.request(`http://127.0.0.1/api/events?${query}`)).status, query).toBe(422);
  });

  it('numbers releases, and lets nothing be released that was not reviewed', async () => {
    const [id] = (await events()) as [string];
    const move = async (to: string): Promise<number> =>
      (await send(`/api/events/${id}/statuses`, { to, reason: 'x' })).status;
    expect(await view(id)).toMatchObject({ status: 'draft', version: null });
    expect([await move('released'), await move('withdrawn'), await move('draft')]).toEqual([422, 422, 422]);
    expect([await move('pending'), await move('reviewed'), await move('released')]).toEqual([200, 200, 200]);
    expect(await view(id)).toMatchObject({ status: 'released', version: 1 });
    await post(`/api/events/${id}/corrections`, { what: 'the toll', words: 'We said 4.', reason: 'x' });
    expect([await move('withdrawn'), await move('reviewed'), await move('released')]).toEqual([
      200, 200, 200,
    ]);
    expect(await view(id)).toMatchObject({ status: 'released', version: 2 });
  });

  it('takes assessments, originals, supersessions and notes about what there is, and nothing else', async () => {
    const [id] = (await events()) as [string];
    const grade = { reliability: 'D', access: null, interest: null, reason: 'a press office' };
    await post('/api/assessments', { of: { kind: 'report', id: 'r1' }, ...grade });
    await post('/api/assessments', { of: { kind: 'actor', id: 'anybody' }, ...grade });
    await post('/api/originals', { claims: ['c-w1x', 'c-w2x'], original: 'c-w0x', reason: 'one communiqué' });
    await post('/api/supersessions', { claim: 'c-w4x', supersedes: 'c-w3x', reason: 'a day later' });
    await post('/api/notes', { about: id, words: 'see the second video' });
    const claim = await get<{ original: string }>('/api/claims/c-w1x');
    expect(claim.original).toBe('c-w0x');
    for (const [path, body, status] of [
      ['/api/assessments', { of: { kind: 'report', id: 'none' }, ...grade }, 404],
      ['/api/assessments', { of: { kind: 'report', id: 'r1' }, ...grade, reliability: 'Z' }, 422],
      ['/api/originals', { claims: ['none'], original: 'c-w0x', reason: 'x' }, 404],
      ['/api/supersessions', { claim: 'none', supersedes: null, reason: 'x' }, 404],
      ['/api/notes', { about: 'none', words: 'x' }, 404],
      ['/api/events/none/titles', { title: 'x', reason: 'x' }, 404],
      [`/api/events/${id}/titles`, { title: 'x' }, 422],
      [`/api/events/${id}/titles`, { title: 'x', reason: 'x', sequence: 1 }, 422],
      [`/api/events/${id}/merges`, { events: [id], reason: 'x' }, 422],
    ] as const)
      expect((await send(path, body)).status, path).toBe(status);
  });
});
