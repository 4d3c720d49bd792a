import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../http/app.ts';
import { serve } from '../http/serve.ts';
import type { Toll } from '../model/toll.ts';
import type { EventView } from '../views/shapes.ts';
import { register as add } from './add.ts';
import { register as assess } from './assess.ts';
import { register as compare } from './compare.ts';
import { register as context } from './context.ts';
import { openDesk } from './desk.ts';
import { register as divide } from './divide.ts';
import { register as events } from './events.ts';
import { register as judgements } from './judgements.ts';
import { register as overlap } from './overlap.ts';
import { register as rule } from './rule.ts';
import { register as show } from './show.ts';
import { type Ran, terminalWith } from './testing/terminal.ts';
import { register as victim } from './victim.ts';

// the embedded store takes its time to open on a busy machine
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const REPORTS = [
  [
    'post',
    'The Post',
    '2031-03-05',
    'Nine civilians were killed in an attack on a market in Gao on 4 March 2031, the mayor said.',
  ],
  [
    'wire',
    'The Wire',
    '2031-03-06',
    'Twelve civilians were killed in the attack on the market in Gao on 4 March 2031, medics said.',
  ],
  [
    'echo',
    'The Echo',
    '2031-03-20',
    'Several people were killed in an attack on a bridge near Mopti on 19 March 2031, residents said.',
  ],
  [
    'herald',
    'The Herald',
    '2031-03-31',
    'Fighting went on in the region of Timbuktu on 30 March 2031. A total of 40 civilians have been killed since the beginning of March, the ministry of health said.',
  ],
  [
    'star',
    'The Star',
    '2031-03-31',
    'Fighting went on in the region of Timbuktu on 30 March 2031. A total of 44 civilians have been killed since the beginning of March, the interior ministry said.',
  ],
] as const;

const terminal = terminalWith(
  ...[add, assess, compare, context, victim, overlap, divide, judgements, events, rule, show],
);

const recount = (...args: string[]): Promise<Ran> =>
  terminal.run(...args, '--ledger', join(terminal.folder, 'ledger'), '--by', 'Ada');
const WHY = ['--reason', 'as we read it'];

// one server holds the ledger through a test, so that a command need not open it anew
let close: () => Promise<void>;
afterEach(() => close());

/** The events by the day they began. */
let ids: Record<'market' | 'bridge' | 'march', string>;

beforeEach(async () => {
  const lines = REPORTS.map(([id, outlet, publishedAt, text]) =>
    JSON.stringify({ id, outlet, publishedAt, text: `${text}\n` }),
  );
  const desk = await openDesk({ ledger: join(terminal.folder, 'ledger'), by: 'Ada' });
  const serving = await serve(createApp(desk), 0);
  desk.ledger.announce?.(serving.url);
  close = async () => {
    await serving.stop();
    await desk.ledger.close();
  };
  expect((await recount('add', terminal.file('r.jsonl', lines.join('\n')), '--fiction')).err).toBe('');
  const rows = (await recount('events', '--json')).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EventView);
  const on = (day: string): string => rows.find(({ event }) => event.when?.start === day)!.id;
  ids = { market: on('2031-03-04'), bridge: on('2031-03-19'), march: on('2031-03-30') };
});

async function killed(event: string, rule: string, status: Toll['status'] = null): Promise<Toll> {
  const view = JSON.parse((await recount('show', event, '--rule', rule, '--json')).out) as EventView;
  return view.tolls.find(
    (toll) => toll.measure === 'killed' && toll.side === null && toll.status === status,
  )!;
}
const bounds = ({ low, best, high }: Toll) => [low, best, high];

describe('a total for a period', () => {
  it('is checked against the events that people say are in it, and ibc takes them off', async () => {
    expect(bounds(await killed(ids.march, 'ibc'))).toEqual([null, null, null]);
    expect((await recount('overlap', ids.march, ids.market, ...WHY)).out).toContain('confirmed');
    const toll = await killed(ids.march, 'ibc');
    expect(bounds(toll)).toEqual([40 - 12, null, 44 - 9]);
    expect(toll.notes).toContain(
      `confirmed overlap with ${ids.market} (9–12) taken from minimum and maximum`,
    );
    expect((await killed(ids.march, 'latest')).notes).toContain(
      'the total of 40 leaves 31 beyond the 9–12 on record',
    );

    const perhaps = ['--certainty', 'potential', '--low', '3', '--high', '5'];
    expect((await recount('overlap', ids.march, ids.bridge, ...perhaps, ...WHY)).status).toBe(0);
    expect(bounds(await killed(ids.march, 'ibc'))).toEqual([40 - 12 - 5, null, 44 - 9]);
    // of what is only perhaps in the total nothing is checked
    expect((await killed(ids.march, 'latest')).notes).toContain(
      'the total of 40 leaves 31 beyond the 9–12 on record',
    );

    for (const within of [ids.market, ids.bridge])
      await recount('overlap', ids.march, within, '--certainty', 'none', ...WHY);
    expect(bounds(await killed(ids.march, 'ibc'))).toEqual([null, null, null]);
  });

  it('is divided among the events that share it and have no figure of their own', async () => {
    const view = JSON.parse((await recount('show', ids.march, '--json')).out) as EventView;
    const total = view.claims.find(({ quantity }) => quantity?.low === 40)!;
    expect(bounds(await killed(ids.bridge, 'gtd'))).toEqual([null, null, null]);
    const shared = ['divide', total.id, ids.bridge, ids.march, ids.market];
    expect((await recount(...shared, ...WHY)).out).toContain('divided among 3');
    const toll = await killed(ids.bridge, 'gtd');
    expect(bounds(toll)).toEqual([14, 14, 14]);
    expect(toll.derivation.find(({ claim }) => claim === total.id)).toMatchObject({
      counted: true,
      clause: 'gtd.divided',
      words: expect.stringContaining('40 for 3 events, divided evenly'),
    });
    expect(bounds(await killed(ids.march, 'acled'))).toEqual([13, 13, 13]);
    // it has figures of its own: 9 and 12 within a day of each other, of which the lowest
    expect(bounds(await killed(ids.market, 'gtd'))).toEqual([9, 9, 9]);
    expect((await recount(...shared, '--undo', ...WHY)).status).toBe(0);
    expect(bounds(await killed(ids.bridge, 'gtd'))).toEqual([null, null, null]);
    const [own] = (JSON.parse((await recount('show', ids.market, '--json')).out) as EventView).claims;
    expect(await recount('divide', own!.id, ids.bridge, ...WHY)).toMatchObject({
      status: 1,
      err: expect.stringContaining('no total over several events'),
    });
  });
});

describe('judgements', () => {
  it('are written one by one', async () => {
    expect((await killed(ids.bridge, 'acled')).best).toBe(3);
    expect((await recount('context', ids.bridge, '--war-zone', 'yes', ...WHY)).status).toBe(0);
    expect((await killed(ids.bridge, 'acled')).best).toBe(10);
    const strike = ['--strike', 'likely', '--blamed', 'an air force'];
    await recount('context', ids.market, ...strike, ...WHY);
    expect((await killed(ids.market, 'airwars')).notes).toContain(
      'grade: Fair (2 credible sources and a likely strike)',
    );
    expect(await recount('context', ids.market, '--strike', 'perhaps', ...WHY)).toMatchObject({
      status: 2,
      err: expect.stringContaining('declared, likely, contested, singleSource'),
    });
    expect(
      (await recount('victim', ids.market, '--name', 'Ana Reyl', '--sex', 'woman', ...WHY)).out,
    ).toContain('recorded Ana Reyl');
    expect(await recount('victim', ids.market, ...WHY)).toMatchObject({ status: 2 });
  });

  it('are written from a file, and what is wrong in it is named', async () => {
    const victims = Array.from({ length: 13 }, (_, at) => ({
      event: ids.market.slice(0, 8),
      victim: {
        id: `v${at}`,
        name: at < 10 ? `Ana Reyl ${at}` : null,
        age: null,
        sex: null,
        status: 'civilian',
        fate: 'killed',
      },
      reason: 'list of the hospital',
    }));
    const lines = [
      ...victims,
      { of: { kind: 'report', id: 'post' }, reliability: 'E', reason: 'a rumour' },
      {
        event: ids.march,
        overlap: { event: ids.market, measure: 'killed', certainty: 'confirmed' },
        reason: 'r',
      },
      { event: 'nowhere', context: {}, reason: 'r' },
      { event: ids.march, reason: 'r' },
    ].map((line) => JSON.stringify(line));
    const file = terminal.file('judged.jsonl', `${lines.join('\n')}\nnot json\n`);
    const ran = await recount('judgements', file);
    expect(ran).toMatchObject({ status: 1, out: '15 judgements written\n' });
    expect(ran.err.match(/judged\.jsonl:\d+/g)).toEqual([
      'judged.jsonl:16',
      'judged.jsonl:17',
      'judged.jsonl:18',
    ]);
    const toll = await killed(ids.market, 'airwars', 'civilian');
    expect(bounds(toll)).toEqual([12, null, 13]);
    expect(toll.derivation.map(({ clause }) => clause).sort()).toEqual([
      'airwars.notCredible',
      'airwars.range',
    ]);
    const view = JSON.parse((await recount('show', ids.march, '--json')).out) as EventView;
    expect(view.history.at(-1)).toMatchObject({ kind: 'overlapSet', by: 'Ada', reason: 'r' });
  });
});

it('an event is compared under every rule of the ledger, with how far its figures agree', async () => {
  const ours = { id: 'ours', version: '1.0.0', title: 'Ours', says: 'The highest.', best: 'highest' };
  const file = terminal.file('ours.json', JSON.stringify(ours));
  expect((await recount('rule', file, ...WHY)).status).toBe(0);
  const { out } = await recount('compare', ids.market.slice(0, 8));
  expect(out).toContain('figures differ in 1 of 1 classes with several (100.0 %)');
  expect(out).toContain('killed, civilian: 2 figures, 2 different; modal confidence 50.0 %');
  expect(out).toMatch(/latest +9 +12 +12\n/);
  expect(out).toMatch(/ibc +9 +– +12\n/);
  expect(out).toMatch(/ours +9 +12 +12\n/);
  expect(out).toContain('the choice of rule moves the best from 9 to 12, by 33.3 %');
  const json = JSON.parse((await recount('compare', ids.market, '--json')).out);
  expect(json.spread).toMatchObject([{ measure: 'killed', status: 'civilian', figures: 2, distinct: 2 }]);
  expect(new Set(json.tolls.map((toll: Toll) => toll.rule)).size).toBe(10);
  expect(await recount('compare', ids.market, '--rules', file)).toMatchObject({
    status: 2,
    err: expect.stringContaining('recount rule FILE adds a rule to the ledger'),
  });
});
