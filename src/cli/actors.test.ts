import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../http/app.ts';
import type { Desk } from '../http/context.ts';
import type { Draft } from '../ledger/entries.ts';
import { openMemoryLedger } from '../ledger/memory.ts';
import { captured, eventOf, extracted, tollClaim } from '../ledger/testing/drafts.ts';
import type { Actor } from '../model/actor.ts';
import { openViews } from '../views/open-views.ts';
import { register as actors } from './actors.ts';
import type { Client } from './client.ts';
import { register as disagreements } from './disagreements.ts';
import { CommandError, EXIT } from './exit.ts';
import { terminalWith } from './testing/terminal.ts';

let client: Client;
vi.mock(import('./client.ts'), async (original) => ({
  ...(await original()),
  openClient: async () => client,
}));

const terminal = terminalWith(actors, disagreements);

const TEXT = 'Four soldiers were killed at Tavrin.';
const claim = tollClaim('c1', 'main', TEXT, 'Four soldiers were killed', 4);
const actor = (id: string, name: string): Actor => ({
  id,
  name,
  names: [{ name, language: 'en' }],
  kind: 'force',
});

async function over(...drafts: Draft[]): Promise<void> {
  const ledger = await openMemoryLedger({ clock: () => new Date('2031-05-03T08:00:00Z') });
  if (drafts.length > 0) await ledger.append(drafts);
  const reader = { name: 'test', version: '0' };
  const views = await openViews(ledger);
  const desk = { ledger, views, reader, by: 'Ada', token: '', log: () => undefined };
  const app = createApp(desk as unknown as Desk);
  client = {
    async get<T>(path: string) {
      const response = await app.request(`http://127.0.0.1${path}`);
      const body = (await response.json()) as { title: string; next: string };
      if (!response.ok) throw new CommandError(EXIT.partly, body.title, body.next);
      return body as T;
    },
    bytes: () => Promise.reject(new Error('not asked for')),
    post: () => Promise.reject(new Error('not asked for')),
    close: () => ledger.close(),
  };
}

function read(version: string, ...found: Actor[]): Draft {
  const draft = extracted('r1', [claim], [eventOf('main')], version);
  if (draft.kind !== 'recordExtracted') throw new Error('a record is extracted');
  const record = { ...draft.payload.record, actors: found };
  return { ...draft, payload: { ...draft.payload, record } };
}

describe('actors', () => {
  beforeEach(() =>
    over(
      captured('r1', TEXT),
      read('1', actor('army', 'the army'), actor('row', 'a \u001b[31mred\u001b[0m one')),
    ),
  );

  it('are listed, one a line, without what a terminal would obey', async () => {
    const { status, out } = await terminal.run('actors');
    expect(status).toBe(0);
    expect(out).toContain('army  the army  force, 0 events\n');
    expect(out).not.toContain('\u001b');
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it('are as the API has them with --json', async () => {
    const lines = (await terminal.run('actors', '--json')).out.trim().split('\n');
    expect(lines.map((one) => JSON.parse(one))).toEqual(
      (await client.get<{ rows: unknown[] }>('/api/actors')).rows,
    );
  });

  it('are looked up one by one', async () => {
    expect((await terminal.run('actors', 'army')).out).toBe(
      'army  the army  force, 0 events\n    the army (en)\n',
    );
    expect(JSON.parse((await terminal.run('actors', 'army', '--json')).out)).toMatchObject({
      actor: { id: 'army' },
      events: [],
    });
  });

  it('that nobody named are told', async () => {
    await over();
    expect(await terminal.run('actors')).toMatchObject({ status: EXIT.partly, out: '' });
  });
});

describe('disagreements', () => {
  const { id: _id, ...seen } = claim;
  const decided: Draft = {
    kind: 'claimAccepted',
    by: 'Bo',
    reason: 'so it says',
    report: 'r1',
    payload: { claim: 'c1', seen },
  };

  it('are none as long as claims read as they were decided', async () => {
    await over(captured('r1', TEXT), read('1'), decided);
    const { status, out, err } = await terminal.run('disagreements');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toContain('none');
  });

  it('say what was read then and what is read now', async () => {
    const otherwise = { ...claim, measure: 'injured' as const };
    await over(
      captured('r1', TEXT),
      read('1'),
      decided,
      extracted('r1', [otherwise], [eventOf('main')], '2'),
    );
    expect((await terminal.run('disagreements')).out).toBe(
      'c1  accepted by Bo on 2031-05-03  (report r1)\n    measure: killed then, injured now\n',
    );
    expect(JSON.parse((await terminal.run('disagreements', '--json')).out)).toMatchObject({
      claim: 'c1',
      gone: false,
      fields: [{ name: 'measure', saw: 'killed', reads: 'injured' }],
    });
  });

  it('say that a claim is no longer found', async () => {
    await over(captured('r1', TEXT), read('1'), decided, extracted('r1', [], [eventOf('main')], '2'));
    expect((await terminal.run('disagreements')).out).toContain('no longer found');
  });
});
