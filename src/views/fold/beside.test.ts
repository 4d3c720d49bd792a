import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ledger } from '../../ledger/ledger.ts';
import { openPostgresLedger } from '../../ledger/postgres.ts';
import { captured, redacted } from '../../ledger/testing/drafts.ts';
import { postgresMissing, startPostgres, type TestServer } from '../../ledger/testing/server.ts';
import { hasher } from '../hash.ts';
import { openViews } from '../open-views.ts';
import { sqlViews } from '../store/sql.ts';
import { builtThread } from '../testing/thread.ts';
import { chance, World } from '../testing/world.ts';
import type { Views } from '../views.ts';
import { keepBeside } from './beside.ts';
import { type Keeper, keep } from './keep.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const missing = postgresMissing();
if (missing !== null) process.stdout.write(`skipped: ${missing}\n`);

const connections = 'select count(*)::int n from pg_stat_activity where datname = current_database()';

describe.skipIf(missing !== null)('a thread that folds what another appends', () => {
  let server: TestServer;
  let program: URL;
  let url: string;
  let keys: string;
  let ledger: Ledger;
  let databases = 0;

  beforeAll(async () => {
    [server, program] = await Promise.all([startPostgres(), builtThread()]);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    const name = `beside_${++databases}`;
    const admin = new pg.Client(server.url);
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    url = server.url.replace(/\/[^/]*$/, `/${name}`);
    keys = mkdtempSync(join(tmpdir(), 'recount-keys-'));
    ledger = await openPostgresLedger(url, { keys });
  });
  afterEach(async () => {
    await ledger.close();
    rmSync(keys, { recursive: true });
  });

  const bulk = async (views: Pick<Views, 'follow'>, world: World, batches: number): Promise<void> => {
    let taken = Promise.resolve();
    for (let i = 0; i < batches; i++) {
      const reports = await Promise.all(Array.from({ length: 5 }, () => world.report()));
      await Promise.all([ledger.append(reports.flat()), taken]);
      taken = views.follow();
    }
    await taken;
  };

  it('builds the rows that the entries give, whatever people decide in between', async () => {
    const views = await openViews(ledger, program);
    const world = new World(chance(9));
    for (let round = 0; round < 5; round++) {
      await bulk(views, world, 6);
      for (let i = 0; i < 8; i++) {
        await ledger.append(await world.next(views));
        await (i % 2 === 0 ? views.follow() : views.refresh());
      }
    }
    await views.refresh();
    expect(views.sequence()).toBe(await ledger.size());
    expect(await views.check()).toBeNull();
    const { total } = await views.search('soldiers', 5);
    expect(total).toBe(world.reports.length);
  });

  it('does the folding: nothing is folded by who appends, and what was read is up to date', async () => {
    const store = await sqlViews(ledger.door as NonNullable<Ledger['door']>);
    const local = await keep(ledger, store, hasher(ledger.secretOf('views')));
    const here: string[] = [];
    const watched: Keeper = {
      ...local,
      catchUp: (...args) => {
        here.push('catchUp');
        return local.catchUp(...args);
      },
      follow: (...args) => {
        here.push('follow');
        return local.follow(...args);
      },
    };
    const keeper = keepBeside(ledger, watched, program);
    await bulk(keeper, new World(chance(3)), 10);
    await keeper.catchUp();
    expect(here).toEqual([]);
    expect(keeper.cursor()).toEqual(await store.cursor());
    expect(keeper.cursor().sequence).toBe(await ledger.size());
    expect(await store.size('reports')).toBe(50);
  });

  it('takes in what another process appended, and ends the keys that one destroyed', async () => {
    const views = await openViews(ledger, program);
    const world = new World(chance(4));
    await bulk(views, world, 2);
    const other = await openPostgresLedger(url, { keys });
    await other.append([captured('elsewhere', 'A bridge fell at Oskel.')]);
    await bulk(views, world, 2);
    await views.refresh();
    expect(await views.report('elsewhere')).toMatchObject({ text: 'A bridge fell at Oskel.' });
    await other.append([redacted('elsewhere')]);
    await other.close();
    await bulk(views, world, 2);
    await views.refresh();
    expect(await views.isRedacted('elsewhere')).toBe(true);
    expect(ledger.keyOf('elsewhere')).toBeNull();
    expect((await views.search('bridge', 5)).total).toBe(0);
    expect(await views.check()).toBeNull();
  });

  it('that fails leaves the work to who appends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recount-thread-'));
    const file = join(folder, 'fails.mjs');
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';
       let left = 2;
       parentPort.on('message', ({ number }) => {
         if (left-- === 0) throw new Error('no more');
         parentPort.postMessage({ number, folded: 0 });
       });`,
    );
    const views = await openViews(ledger, pathToFileURL(file));
    const world = new World(chance(6));
    await bulk(views, world, 5);
    await views.refresh();
    expect(views.sequence()).toBe(50);
    expect(await views.check()).toBeNull();
    rmSync(folder, { recursive: true });
  });

  it('ends before the ledger closes', async () => {
    const other = await openPostgresLedger(url, { keys });
    const views = await openViews(other, program);
    const reports = await new World(chance(2)).report();
    await other.append(reports);
    await views.follow();
    await other.close();
    const door = ledger.door as NonNullable<Ledger['door']>;
    // the one that asks; the server takes a moment to see that the others went
    await expect.poll(async () => (await door.query<{ n: number }>(connections))[0]?.n).toBe(1);
  });
});
