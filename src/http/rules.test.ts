import { beforeEach, describe, expect, it } from 'vitest';
import { openMemoryLedger } from '../ledger/memory.ts';
import { captured, eventOf, extracted, tollClaim } from '../ledger/testing/drafts.ts';
import { openViews } from '../views/open-views.ts';
import type { EventsView, EventView, RuleInfo } from '../views/shapes.ts';
import { type Asker, askerOf } from './testing/asker.ts';

const RULE = {
  id: 'highest-of-all',
  version: '1.0.0',
  title: 'Highest of all',
  says: 'The highest figure that anybody gives.',
  best: 'highest',
};

let api: Asker;
beforeEach(async () => {
  const ledger = await openMemoryLedger();
  for (const [i, [words, count]] of (
    [
      ['four soldiers were killed', 4],
      ['nine soldiers were killed', 9],
    ] as const
  ).entries()) {
    const text = `On Thursday ${words} at Tavrin.`;
    const claim = tollClaim(`c${i}`, 'main', text, words, count);
    const when = { outlet: `Paper ${i}`, publishedAt: `2031-05-0${4 - i}` };
    await ledger.append([captured(`r${i}`, text, when), extracted(`r${i}`, [claim], [eventOf('main')])]);
  }
  api = await askerOf(ledger);
});

const add = (rule: object): Promise<Response> => api.post('/api/rules', { rule, reason: 'our method' });
const offered = async (): Promise<readonly RuleInfo[]> =>
  ((await (await api.get('/api/rules')).json()) as { rules: RuleInfo[] }).rules;
async function killed(rule: string): Promise<number | null | undefined> {
  const { events } = (await (await api.get(`/api/events?rule=${rule}`)).json()) as EventsView;
  const view = (await (await api.get(`/api/events/${events[0]?.id}?rule=${rule}`)).json()) as EventView;
  const of = (tolls: EventView['tolls']): number | null | undefined =>
    tolls.find(({ measure, side, status }) => measure === 'killed' && side === null && status === null)?.best;
  expect(of(events[0]?.tolls ?? [])).toBe(of(view.tolls));
  return of(view.tolls);
}

describe('a counting rule that somebody adds', () => {
  it('is an entry, is offered by its name and counts, also for whoever opens the ledger later', async () => {
    expect((await api.get('/api/events?rule=highest-of-all')).status).toBe(422);
    expect(await killed('conservative')).toBe(4);
    expect((await add(RULE)).status).toBe(200);
    expect(await killed('highest-of-all')).toBe(9);
    expect((await offered()).at(-1)).toEqual({
      id: RULE.id,
      version: RULE.version,
      title: RULE.title,
      says: RULE.says,
    });
    expect((await openViews(api.desk.ledger)).rules().at(-1)?.id).toBe(RULE.id);
    const { rows } = (await (await api.get('/api/history')).json()) as {
      rows: { kind: string; words: string }[];
    };
    expect(rows.at(-1)).toMatchObject({
      kind: 'ruleAdded',
      words: 'added the counting rule highest-of-all 1.0.0',
    });
  });

  it('gives way to a later version of itself, and to no earlier one', async () => {
    await add(RULE);
    expect((await add(RULE)).status).toBe(422);
    expect((await add({ ...RULE, version: '0.9.9', best: 'lowest' })).status).toBe(422);
    expect((await add({ ...RULE, version: '1.0.10', best: 'lowest' })).status).toBe(200);
    expect(await killed('highest-of-all')).toBe(4);
    expect((await offered()).filter(({ id }) => id === RULE.id)).toHaveLength(1);
  });

  it('is refused where it is no rule, or takes the name of one that ships', async () => {
    for (const wrong of [
      { ...RULE, best: 'first' },
      { ...RULE, id: 'latest' },
      { ...RULE, id: '__proto__' },
      { ...RULE, more: 1 },
      {},
    ])
      expect((await add(wrong)).status, JSON.stringify(wrong)).toBe(422);
    expect(await offered()).not.toContainEqual(expect.objectContaining({ id: RULE.id }));
  });
});
