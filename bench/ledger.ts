// npm run bench:ledger [-- --reports 10000 --postgres 100000]: how fast a ledger takes reports in and its views are
// built, and how fast it answers. Prints what was measured beside what the plan asks.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp } from '../src/http/app.ts';
import { serve } from '../src/http/serve.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { openFolderLedger } from '../src/ledger/pglite.ts';
import { openPostgresLedger } from '../src/ledger/postgres.ts';
import { postgresMissing, startPostgres } from '../src/ledger/testing/server.ts';
import { openViews } from '../src/views/open-views.ts';
import { copied } from './ledger/copy.ts';
import { type Cpu, cpu, cpuSince } from './ledger/cpu.ts';
import { fill } from './ledger/fill.ts';
import { at, load } from './ledger/load.ts';
import { report } from './ledger/reports.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    postgres: { type: 'string', default: '100000' },
    // writing alone, without what is asked of it afterwards
    'no-answers': { type: 'boolean', default: false },
  },
});
const RATE = 50;
const SECONDS = 10;

const say = (what: string, figure: string, wanted = ''): void =>
  console.log(`| ${what} | ${figure} | ${wanted} |`);
const since = (from: number): number => (performance.now() - from) / 1000;
const spent = ({ own, server }: Cpu): string =>
  `processor ${own.toFixed(1)} s${server === 0 ? '' : ` and the server ${server.toFixed(1)} s`}`;
const memory = (): string => `${Math.round(process.memoryUsage.rss() / 1e6)} MB`;

async function answers(ledger: Ledger, reports: number): Promise<void> {
  const began = performance.now();
  const views = await openViews(ledger);
  say('opened again, views as they lie', `${since(began).toFixed(2)} s, ${memory()}`);
  const reader = { name: 'none', version: '0', read: () => Promise.reject() as never };
  const desk = {
    ledger,
    views,
    reader,
    by: 'bench',
    clock: () => new Date(),
    token: '',
    log: () => undefined,
  };
  const serving = await serve(createApp(desk as never), 0);
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(serving.url + path, { headers });
  const [mention] = [await views.mentionOf('r0', 'main')];
  const page = `/api/events/${mention}`;
  const cold = performance.now();
  const size = await ask(page).then(
    async (answer) => ((await answer.json()) as { claims: unknown[] }).claims.length,
  );
  say(`event page of ${size} claims, never asked before`, `${(since(cold) * 1000).toFixed(0)} ms`);
  const ruled = performance.now();
  await ask(`${page}?rule=conservative`).then((answer) => answer.arrayBuffer());
  say('the same under another rule', `${(since(ruled) * 1000).toFixed(0)} ms`);
  const { url } = serving;
  const steady = { url, rate: RATE, seconds: SECONDS };
  const open = await load({ ...steady, paths: [page] });
  say(
    `the same, ${RATE} requests a second for ${SECONDS} s`,
    `p50 ${at(open, 0.5)}, p99 ${at(open, 0.99)}`,
    'p99 under 50 ms',
  );
  const etag = (await ask(page)).headers.get('etag') ?? '';
  const same = await load({ ...steady, paths: [page], headers: { 'if-none-match': etag } });
  say('unchanged (304)', `p50 ${at(same, 0.5)}, p99 ${at(same, 0.99)}`, 'under 5 ms');
  // while others write: a report a second, of other events
  let written = 0;
  const writing = setInterval(() => void ledger.append(report(reports + 10_000 + written++)), 1000);
  const busy = await load({ ...steady, paths: [page] });
  clearInterval(writing);
  say('the page, while a report comes each second', `p50 ${at(busy, 0.5)}, p99 ${at(busy, 0.99)}`);
  const ids = await Promise.all(
    Array.from({ length: RATE * SECONDS }, (_, i) =>
      views.mentionOf(`r${60 + ((i * 7919) % Math.max(1, reports - 100))}`, 'main'),
    ),
  );
  const others = await load({ ...steady, paths: ids.map((id) => `/api/events/${id}`) });
  say('pages of 500 other events, each once', `p50 ${at(others, 0.5)}, p99 ${at(others, 0.99)}`);
  const numbers = Array.from({ length: RATE * SECONDS }, (_, i) => i);
  const search = await load({
    ...steady,
    paths: numbers.map((i) => `/api/search?q=soldiers+hamlet+${77 + i * 11}`),
  });
  say(
    'search for three words, another each time',
    `p50 ${at(search, 0.5)}, p99 ${at(search, 0.99)}`,
    'under 100 ms',
  );
  const common = await load({
    url,
    rate: 5,
    seconds: 4,
    paths: numbers.map((i) => `/api/search?q=hamlet+valley&limit=${10 + (i % 20)}`),
  });
  say(
    'search for two words that every report has',
    `p50 ${at(common, 0.5)}, p99 ${at(common, 0.99)}`,
    'under 100 ms',
  );
  const visible: number[] = [];
  for (let i = 0; i < 10; i++) {
    const number = reports + 50_000 + i;
    const wrote = performance.now();
    await ledger.append(report(number));
    while ((await ask(`/api/claims/c${number.toString(36)}x0`)).status !== 200);
    visible.push(performance.now() - wrote);
  }
  visible.sort((a, b) => a - b);
  say(
    'a new report until its claim is visible',
    `p50 ${at(visible, 0.5)}, most ${at(visible, 1)}`,
    'within 1 s',
  );
  say('memory at the end', memory());
  await serving.stop();
}

const root = mkdtempSync(join(tmpdir(), 'recount-bench-'));
console.log(
  `load of this machine before: ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}\n`,
);
console.log('| what | measured | asked |\n| --- | --- | --- |');
const reports = Number(values.reports);
if (reports > 0) {
  const ledger = await openFolderLedger(join(root, 'ledger'));
  const filled = await fill(ledger, await openViews(ledger), reports, null);
  say(`**PGlite**, ${reports} reports of ten claims`, `${filled.seconds.toFixed(1)} s, ${spent(filled.cpu)}`);
  if (!values['no-answers']) await answers(ledger, reports);
  await ledger.close();
}
const many = Number(values.postgres);
const missing = many > 0 ? postgresMissing() : 'not asked for';
if (missing !== null) say('**PostgreSQL**', `skipped: ${missing}`);
else {
  const server = await startPostgres();
  const ledger = await openPostgresLedger(server.url, { keys: join(root, 'keys') });
  const filled = await fill(ledger, await openViews(ledger), many, server.folder);
  say(
    `**PostgreSQL**, ${many} reports of ten claims with views`,
    `${filled.seconds.toFixed(1)} s (${Math.round(many / filled.seconds)} reports a second), ${spent(filled.cpu)}, ${memory()}`,
  );
  const before = cpu(server.folder);
  const copy = await copied(server.url);
  const plain = copy.entries + copy.views;
  say(
    'COPY of the same tables',
    `${plain.toFixed(1)} s: entries ${copy.entries.toFixed(1)}, views ${copy.views.toFixed(1)} (${Math.round(copy.bytes / 1e6)} MB), ${spent(cpuSince(before, server.folder))}`,
  );
  say('written with views, against COPY', `${(filled.seconds / plain).toFixed(1)} times`, 'within 3 times');
  if (!values['no-answers']) await answers(ledger, many);
  await ledger.close();
  await server.stop();
}
rmSync(root, { recursive: true, force: true });
