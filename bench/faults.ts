// npm run bench:faults [-- --kills 200] [--engine pglite|postgres]: breaks the ledger in every way that the issue names and
// says in a table whether it held. Ends with 1 where something did not.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { audit } from '../src/ledger/audit.ts';
import { backup } from '../src/ledger/backup.ts';
import type { Draft } from '../src/ledger/entries.ts';
import { openDurablePglite, openFolderLedger, restoreFolder } from '../src/ledger/pglite.ts';
import { openPostgresLedger } from '../src/ledger/postgres.ts';
import { captured, note } from '../src/ledger/testing/drafts.ts';
import { postgresMissing, startPostgres, type TestServer } from '../src/ledger/testing/server.ts';
import { openViews } from '../src/views/open-views.ts';
import { live } from './faults/lives.ts';
import { syncedOnPostgres } from './faults/synced.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, engine: { type: 'string' } },
});
const KILLS = Number(values.kills);
const root = mkdtempSync(join(tmpdir(), 'recount-faults-'));
const rows: { fault: string; engine: string; held: boolean | null; words: string }[] = [];
const wants = (engine: string): boolean => values.engine === undefined || values.engine === engine;

function put(fault: string, engine: string, held: boolean | null, words: string): void {
  rows.push({ fault, engine, held, words });
  console.log(`${held === null ? 'skipped' : held ? 'held' : 'BROKE'}  ${fault}, ${engine}: ${words}`);
}

/** When a life ends: most at once; some late enough for the thread that folds views to be at work. */
function momentIn(life: number): number {
  return Math.random() * (life % 4 === 3 ? 2_000 : 250);
}

/** Kills the writer at a random moment, again and again, and asks the next life what is there. */
async function kills(engine: 'pglite' | 'postgres', place: string, keys: string): Promise<void> {
  const acked = new Set<string>();
  const lost: string[] = [];
  const audits: string[] = [];
  let failed = '';
  const began = performance.now();
  for (let life = 0; life <= KILLS; life++) {
    const last = life === KILLS;
    const check = last || life % 20 === 19;
    const {
      have,
      acked: now,
      audit: found,
      errors,
      status,
    } = await live({
      engine,
      place,
      keys,
      name: `life${life}`,
      flags: [...(check ? ['--audit'] : []), ...(last ? ['--count=1'] : [])],
      ...(last ? {} : { ready: (child) => void setTimeout(() => child.kill('SIGKILL'), momentIn(life)) }),
    });
    for (const key of acked) if (!have.has(key)) lost.push(key);
    for (const key of now) acked.add(key);
    if (check) audits.push(found ?? 'no audit');
    if (last ? status !== 0 : errors !== '') failed ||= errors.split('\n').slice(0, 3).join(' ');
  }
  const bad = audits.filter((words) => words !== 'ok');
  const held = lost.length === 0 && bad.length === 0 && failed === '';
  const words = held
    ? `${acked.size} acknowledged appends all there, ${audits.length} audits clean, ${((performance.now() - began) / 1000).toFixed(0)} s`
    : `lost ${lost.length}; ${bad[0] ?? ''} ${failed}`;
  put(`${KILLS} × kill -9 under mixed load`, engine, held, words);
}

/** Commits under strace: each must reach the disk by fsync or fdatasync. */
async function traced(engine: 'pglite', place: string): Promise<void> {
  const db = await openDurablePglite(join(root, 'settings'));
  const setting = async (name: string): Promise<unknown> =>
    Object.values((await db.query(`show ${name}`)).rows[0] as object)[0];
  const settings = [
    await setting('fsync'),
    await setting('synchronous_commit'),
    await setting('wal_sync_method'),
  ];
  await db.close();
  put(
    'fsync on the running engine',
    engine,
    settings[0] === 'on' && settings[1] === 'on' && settings[2] === 'fsync',
    `fsync ${settings[0]}, synchronous_commit ${settings[1]}, by ${settings[2]}`,
  );
  if (spawnSync('strace', ['-V']).status !== 0)
    return put('a traced commit reaches fsync', engine, null, 'no strace here');
  const trace = join(root, 'trace');
  const { acked } = await live({
    engine,
    place,
    keys: '',
    name: 'traced',
    flags: ['--count=20', '--no-views'],
    under: ['strace', '-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', trace],
  });
  const wal = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /f(data)?sync\(\d+<[^>]*pg_wal/.test(line)).length;
  put(
    'a traced commit reaches fsync',
    engine,
    wal >= acked.length && acked.length === 60,
    `${acked.length} acknowledged appends, ${wal} fsyncs of the write-ahead log`,
  );
}

/** A folder on a file system of its own, filled to the brim while it is written. */
async function diskFull(): Promise<void> {
  const place = join(root, 'small');
  mkdirSync(place);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', place]);
  if (mounted.status !== 0)
    return put('disk full', 'pglite', null, 'no right to mount a small file system here');
  try {
    const folder = join(place, 'ledger');
    let ledger = await openFolderLedger(folder);
    await ledger.append([note('x', 'before')]);
    const filler = join(place, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M']);
    let acknowledged = 1;
    let refused = '';
    for (let i = 0; i < 400 && refused === ''; i++) {
      try {
        await ledger.append(Array.from({ length: 50 }, () => note('x', 'n'.repeat(2_000))));
        acknowledged += 50;
      } catch (error) {
        refused = (error as Error).message.split('\n')[0] ?? '';
      }
    }
    await ledger.close().catch(() => undefined);
    rmSync(filler);
    ledger = await openFolderLedger(folder);
    const found = await audit(ledger);
    const after = (await ledger.size()) >= acknowledged;
    await ledger.append([note('x', 'after')]);
    await ledger.close();
    put(
      'disk full, then space again',
      'pglite',
      refused !== '' && found.ok && after,
      `refused (${refused.slice(0, 60)}), ${acknowledged} acknowledged entries there, ${found.ok ? 'audit clean' : found.fault?.words}`,
    );
  } finally {
    spawnSync('umount', [place]);
  }
}

async function synced(url: string, keys: string): Promise<void> {
  const { settings, appends, syncs } = await syncedOnPostgres(url, keys, 60);
  const words = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  put(
    'fsync on the running engine',
    'postgres',
    Object.values(settings).every((value) => value === 'on'),
    words.join(', '),
  );
  put(
    'a counted commit reaches fsync',
    'postgres',
    syncs >= appends,
    `${appends} acknowledged appends, ${syncs} syncs of the write-ahead log`,
  );
}

async function restarted(server: TestServer, url: string, keys: string): Promise<void> {
  let restarts = 0;
  let last: Promise<unknown> = Promise.resolve();
  const { acked, errors } = await live({
    engine: 'postgres',
    place: url,
    keys,
    name: 'restarts',
    flags: ['--retry', '--count=120'],
    ready: () => {
      last = (async () => {
        for (; restarts < 4; restarts++) {
          await new Promise((resolve) => setTimeout(resolve, 150));
          await server.restart();
        }
      })();
    },
  });
  await last;
  const ledger = await openPostgresLedger(url, { keys });
  const seen = new Map<string, number>();
  for await (const entry of ledger.entries())
    if (!entry.redacted && entry.kind === 'noteMade')
      seen.set(entry.payload.words, (seen.get(entry.payload.words) ?? 0) + 1);
  const found = await audit(ledger);
  await ledger.close();
  const once = acked.every((key) => seen.get(key) === 1);
  put(
    'server restarted 4 times under load',
    'postgres',
    acked.length === 360 && once && found.ok,
    `${acked.length} of 360 appends acknowledged after retries, each there ${once ? 'once' : 'not once'}, ${found.ok ? 'audit clean' : found.fault?.words} ${errors.slice(0, 100)}`,
  );
}

/** Two processes with the same keys at the same time. */
async function twoWriters(url: string, keys: string): Promise<void> {
  const [a, b] = await Promise.all(
    [0, 1].map(() => live({ engine: 'postgres', place: url, keys, name: 'twice', flags: ['--count=40'] })),
  );
  const ledger = await openPostgresLedger(url, { keys });
  let notes = 0;
  for await (const entry of ledger.entries())
    if (!entry.redacted && entry.kind === 'noteMade' && entry.payload.words.startsWith('twice')) notes++;
  await ledger.close();
  put(
    'one idempotency key from two writers',
    'postgres',
    a?.acked.length === 120 && b?.acked.length === 120 && notes === 120,
    `${a?.acked.length} and ${b?.acked.length} acknowledged, ${notes} written ${`${a?.errors}${b?.errors}`.slice(0, 300)}`,
  );
}

const withRaw = (id: string, text: string): Draft => {
  const draft = captured(id, text) as Extract<Draft, { kind: 'reportCaptured' }>;
  return { ...draft, payload: { ...draft.payload, raw: createHash('sha256').update(text).digest('hex') } };
};

async function flippedOnPglite(): Promise<void> {
  const folder = join(root, 'flipped');
  const text = 'The mill at Tavrin burned.';
  let ledger = await openFolderLedger(folder);
  await ledger.append([withRaw('r1', text)], { raw: [{ report: 'r1', bytes: Buffer.from(text) }] });
  await ledger.append([note('x', 'one')]);
  const copy = join(root, 'backup.ndjson');
  await backup(ledger, copy);

  const shard = readdirSync(join(folder, 'raw'))[0] as string;
  const file = join(folder, 'raw', shard, readdirSync(join(folder, 'raw', shard))[0] as string);
  const good = readFileSync(file);
  flip(file, good.length - 3);
  const raw = await audit(ledger);
  put('a flipped byte in a raw file', 'pglite', raw.fault?.where === 'raw', raw.fault?.words ?? 'not found');
  writeFileSync(file, good);
  await ledger.close();

  const db = await openDurablePglite(join(folder, 'db'));
  await db.exec(
    'alter table entries disable trigger all; update entries set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where sequence = 2;',
  );
  await db.close();
  ledger = await openFolderLedger(folder);
  const entry = await audit(ledger);
  put(
    'a flipped byte in an entry',
    'pglite',
    entry.fault?.where === 'entry' && entry.fault.sequence === 2,
    entry.fault?.words ?? 'not found',
  );
  await ledger.close();

  flip(copy, Math.floor(readFileSync(copy).length / 2));
  const refused = await restoreFolder(copy, join(root, 'restored')).then(
    () => '',
    (error: Error) => error.message,
  );
  put(
    'a flipped byte in a backup',
    'pglite',
    refused.includes('damaged'),
    refused.slice(refused.indexOf('is damaged')) || 'not found',
  );
  ledger = await openFolderLedger(join(root, 'viewed'));
  await ledger.append([captured('r1', 'Four miners were killed at the ford.')]);
  const views = await openViews(ledger);
  const sound = await views.check();
  await ledger.door?.query('update views.words set packed = set_byte(packed, 2, get_byte(packed, 2) # 4)');
  const view = await views.check();
  put(
    'a flipped byte in a view',
    'pglite',
    sound === null && view?.table === 'words',
    view?.words ?? 'not found',
  );
  await ledger.close();
}

/** An attacker with the keys rewrites everything: only a head kept elsewhere tells. */
async function rewritten(url: string, keys: string): Promise<void> {
  const ledger = await openPostgresLedger(url, { keys });
  await ledger.append([note('x', 'the toll is four')]);
  const kept = await ledger.head();
  const name = ledger.id;
  await ledger.close();
  const client = new pg.Client(url);
  await client.connect();
  for (const table of ['entries', 'heads', 'once', 'ledger'])
    await client.query(`alter table ${table} disable trigger all`);
  await client.query('truncate entries, heads, once; ');
  for (const table of ['entries', 'heads', 'once', 'ledger'])
    await client.query(`alter table ${table} enable trigger all`);
  await client.end();
  const again = await openPostgresLedger(url, { keys });
  for (let i = 0; i < (kept?.size ?? 0); i++) await again.append([note('x', 'the toll is forty')]);
  const alone = await audit(again);
  const since = await audit(again, kept ?? undefined);
  await again.close();
  put(
    'a whole ledger rewritten consistently',
    'postgres',
    again.id === name && alone.ok && since.fault?.where === 'since',
    `alone it passes; against the older head: ${since.fault?.words ?? 'not found'}`,
  );
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(path, bytes);
}

async function database(server: TestServer, name: string): Promise<string> {
  const admin = new pg.Client(server.url);
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  return server.url.replace(/\/[^/]*$/, `/${name}`);
}

if (wants('pglite')) {
  await kills('pglite', join(root, 'killed'), '');
  await traced('pglite', join(root, 'traced'));
  await diskFull();
  await flippedOnPglite();
}
if (wants('postgres')) {
  const missing = postgresMissing();
  if (missing !== null) put('everything', 'postgres', null, missing);
  else {
    const server = await startPostgres();
    await synced(await database(server, 'synced'), join(root, 'keys5'));
    await kills('postgres', await database(server, 'killed'), join(root, 'keys1'));
    await restarted(server, await database(server, 'restarted'), join(root, 'keys2'));
    await twoWriters(await database(server, 'twice'), join(root, 'keys3'));
    await rewritten(await database(server, 'rewritten'), join(root, 'keys4'));
    await server.stop();
  }
}
rmSync(root, { recursive: true, force: true });

console.log('\n| fault | engine | | |\n| --- | --- | --- | --- |');
for (const { fault, engine, held, words } of rows)
  console.log(
    `| ${fault} | ${engine} | ${held === null ? 'skipped' : held ? 'held' : '**broke**'} | ${words.trim()} |`,
  );
if (rows.some((row) => row.held === false)) process.exitCode = 1;
