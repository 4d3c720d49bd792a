import type { OpenAPIHono } from '@hono/zod-openapi';
import { beforeEach, expect, test } from 'vitest';
import { openMemoryLedger } from '../../ledger/memory.ts';
import { captured, eventOf, extracted, tollClaim } from '../../ledger/testing/drafts.ts';
import { openViews } from '../../views/open-views.ts';
import type { ClaimView, EventsView, EventView } from '../../views/shapes.ts';
import { createApp } from '../app.ts';
import type { Desk } from '../context.ts';

// the first letter is one code point and two UTF-16 units
const TEXT = '𝔗avrin, Thursday. Four soldiers were killed. Nine villagers were hurt.';

let app: OpenAPIHono;

beforeEach(async () => {
  const ledger = await openMemoryLedger();
  const read = tollClaim('c1', 'main', TEXT, 'Four soldiers were killed', 4);
  await ledger.append([captured('r1', TEXT), extracted('r1', [read], [eventOf('main')])]);
  const desk = {
    ledger,
    views: await openViews(ledger),
    reader: { name: 'test', version: '0', read: () => expect.unreachable() },
    by: 'Ada',
    token: 'token',
    clock: () => new Date('2031-05-03T08:00:00Z'),
    log: () => {},
  } as unknown as Desk;
  app = createApp(desk);
});

const json = async <T>(path: string): Promise<T> =>
  (await (await app.request(`http://127.0.0.1${path}`)).json()) as T;

async function add(change: object = {}): Promise<Response> {
  const { events } = await json<EventsView>('/api/events');
  const words = 'Nine villagers were hurt';
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  const claim = {
    kind: 'toll',
    event: events[0]?.id,
    span: { start, end: start + words.length, exact: words },
    references: [],
    claimants: [],
    stance: 'asserts',
    modality: 'actual',
    scope: 'event',
    measure: 'injured',
    unit: 'person',
    quantity: { low: 9, high: 9, exactness: 'exact', words: 'Nine' },
    reason: 'the reader overlooked it',
    ...change,
  };
  return app.request('http://127.0.0.1/api/reports/r1/claims', {
    method: 'POST',
    body: JSON.stringify(claim),
    headers: { 'content-type': 'application/json' },
  });
}

test('an added claim stands at its words, belongs to its event and counts', async () => {
  const answer = await add();
  expect(answer.status).toBe(200);
  const claim = (await answer.json()) as ClaimView;
  expect(claim.span.exact).toBe('Nine villagers were hurt');
  const { events } = await json<EventsView>('/api/events');
  const view = await json<EventView>(`/api/events/${events[0]?.id}`);
  expect(view.claims.map(({ id }) => id)).toContain(claim.id);
  const injured = view.tolls.find(({ measure }) => measure === 'injured');
  expect(injured).toMatchObject({ low: 9, best: 9, high: 9 });
  expect(injured?.derivation.map((step) => step.claim)).toEqual([claim.id]);
  expect(view.history.at(-1)).toMatchObject({
    kind: 'claimAdded',
    by: 'Ada',
    reason: 'the reader overlooked it',
  });
});

test('added twice it is two claims', async () => {
  const first = (await (await add()).json()) as ClaimView;
  const second = (await (await add()).json()) as ClaimView;
  expect(second.id).not.toBe(first.id);
});

test.each([
  [
    'words that do not stand there',
    { span: { start: 0, end: 24, exact: 'Nine villagers were hurt' } },
    'span',
  ],
  ['offsets in UTF-16 units', { span: { start: 46, end: 70, exact: 'Nine villagers were hurt' } }, 'span'],
  ['an event that the report does not tell of', { event: 'e-none' }, 'event'],
  [
    'a quantity that its exactness does not allow',
    { quantity: { low: 9, high: null, exactness: 'exact', words: 'Nine' } },
    'quantity',
  ],
])('%s: refused', async (_what, change, code) => {
  const answer = await add(change);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ code });
});
