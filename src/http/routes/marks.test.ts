import type { OpenAPIHono } from '@hono/zod-openapi';
import { beforeEach, expect, test } from 'vitest';
import { openMemoryLedger } from '../../ledger/memory.ts';
import { captured, eventOf, extracted, tollClaim } from '../../ledger/testing/drafts.ts';
import { openViews } from '../../views/open-views.ts';
import type { ClaimView, EventsView, EventView, ReportView } from '../../views/shapes.ts';
import { createApp } from '../app.ts';
import type { Desk } from '../context.ts';

const TEXT = 'Tavrin, Thursday. Four soldiers were killed. Nine villagers were hurt.';

let app: OpenAPIHono;

beforeEach(async () => {
  const ledger = await openMemoryLedger();
  const claims = [
    tollClaim('c1', 'main', TEXT, 'Four soldiers were killed', 4),
    tollClaim('c2', 'main', TEXT, 'Nine villagers were hurt', 9),
  ];
  await ledger.append([captured('r1', TEXT), extracted('r1', claims, [eventOf('main')])]);
  app = createApp({
    ledger,
    views: await openViews(ledger),
    reader: { name: 'test', version: '0', read: () => expect.unreachable() },
    by: 'Ada',
    token: 'token',
    clock: () => new Date('2031-05-03T08:00:00Z'),
    log: () => {},
  } as unknown as Desk);
});

const json = async <T>(path: string): Promise<T> =>
  (await (await app.request(`http://127.0.0.1${path}`)).json()) as T;

const post = (path: string, body: object): Response | Promise<Response> =>
  app.request(`http://127.0.0.1${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

const event = async (): Promise<EventView> => {
  const { events } = await json<EventsView>('/api/events');
  return json<EventView>(`/api/events/${events[0]?.id}`);
};

const figures = async (): Promise<(number | null)[]> =>
  (await event()).claims.map((claim) => claim.quantity?.low ?? null);

test('a decision is taken back by a further entry, one after the other down to none', async () => {
  const quantity = { low: 5, high: 5, exactness: 'exact', words: 'five' };
  const decide = async (body: object): Promise<ClaimView> => {
    const answer = await post('/api/decisions', { claim: 'c1', ...body });
    expect(answer.status).toBe(200);
    return (await answer.json()) as ClaimView;
  };
  await decide({ verdict: 'accepted', reason: 'read it' });
  await decide({ verdict: 'corrected', reason: 'the annex', fields: { quantity } });
  expect(await figures()).toEqual([5, 9]);
  const once = await decide({ verdict: 'open', reason: 'a slip' });
  expect(once.decision?.verdict).toBe('accepted');
  expect(await figures()).toEqual([4, 9]);
  expect((await decide({ verdict: 'open', reason: 'a slip too' })).decision).toBeNull();
  const kinds = (await event()).history.map(({ kind }) => kind);
  expect(kinds.slice(-4)).toEqual([
    'claimAccepted',
    'claimCorrected',
    'decisionWithdrawn',
    'decisionWithdrawn',
  ]);
  const again = await post('/api/decisions', { claim: 'c1', verdict: 'open', reason: 'none is left' });
  expect(again.status).toBe(422);
  expect(await again.json()).toMatchObject({ code: 'undecided' });
});

test('a claim is marked as graphic alone, a report with all its claims, and a mark is taken away again', async () => {
  const mark = (kind: string, id: string, graphic: boolean) =>
    post('/api/graphic-marks', { of: { kind, id }, graphic, reason: 'wounds are described' });
  const marks = async (): Promise<boolean[]> => {
    const { graphic, claims } = await json<ReportView>('/api/reports/r1');
    return [graphic, ...claims.map((claim) => claim.graphic)];
  };
  expect(await marks()).toEqual([false, false, false]);
  expect((await mark('claim', 'c2', true)).status).toBe(200);
  expect(await marks()).toEqual([false, false, true]);
  await mark('report', 'r1', true);
  expect(await marks()).toEqual([true, true, true]);
  expect((await event()).reports[0]?.graphic).toBe(true);
  await mark('report', 'r1', false);
  await mark('claim', 'c2', false);
  expect(await marks()).toEqual([false, false, false]);
  expect((await mark('report', 'r9', true)).status).toBe(404);
});

test('the list of events says where each stands', async () => {
  const { events } = await json<EventsView>('/api/events');
  expect(events[0]?.status).toBe('draft');
  await post(`/api/events/${events[0]?.id}/statuses`, { to: 'reviewed', reason: 'read twice' });
  expect((await json<EventsView>('/api/events')).events[0]?.status).toBe('reviewed');
});
