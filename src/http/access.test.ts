import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryLedger } from '../ledger/memory.ts';
import { captured, eventOf, extracted, tollClaim } from '../ledger/testing/drafts.ts';
import { createApp } from './app.ts';
import { type Serving, serve } from './serve.ts';
import { type Asker, askerOf } from './testing/asker.ts';

const SECRET = 'zanzibarwitness';
const TEXT = `On Thursday four soldiers were killed at Tavrin, ${SECRET} said.`;

let api: Asker;
let serving: Serving;
beforeEach(async () => {
  const ledger = await openMemoryLedger();
  const claim = tollClaim('c1', 'main', TEXT, 'four soldiers were killed', 4);
  await ledger.append([captured('r1', TEXT), extracted('r1', [claim], [eventOf('main')])]);
  api = await askerOf(ledger);
  // with pages, whose route fits every address
  serving = await serve(createApp(api.desk, { pages: { folder: tmpdir() } }), 0);
});
afterEach(() => serving.stop());

/** The lines once `count` answers have gone out. */
async function lines(count: number): Promise<readonly Record<string, unknown>[]> {
  for (let i = 0; i < 500 && api.logged.length < count; i++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return api.logged as readonly Record<string, unknown>[];
}

describe('the access log', () => {
  it('has a line a request: route, status, time, size', async () => {
    const body = await (await fetch(`${serving.url}/api/reports/r1`)).text();
    await (await fetch(`${serving.url}/api/events/none`)).text();
    const [first, second] = await lines(2);
    expect(first).toEqual({
      level: 'info',
      words: 'request',
      method: 'GET',
      route: '/api/reports/:id',
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
    });
    expect(first?.bytes).toBeGreaterThan(Buffer.byteLength(body));
    expect(second).toMatchObject({ route: '/api/events/:id', status: 404 });
  });

  it('holds no id, query, body, header, name or unknown address, however it is asked', async () => {
    const json = { 'content-type': 'application/json' };
    const asked: [string, RequestInit?][] = [
      [`/api/search?q=${SECRET}`],
      [`/api/reports/${SECRET}`],
      [`/api/${SECRET}`],
      [`/api/events/r1/${SECRET}`],
      [`/api/events?words=${SECRET}&status=${SECRET}`],
      [`/${SECRET}`],
      [`/%3Cscript%3E${SECRET}`],
      ['/api/decisions', { method: 'POST', headers: json, body: `{"claim": "${SECRET}"` }],
      [
        '/api/decisions',
        {
          method: 'POST',
          headers: { ...json, 'idempotency-key': SECRET },
          body: JSON.stringify({ claim: 'c1', verdict: 'accepted', reason: SECRET, by: SECRET }),
        },
      ],
      ['/api/redactions', { method: 'POST', headers: json, body: JSON.stringify({ report: SECRET }) }],
      ['/api/head', { method: 'DELETE' }],
      ['/api/head', { headers: { 'user-agent': SECRET, referer: `http://${SECRET}.example` } }],
      [
        '/api/decisions',
        { method: 'POST', headers: { ...json, origin: `http://${SECRET}.example` }, body: '{}' },
      ],
    ];
    for (const [path, init] of asked) await (await fetch(serving.url + path, init)).arrayBuffer();
    const logged = await lines(asked.length);
    expect(logged).toHaveLength(asked.length);
    expect(JSON.stringify(logged).toLowerCase()).not.toContain(SECRET);
    expect(new Set(logged.map(({ route }) => route))).toEqual(
      new Set([
        '/api/search',
        '/api/reports/:id',
        'other',
        '/api/events',
        'page',
        '/api/decisions',
        '/api/redactions',
        '/api/head',
      ]),
    );
    expect(logged.every(({ ms, status }) => typeof ms === 'number' && typeof status === 'number')).toBe(true);
  });

  it('says nothing of what a command asks in its own process', async () => {
    await api.get('/api/reports/r1');
    expect(api.logged).toEqual([]);
  });
});
