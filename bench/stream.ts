import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * `recount stream` over 10,000 copies of one page: its memory while it runs, whether every answer comes and in
 * order, and what a line of 50 MB and bad lines do to it. Memory is the process's own, as the system counts it.
 *
 *     npm run bench:stream -- [--copies 10000]
 */
const copies = Number(process.argv[process.argv.indexOf('--copies') + 1] || 10_000);
const shared = process.env.RECOUNT_SHARED ?? join('..', 'shared');
const page = join(shared, 'seed', 'raid-on-dioura-2023.txt');
const missing = [page, join('dist', 'cli.js')].filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(
    `Needed and not there: ${missing.join(', ')} (npm run build; RECOUNT_SHARED says where the texts are).`,
  );
  process.exit(2);
}
const text = readFileSync(page, 'utf8');

interface Answer {
  readonly id: string | null;
  readonly error?: string;
  readonly claims?: readonly unknown[];
}

/** Feeds lines to `recount stream`, the next when the pipe takes it; hands each answer on. */
async function feed(
  lines: Iterable<string>,
  take: (answer: Answer) => void,
  watch?: (child: ChildProcess) => void,
) {
  const child = spawn(process.execPath, ['dist/cli.js', 'stream'], { stdio: ['pipe', 'pipe', 'inherit'] });
  watch?.(child);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const answers = (async () => {
    for await (const line of createInterface({ input: child.stdout })) take(JSON.parse(line) as Answer);
  })();
  for (const line of lines)
    if (!child.stdin.write(`${line}\n`)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  child.stdin.end();
  await answers;
  return ended;
}

/** Resident and peak memory in MB, from the system; where it does not say, NaN. */
function memoryOf(pid: number | undefined): { now: number; peak: number } {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const of = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: of('VmRSS'), peak: of('VmHWM') };
}

function* pages(): Iterable<string> {
  for (let i = 0; i < copies; i++) yield JSON.stringify({ id: `copy-${i}`, text });
}

let child: ChildProcess | undefined;
let seen = 0;
let inOrder = true;
let claims = 0;
const samples: number[] = [];
let peak = 0;
const began = performance.now();
const status = await feed(
  pages(),
  (answer) => {
    inOrder &&= answer.id === `copy-${seen}`;
    seen++;
    claims += answer.claims?.length ?? 0;
    if (seen % Math.ceil(copies / 10) !== 0) return;
    const memory = memoryOf(child?.pid);
    samples.push(memory.now);
    peak = memory.peak;
    console.log(
      `${String(seen).padStart(7)} pages  ${memory.now.toFixed(0).padStart(4)} MB  ${((performance.now() - began) / 1000).toFixed(1)} s`,
    );
  },
  (started) => {
    child = started;
  },
);
const [third = 0, last = 0] = [samples[2], samples.at(-1)];
const flat = last <= third * 1.15;
console.log(
  `${seen}/${copies} answers, ${inOrder ? 'in order' : 'OUT OF ORDER'}, ${claims} claims, exit ${status}; peak ${peak.toFixed(0)} MB; ` +
    `at the end ${last.toFixed(0)} MB against ${third.toFixed(0)} after three tenths: ${flat ? 'flat' : 'GROWING'}`,
);
if (!flat || !inOrder || seen !== copies || status !== 0) process.exitCode = 1;

const long = `${'The convoy of the council moved along the river road before noon. '.repeat(800_000).slice(0, 50 * 1024 * 1024)}`;
const odd = [
  JSON.stringify({ id: 'long', text: long }),
  '{"id": "cut',
  '[]',
  JSON.stringify({ id: 'after', text: 'Six soldiers were killed.' }),
];
const said: Answer[] = [];
const oddStatus = await feed(
  odd,
  (answer) => said.push(answer),
  (started) => {
    child = started;
  },
);
const expected = ['long', null, null, 'after'];
const right = oddStatus === 1 && said.length === 4 && said.every(({ id }, i) => id === expected[i]);
console.log(
  `a line of 50 MB, two bad lines, a good one: ${said.map(({ id, error, claims: own }) => (error === undefined ? `${id} with ${own?.length} claims` : `${id}: ${error.slice(0, 50)}`)).join(' · ')}; exit ${oddStatus}: ${right ? 'as promised' : 'NOT AS PROMISED'}`,
);
if (!right) process.exitCode = 1;
