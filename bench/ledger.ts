// npm run bench:ledger [-- --reports 10000] [--postgres 10000]: how fast a ledger takes reports in, opens, answers.
// Prints what was measured beside what the plan asks; targets that the present design cannot reach are said so.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createApp } from '../src/http/app.ts';
import { type Serving, serve } from '../src/http/serve.ts';
import type { Draft } from '../src/ledger/entries.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { openFolderLedger } from '../src/ledger/pglite.ts';
import { openPostgresLedger } from '../src/ledger/postgres.ts';
import { captured, eventOf, extracted, tollClaim } from '../src/ledger/testing/drafts.ts';
import { postgresMissing, startPostgres } from '../src/ledger/testing/server.ts';
import type { Claim } from '../src/model/claim.ts';
import { openViews } from '../src/views/views.ts';

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '10000' }, postgres: { type: 'string', default: '10000' } },
});
const BATCH = 200;
/** Claims of the event whose page is asked for. */
const BIG = 500;
const RATE = 50;
const SECONDS = 10;

const say = (what: string, figure: string, wanted = ''): void =>
  console.log(`| ${what} | ${figure} | ${wanted} |`);
const seconds = (from: number): number => (performance.now() - from) / 1000;

/** An invented report of five claims about an event that ten reports tell; the first hundred make one big event. */
function report(number: number): Draft[] {
  const group = number < BIG / 5 ? 0 : 1 + Math.floor(number / 10);
  const words = [
    'Four soldiers were killed',
    'Six were wounded',
    'Two were taken',
    'A bridge fell',
    'Three fled',
  ];
  const text = `Report ${number} from Ford ${group}. ${words.map((one, i) => `${one} in hamlet ${number * 7 + i}.`).join(' ')}`;
  const claims = words.map(
    (one, i): Claim => tollClaim(`c${number}-${i}`, 'main', text, one, i + 2 + (number % 3)),
  );
  const day = new Date(Date.UTC(2031, 0, 1 + (group % 300))).toISOString().slice(0, 10);
  const place = {
    ...eventOf('main').place!,
    name: `Ford ${group}`,
    words: `Ford ${group}`,
    lat: (group % 170) - 85,
    lon: (group % 350) - 175,
  };
  const event = eventOf('main', {
    title: `Raid on Ford ${group}`,
    place,
    when: { start: day, end: day, precision: 1, words: day },
  });
  return [captured(`r${number}`, text, { publishedAt: day }), extracted(`r${number}`, claims, [event])];
}

async function fill(ledger: Ledger, reports: number): Promise<number> {
  const began = performance.now();
  for (let from = 0; from < reports; from += BATCH) {
    const drafts = Array.from({ length: Math.min(BATCH, reports - from) }, (_, i) => report(from + i)).flat();
    await ledger.append(drafts);
  }
  return seconds(began);
}

async function answers(ledger: Ledger): Promise<void> {
  const began = performance.now();
  const views = await openViews(ledger);
  const opened = seconds(began);
  const grouping = performance.now();
  const { events } = await views.events('latest', { words: 'Ford 0', limit: 5 });
  const first = events.find(({ event }) => event.title.endsWith('Ford 0'));
  say(
    'views: entries read and folded, then reports grouped',
    `${opened.toFixed(1)} s, ${seconds(grouping).toFixed(1)} s`,
  );
  say('memory with views', `${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
  const reader = { name: 'none', version: '0', read: () => Promise.reject() as never };
  const desk = { ledger, views, reader, by: 'bench', clock: () => new Date(), token: '', log: console.error };
  const serving = await serve(createApp(desk), 0);
  const id = first?.id ?? '';
  const page = `/api/events/${id}`;
  const size = await fetch(serving.url + page).then(
    async (answer) => ((await answer.json()) as { claims: unknown[] }).claims.length,
  );
  const open = await load(serving, page);
  say(
    `event page of ${size} claims, ${RATE} requests a second for ${SECONDS} s`,
    `p50 ${at(open, 0.5)}, p99 ${at(open, 0.99)}`,
    'p99 under 50 ms',
  );
  const etag = (await fetch(serving.url + page)).headers.get('etag') ?? '';
  const same = await load(serving, page, { 'if-none-match': etag });
  say('the same, unchanged (304)', `p50 ${at(same, 0.5)}, p99 ${at(same, 0.99)}`, 'under 5 ms');
  const search = await load(serving, '/api/search?q=soldiers+hamlet+77');
  say('search', `p50 ${at(search, 0.5)}, p99 ${at(search, 0.99)}`, 'under 100 ms');
  const written = performance.now();
  await ledger.append(report(9_999_999));
  for (;;) if ((await fetch(`${serving.url}/api/claims/c9999999-0`)).status === 200) break;
  say('a new report until its claim is visible', `${Math.round(seconds(written) * 1000)} ms`, 'within 1 s');
  await serving.stop();
}

/** An open load: a request every 20 ms whether the last has come back or not. Milliseconds, sorted. */
async function load(serving: Serving, path: string, headers: Record<string, string> = {}): Promise<number[]> {
  const times: Promise<number>[] = [];
  const began = performance.now();
  for (let i = 0; i < RATE * SECONDS; i++) {
    const due = began + (i * 1000) / RATE;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    times.push(
      fetch(serving.url + path, { headers }).then(async (answer) => {
        await answer.arrayBuffer();
        return performance.now() - due;
      }),
    );
  }
  return (await Promise.all(times)).sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
}

/** The same rows by COPY into a table without triggers, the way in that nothing beats. */
async function copied(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query("copy entries to '/tmp/recount-bench-copy' (format binary)");
  await client.query('create table plain (like entries including indexes)');
  const began = performance.now();
  await client.query("copy plain from '/tmp/recount-bench-copy' (format binary)");
  const took = seconds(began);
  await client.query('drop table plain');
  await client.end();
  return took;
}

const root = mkdtempSync(join(tmpdir(), 'recount-bench-'));
console.log('| what | measured | asked |\n| --- | --- | --- |');
const reports = Number(values.reports);
if (reports > 0) {
  const ledger = await openFolderLedger(join(root, 'ledger'));
  const took = await fill(ledger, reports);
  say(
    `**PGlite**, ${reports} reports with their records`,
    `${took.toFixed(1)} s, ${Math.round(reports / took)} a second`,
  );
  await answers(ledger);
  await ledger.close();
}
const many = Number(values.postgres);
const missing = many > 0 ? postgresMissing() : 'not asked for';
if (missing !== null) say('**PostgreSQL**', `skipped: ${missing}`);
else {
  const server = await startPostgres();
  const ledger = await openPostgresLedger(server.url, { keys: join(root, 'keys') });
  const took = await fill(ledger, many);
  const copy = await copied(server.url);
  say(
    `**PostgreSQL**, ${many} reports with their records`,
    `${took.toFixed(1)} s, ${Math.round(many / took)} a second; COPY of the same rows ${copy.toFixed(2)} s (${(took / copy).toFixed(0)} times)`,
    'within 3 times COPY',
  );
  await answers(ledger);
  await ledger.close();
  await server.stop();
}
rmSync(root, { recursive: true, force: true });
console.log(
  '\nNot measured: a ledger of 1,000,000 entries. Views are kept in memory (docs/decisions/0009), which is not made for that.',
);
