import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { openMemoryLedger } from '../ledger/memory.ts';
import { captured, eventOf, extracted, tollClaim } from '../ledger/testing/drafts.ts';
import { openViews } from '../views/open-views.ts';
import type { EventsView, EventView } from '../views/shapes.ts';
import { createApp } from './app.ts';
import type { Desk } from './context.ts';
import * as schemas from './schemas.ts';

const TEXT = 'Raid on Tavrin\nOn Thursday four soldiers were killed at Tavrin. The governor denied it.';

let ledger: Ledger;
let app: OpenAPIHono;
let logged: unknown[];

beforeEach(async () => {
  ledger = await openMemoryLedger();
  logged = [];
  const claim = tollClaim('c1', 'main', TEXT, 'four soldiers were killed', 4);
  await ledger.append([captured('r1', TEXT), extracted('r1', [claim], [eventOf('main')])]);
  app = createApp(await deskOf(ledger));
});

async function deskOf(on: Ledger): Promise<Desk> {
  const reader = {
    name: 'test',
    version: '0',
    read: () => {
      throw new Error(`a defect that holds ${TEXT}`);
    },
  };
  return {
    ledger: on,
    views: await openViews(on),
    reader,
    by: 'Ada',
    token: 'secret token',
    clock: () => new Date('2031-05-03T08:00:00Z'),
    log: (line) => logged.push(line),
  };
}

const get = (path: string, headers: Record<string, string> = {}): Response | Promise<Response> =>
  app.request(`http://127.0.0.1${path}`, { headers });
const post = (
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Response | Promise<Response> =>
  app.request(`http://127.0.0.1${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const theEvent = async (): Promise<EventView> => {
  const { events } = (await (await get('/api/events')).json()) as EventsView;
  return (await (await get(`/api/events/${events[0]?.id}`)).json()) as EventView;
};
const killed = (view: EventView): number | null | undefined =>
  view.tolls.find((toll) => toll.measure === 'killed' && toll.side === null && toll.status === null)?.best;

describe('reading', () => {
  it('lists events, shows one, shows its report, each as the published schema has it', async () => {
    const list = schemas.EventsView.parse(await (await get('/api/events')).json());
    expect(list.events).toHaveLength(1);
    expect(list.events[0]).toMatchObject({ reports: 1, originals: 1, fiction: true });
    const view = await theEvent();
    schemas.EventView.strict().parse(view);
    expect(view.event.title).toBe('Raid on Tavrin');
    expect(view.claims[0]?.sentence.text).toBe('On Thursday four soldiers were killed at Tavrin.');
    expect(killed(view)).toBe(4);
    const report = schemas.ReportView.strict().parse(await (await get('/api/reports/r1')).json());
    expect(report.text).toBe(TEXT);
    expect(report.claims[0]?.event).toBe(view.id);
  });

  it('answers 304 while nothing was written, and anew when something was', async () => {
    const first = await get('/api/events');
    const etag = first.headers.get('etag') as string;
    const again = await get('/api/events', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    await post('/api/decisions', { claim: 'c1', verdict: 'accepted', reason: 'read it' });
    expect((await get('/api/events', { 'if-none-match': etag })).status).toBe(200);
  });

  it('says what is wrong and what to do, as problem+json', async () => {
    for (const [path, status] of [
      ['/api/events/none', 404],
      ['/api/reports/none', 404],
      ['/api/claims/none', 404],
      ['/api/events?rule=none', 422],
      ['/api/nothing', 404],
    ] as const) {
      const response = await get(path);
      expect(response.status, path).toBe(status);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      schemas.ProblemBody.parse(await response.json());
    }
  });

  it('gives claims and tolls as files', async () => {
    const { id } = await theEvent();
    const claims = await get(`/api/events/${id}/export?as=claims.csv`);
    expect(claims.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head, row] = (await claims.text()).split('\r\n');
    expect(head?.startsWith('event,event_title,fiction,claim')).toBe(true);
    expect(row).toContain('four soldiers were killed');
    const tolls = await (await get(`/api/events/${id}/export?as=tolls.csv`)).text();
    expect(tolls).toContain('latest');
    expect(tolls).toContain('conservative');
    expect((await get(`/api/events/${id}/export?as=exe`)).status).toBe(422);
  });

  it('lists events by where they stand and where they lie', async () => {
    const count = async (query: string): Promise<number> =>
      ((await (await get(`/api/events?${query}`)).json()) as EventsView).total;
    const { id, event } = await theEvent();
    const { lat, lon } = event.place as { lat: number; lon: number };
    expect([await count('status=draft'), await count('status=pending')]).toEqual([1, 0]);
    await post(`/api/events/${id}/statuses`, { to: 'pending', reason: 'to be read' });
    expect([await count('status=draft'), await count('status=pending')]).toEqual([0, 1]);
    expect(await count(`area=${lon - 1},${lat - 1},${lon + 1},${lat + 1}`)).toBe(1);
    expect(await count(`area=${lon + 1},${lat - 1},${lon + 2},${lat + 1}`)).toBe(0);
    expect(await count(`area=${lon - 1},${lat + 1},${lon + 1},${lat + 2}`)).toBe(0);
    // round the back of the earth, with and without the place
    expect(await count(`area=${lon + 1},-90,${lon},90`)).toBe(1);
    expect(await count(`area=${lon + 1},-90,${lon - 1},90`)).toBe(0);
    for (const wrong of ['1,2,3', '1,2,3,4,5', '0,9,1,8', '0,0,999,1', 'a,b,c,d', '0x1,0,2,1'])
      expect((await get(`/api/events?area=${wrong}`)).status, wrong).toBe(422);
    expect((await get('/api/events?status=none')).status).toBe(422);
  });

  it('describes itself in OpenAPI', async () => {
    const description = (await (await get('/api/openapi.json')).json()) as { paths: Record<string, unknown> };
    const operations = Object.values(description.paths).flatMap((path) => Object.values(path as object));
    expect(operations.length).toBeGreaterThan(15);
    for (const { summary, responses } of operations) {
      expect(summary).toMatch(/^[A-Z]/);
      expect(Object.values(responses['200'].content as object)[0]).toHaveProperty('schema');
    }
  });
});

describe('deciding', () => {
  it('corrects a figure: page, toll and file change, the reading is kept', async () => {
    const quantity = { low: 6, high: 6, exactness: 'exact', words: 'six' };
    const response = await post('/api/decisions', {
      claim: 'c1',
      verdict: 'corrected',
      reason: 'misread',
      by: 'Bo',
      fields: { quantity },
    });
    expect(response.status).toBe(200);
    const view = await theEvent();
    expect(killed(view)).toBe(6);
    expect(view.claims[0]?.decision).toMatchObject({
      verdict: 'corrected',
      by: 'Bo',
      reason: 'misread',
      before: { quantity: { low: 4 } },
      after: { quantity },
    });
    expect(view.history.at(-1)).toMatchObject({ kind: 'claimCorrected', by: 'Bo', reason: 'misread' });
    const file = await (await get(`/api/events/${view.id}/export?as=claims.csv`)).text();
    expect(file).toContain('corrected,Bo');
  });

  it('keeps a correction through later decisions and further corrections', async () => {
    const quantity = { low: 6, high: 6, exactness: 'exact', words: 'six' };
    await post('/api/decisions', {
      claim: 'c1',
      verdict: 'corrected',
      reason: 'misread',
      fields: { quantity },
    });
    await post('/api/decisions', {
      claim: 'c1',
      verdict: 'corrected',
      reason: 'no',
      fields: { modality: 'alleged' },
    });
    await post('/api/decisions', { claim: 'c1', verdict: 'accepted', reason: 'as corrected' });
    const view = await theEvent();
    expect(view.claims[0]).toMatchObject({
      quantity,
      modality: 'alleged',
      decision: { verdict: 'accepted' },
    });
    expect(killed(view)).toBe(6);
  });

  it('takes away what a claim may lack, and nothing else', async () => {
    const set = (fields: object) =>
      post('/api/decisions', { claim: 'c1', verdict: 'corrected', reason: 'read again', fields });
    const claim = async () => (await theEvent()).claims[0] as EventView['claims'][number];
    await set({ answers: 'c9', partOf: 'c8' });
    expect(await claim()).toMatchObject({ answers: 'c9', partOf: 'c8' });
    expect((await set({ answers: null, partOf: null })).status).toBe(200);
    const bare = await claim();
    expect(bare).not.toHaveProperty('answers');
    expect(bare).not.toHaveProperty('partOf');
    expect(bare.decision).toMatchObject({
      before: { answers: 'c9', partOf: 'c8' },
      after: { answers: null, partOf: null },
    });
    schemas.EventView.strict().parse(await theEvent());
    // what is not there cannot be taken away, and what every claim has stays
    expect((await set({ answers: null })).status).toBe(422);
    for (const field of ['event', 'stance', 'quantity', 'measure'])
      expect((await set({ [field]: null })).status).toBe(422);
    expect(killed(await theEvent())).toBe(4);
    await post('/api/decisions', { claim: 'c1', verdict: 'open', reason: 'it was right' });
    expect(await claim()).toMatchObject({ answers: 'c9', partOf: 'c8' });
  });

  it('rejects a claim: it is shown and counts no more', async () => {
    await post('/api/decisions', { claim: 'c1', verdict: 'rejected', reason: 'another war' });
    const view = await theEvent();
    expect(view.claims[0]?.decision?.verdict).toBe('rejected');
    expect(killed(view) ?? null).toBeNull();
  });

  it('refuses what would mean nothing', async () => {
    const cases: readonly [unknown, number][] = [
      [{ claim: 'c1', verdict: 'accepted', reason: '' }, 422],
      [{ claim: 'c1', verdict: 'accepted', reason: 'x', fields: { scope: 'background' } }, 422],
      [{ claim: 'c1', verdict: 'corrected', reason: 'x' }, 422],
      [{ claim: 'c1', verdict: 'corrected', reason: 'x', fields: { measure: 'killed' } }, 422],
      [
        {
          claim: 'c1',
          verdict: 'corrected',
          reason: 'x',
          fields: { quantity: { low: 3, high: 9, exactness: 'exact', words: '' } },
        },
        422,
      ],
      [
        {
          claim: 'c1',
          verdict: 'corrected',
          reason: 'x',
          fields: { quantity: { low: -1, high: -1, exactness: 'exact', words: '' } },
        },
        422,
      ],
      [
        {
          claim: 'c1',
          verdict: 'corrected',
          reason: 'x',
          fields: { quantity: { low: Number.MAX_VALUE, high: 1, exactness: 'exact', words: '' } },
        },
        422,
      ],
      [{ claim: 'c1', verdict: 'corrected', reason: 'x', fields: { id: 'c2' } }, 422],
      [{ claim: 'c1', verdict: 'corrected', reason: 'x', fields: { nonsense: 1 } }, 422],
      [{ claim: 'none', verdict: 'accepted', reason: 'x' }, 404],
      [
        '{"claim":"c1","verdict":"corrected","reason":"x","fields":{"__proto__":{"scope":"background"}}}',
        422,
      ],
      ['not json', 400],
      ['', 400],
      ['['.repeat(5_000), 400],
    ];
    const size = await ledger.size();
    for (const [body, status] of cases) {
      const response = await post('/api/decisions', body);
      expect(response.status, JSON.stringify(body).slice(0, 100)).toBe(status);
      schemas.ProblemBody.parse(await response.json());
    }
    expect(await ledger.size()).toBe(size);
  });

  it('decides once under one idempotency key', async () => {
    const body = { claim: 'c1', verdict: 'accepted', reason: 'x' };
    const size = await ledger.size();
    for (let i = 0; i < 3; i++)
      expect((await post('/api/decisions', body, { 'idempotency-key': 'k' })).status).toBe(200);
    expect(await ledger.size()).toBe(size + 1);
  });
});

describe('who may ask', () => {
  const body = { claim: 'c1', verdict: 'accepted', reason: 'x' };
  it('answers only under the names of this machine', async () => {
    expect((await get('/api/events', { host: 'evil.example' })).status).toBe(421);
    expect((await get('/api/events', { host: '127.0.0.1.evil.example:80' })).status).toBe(421);
    expect((await get('/api/events', { host: 'localhost:4111' })).status).toBe(200);
  });

  it('takes writes only from its own pages or from no page', async () => {
    expect((await post('/api/decisions', body, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post('/api/decisions', body, { origin: 'null' })).status).toBe(403);
    expect((await post('/api/decisions', body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post('/api/decisions', body, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await app.request('http://127.0.0.1/api/decisions', { method: 'DELETE' })).status).toBe(405);
    expect(await ledger.size()).toBe(2);
    expect(
      (await post('/api/decisions', body, { host: '127.0.0.1:4', origin: 'http://127.0.0.1:4' })).status,
    ).toBe(200);
  });

  it('lets pages load nothing from elsewhere', async () => {
    const policy = (await get('/api/events')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect((await get('/api/none')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('counts requests by route, with no id, query or word in them', async () => {
    await get('/api/reports/r1');
    await get('/api/events/Tavrin-secret?rule=secret');
    await get('/api/secret"}/x');
    await get('/secret/page');
    const text = await (await get('/api/metrics')).text();
    expect(text).toContain('recount_requests_total{method="GET",route="/api/reports/:id",status="200"} 1');
    expect(text).toContain('recount_entries 2');
    expect(text).not.toMatch(/secret|Tavrin/);
  });

  it('logs no text of a report when it fails', async () => {
    expect((await post('/api/reports', { text: 'secret words' })).status).toBe(500);
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toMatch(/secret|Tavrin/);
  });
});

describe('pages', () => {
  it('serves the built files, the page for every other path, and nothing outside the folder', async () => {
    const root = mkdtempSync(join(tmpdir(), 'recount-pages-'));
    mkdirSync(join(root, 'dist', 'assets'), { recursive: true });
    writeFileSync(join(root, 'secret.txt'), 'outside');
    writeFileSync(join(root, 'dist', 'index.html'), '<!doctype html><title>Recount</title>');
    writeFileSync(join(root, 'dist', 'assets', 'app-1.js'), 'export {}');
    app = createApp(await deskOf(ledger), { pages: { folder: join(root, 'dist') } });
    const script = await get('/assets/app-1.js');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await (await get('/events/e1')).text()).toContain('<title>Recount');
    expect((await get('/assets/none.js')).status).toBe(404);
    expect((await get('/api/none')).status).toBe(404);
    for (const path of [
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/%00',
      '/%ff',
    ])
      expect(await (await get(path)).text(), path).not.toContain('outside');
    rmSync(root, { recursive: true });
  });
});
