import { describe, expect, it } from 'vitest';
import type { Draft } from '../../ledger/entries.ts';
import { openMemoryLedger } from '../../ledger/memory.ts';
import { captured, eventOf, extracted, tollClaim } from '../../ledger/testing/drafts.ts';
import { written } from '../check.ts';
import { hasher } from '../hash.ts';
import { openViews } from '../open-views.ts';
import { memoryViews } from '../store/memory.ts';
import type { ViewStore } from '../store/store.ts';
import { TABLE_NAMES } from '../store/tables.ts';
import { chance, World } from '../testing/world.ts';
import { keep } from './keep.ts';
import { MEMORY } from './outside.ts';

async function rowsOf(store: ViewStore): Promise<string[]> {
  const rows: string[] = [];
  for (const table of TABLE_NAMES)
    for (const row of await store.page(table, null, 100_000)) rows.push(`${table} ${written(row)}`);
  return rows;
}

/** A store that is written at its leisure, so that much is read before, while and after it is. */
function slow(store: ViewStore, below: (n: number) => number): ViewStore {
  const pause = async (): Promise<void> => {
    for (let left = below(40); left > 0; left--) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    ...store,
    async write(...args) {
      await pause();
      // another process is there first, now and then
      const done = below(8) > 0 && (await store.write(...args));
      await pause();
      return done;
    },
    async get(...args) {
      await new Promise((resolve) => setImmediate(resolve));
      return store.get(...args);
    },
  };
}

describe('keeping views up', () => {
  it.each(Array.from({ length: 6 }, (_, seed) => [seed]))(
    'gives the same rows however entries are cut into batches and however little is remembered (%i)',
    async (seed) => {
      const below = chance(1_000 + seed);
      const ledger = await openMemoryLedger({ clock: () => new Date('2031-05-03T08:00:00Z') });
      const views = await openViews(ledger);
      const world = new World(below);
      // many new reports in a row, then a time in which people decide
      for (let step = 0; step < 40; step++) {
        const reports = step % 20 < 8;
        for (let i = 0; i < (reports ? 3 : 1); i++)
          await ledger.append(await (reports ? world.report() : world.next(views)));
        await views.refresh();
      }
      const hash = hasher(ledger.secretOf('views'));
      const build = async (folded: number, written: number, remembered: number): Promise<string[]> => {
        const rows = memoryViews();
        const store = written === 100_000 ? rows : slow(rows, below);
        const memory = { reports: remembered, claims: remembered, mentions: remembered, keys: remembered };
        await (await keep(ledger, store, hash, { folded, written, memory })).catchUp();
        return rowsOf(rows);
      };
      const once = await build(100_000, 100_000, 100_000);
      expect(once.length).toBeGreaterThan(100);
      for (const [folded, written, remembered] of [
        [1, 1, 0],
        [2, 30, 9],
        [7, 7, 100_000],
        [10, 1_000, 0],
      ] as const)
        expect(await build(folded, written, remembered)).toEqual(once);
      await ledger.close();
    },
  );

  it('gives the same rows where something is said of a claim that is no longer read, or not yet', async () => {
    const ledger = await openMemoryLedger();
    const text = 'At Tavrin four soldiers were killed, two were wounded.';
    const [killed, wounded] = [
      tollClaim('a', 'main', text, 'four soldiers were killed', 4),
      tollClaim('b', 'main', text, 'two were wounded', 2),
    ];
    const original: Draft = {
      kind: 'originalSet',
      by: 'Bo',
      reason: null,
      report: null,
      payload: { claims: ['b'], original: 'a' },
    };
    await ledger.append([
      captured('r1', text),
      original,
      extracted('r1', [killed, wounded], [eventOf('main')]),
    ]);
    await ledger.append([extracted('r1', [killed], [eventOf('main')]), original]);
    await ledger.append([extracted('r1', [killed, wounded], [eventOf('main')]), original]);
    const hash = hasher(ledger.secretOf('views'));
    const build = async (folded: number): Promise<string[]> => {
      const store = memoryViews();
      await (await keep(ledger, store, hash, { folded, written: 1, memory: MEMORY })).catchUp();
      return rowsOf(store);
    };
    const once = await build(100);
    expect(await build(1)).toEqual(once);
    expect(once.find((row) => row.startsWith('reports'))).toContain('[1,3,4,6,7]');
    await ledger.close();
  });

  it('folds on while it writes, but not without end', async () => {
    const ledger = await openMemoryLedger();
    const world = new World(chance(7));
    const store = memoryViews();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const stuck: ViewStore = { ...store, write: (...args) => held.then(() => store.write(...args)) };
    const sizes = { folded: 2, written: 8, memory: MEMORY };
    const keeper = await keep(ledger, stuck, hasher(ledger.secretOf('views')), sizes);
    for (let i = 0; i < 60; i++) await ledger.append(await world.report());
    const followed = keeper.follow();
    // all that it can do is done between two turns of the loop, as nothing but the write is waited for
    for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
    expect(keeper.cursor().sequence).toBe(0);
    expect(keeper.folded()).toBe(8 + 6 * 8);
    letGo();
    await followed;
    await keeper.catchUp();
    expect(keeper.cursor().sequence).toBe(await ledger.size());
    await ledger.close();
  });

  it('reads nothing of the store for new reports that it can remember', async () => {
    const ledger = await openMemoryLedger();
    const world = new World(chance(5));
    for (let i = 0; i < 40; i++) await ledger.append(await world.report());
    const store = memoryViews();
    let asked = 0;
    const counted: ViewStore = {
      ...store,
      get: (...args) => {
        asked++;
        return store.get(...args);
      },
      shelf: (...args) => {
        asked++;
        return store.shelf(...args);
      },
    };
    const memory = { reports: 5, claims: 5, mentions: 1_000, keys: 1_000 };
    const keeper = await keep(ledger, counted, hasher(ledger.secretOf('views')), {
      folded: 8,
      written: 16,
      memory,
    });
    await keeper.catchUp();
    expect(asked).toBe(0);
    expect(await store.size('reports')).toBe(40);
    await ledger.close();
  });
});
