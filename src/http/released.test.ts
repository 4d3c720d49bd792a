import { beforeEach, describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { openMemoryLedger } from '../ledger/memory.ts';
import { captured, eventOf, extracted, tollClaim } from '../ledger/testing/drafts.ts';
import type { EventsView, EventView } from '../views/shapes.ts';
import { type Asker, askerOf } from './testing/asker.ts';

let ledger: Ledger;
let api: Asker;
let id: string;

async function tell(report: string, words: string, count: number): Promise<void> {
  const text = `On Thursday ${words} at Tavrin.`;
  const claim = tollClaim(`c-${report}`, 'main', text, words, count);
  await ledger.append([
    captured(report, text, { outlet: report }),
    extracted(report, [claim], [eventOf('main')]),
  ]);
}
const move = async (to: string): Promise<void> => {
  expect((await api.post(`/api/events/${id}/statuses`, { to, reason: 'read by two' })).status).toBe(200);
};
const release = async (): Promise<void> => {
  for (const to of ['reviewed', 'released']) await move(to);
};
const page = (query = ''): Promise<Response> => api.get(`/api/events/${id}${query}`);
const view = async (query = ''): Promise<EventView> => (await (await page(query)).json()) as EventView;
const killed = ({ tolls }: EventView): number | null | undefined =>
  tolls.find(({ measure, side, status }) => measure === 'killed' && side === null && status === null)?.best;

beforeEach(async () => {
  ledger = await openMemoryLedger();
  await tell('r1', 'four soldiers were killed', 4);
  api = await askerOf(ledger);
  id = ((await (await api.get('/api/events')).json()) as EventsView).events[0]?.id ?? '';
  await release();
});

describe('a released version', () => {
  it('stays as it was, whatever is added, decided, titled or released behind it', async () => {
    const before = await view('?version=1');
    expect(before).toMatchObject({ status: 'released', version: 1 });
    expect(before).toEqual(await view());
    await tell('r2', 'nine soldiers were killed', 9);
    await api.post('/api/decisions', { claim: 'c-r1', verdict: 'rejected', reason: 'another camp' });
    await api.post(`/api/events/${id}/titles`, { title: 'Another title', reason: 'as the editors name it' });
    await release();
    expect(await view('?version=1')).toEqual(before);
    expect([killed(before), killed(await view('?version=2')), killed(await view())]).toEqual([4, 9, 9]);
    expect((await view('?version=2')).event.title).toBe('Another title');
    // for whoever opens the ledger later as well
    const later = await askerOf(ledger);
    expect(await (await later.get(`/api/events/${id}?version=1`)).json()).toEqual(before);
  });

  it('has a file of its own, and an ETag that holds until something is redacted', async () => {
    const first = await page('?version=1');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    await tell('r2', 'nine soldiers were killed', 9);
    expect((await api.get(`/api/events/${id}?version=1`, headers)).status).toBe(304);
    const file = await api.get(`/api/events/${id}/export?as=claims.csv&version=1`);
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${id}.v1.claims.csv"`);
    const text = await file.text();
    expect([text.includes('four soldiers'), text.includes('nine soldiers')]).toEqual([true, false]);
    await api.post('/api/redactions', { report: 'r2', reason: 'a witness asked' });
    expect((await api.get(`/api/events/${id}?version=1`, headers)).status).toBe(200);
  });

  it('has lost what was redacted since', async () => {
    await tell('r2', 'nine soldiers were killed', 9);
    await release();
    expect((await view('?version=2')).claims).toHaveLength(2);
    await api.post('/api/redactions', { report: 'r2', reason: 'a witness asked' });
    const text = await (await page('?version=2')).text();
    expect(text).not.toContain('nine soldiers');
    expect((JSON.parse(text) as EventView).claims.map((claim) => claim.id)).toEqual(['c-r1']);
  });

  it('is not there before it is released', async () => {
    for (const [query, status] of [
      ['?version=2', 404],
      ['?version=0', 422],
      ['?version=x', 422],
      ['?version=1&rule=none', 422],
    ] as const)
      expect((await page(query)).status, query).toBe(status);
    expect((await api.get('/api/events/none?version=1')).status).toBe(404);
  });
});
