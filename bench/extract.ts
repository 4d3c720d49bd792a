import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { agreementsOn } from './extract/labels.ts';
import { run } from './extract/run.ts';

/**
 * Runs the scorers of `{shared}/bench` against the built program and prints one table, each figure with what
 * issue 3 asks for; then what the labels say beside: perpetrator, part of, main or other event, unit.
 */
const shared = process.env.RECOUNT_SHARED ?? join('..', 'shared');
const bench = join(shared, 'bench');
const missing = [bench, join('dist', 'cli.js')].filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(
    `Needed and not there: ${missing.join(', ')} (npm run build; RECOUNT_SHARED says where the texts are).`,
  );
  process.exit(2);
}

const STREAM = 'node dist/cli.js stream';
const row = (set: string, figure: string, reached: number, least: number | null, of = ''): void => {
  const verdict = least === null ? '' : reached >= least ? 'reached' : 'MISSED';
  if (verdict === 'MISSED') process.exitCode = 1;
  console.log(
    `${set.padEnd(12)} ${figure.padEnd(20)} ${reached.toFixed(3)}  ${(least?.toFixed(3) ?? '').padStart(5)}  ${verdict.padEnd(8)} ${of}`,
  );
};

console.log('set          figure               reached least');
const LEVELS = { value: 0.92, victim: 0.85, claimant: 0.8, context: 0.68 } as const;
for (const set of ['fr', 'wiki']) {
  const files = `--gold ${bench}/claims/${set}.jsonl --texts ${bench}/claims/${set}`;
  const result = last(run(`node ${bench}/score-claims.mjs ${files} --json --cmd "${STREAM}"`));
  for (const [level, least] of Object.entries(LEVELS)) {
    const { p, r, f1 } = result[level] as Score;
    row(`claims/${set}`, level, f1, least, `P ${p} R ${r}`);
  }
}

const gold = ['tst1', 'tst2'].map((part) => `${bench}/muc4/${part}.jsonl`).join(',');
const muc = last(run(`node ${bench}/score-muc4.mjs --gold ${gold} --cmd "${STREAM}"`));
row('muc4', 'all numbers', (muc.all as Score).f1, 0.78);
row('muc4', 'numbers above one', (muc.moreThanOne as Score).f1, 0.68);
const silent = /(\d+)\/(\d+)/.exec(String(muc.silence));
row('muc4', 'silence', Number(silent?.[1]) / Number(silent?.[2]), 0.92, silent?.[0]);

const LEAST: { readonly [what: string]: number } = { cardinals: 0.98, ranges: 0.95, dates: 0.9 };
for (const line of run('npm run --silent bench:numbers')) {
  const [, what, language, right, of] = /^(\w+)\s+(en|fr)\s+(\d+)\s+(\d+)/.exec(line) ?? [];
  if (what === undefined) continue;
  row('numbers', `${what} ${language}`, Number(right) / Number(of), LEAST[what] ?? null, `${right}/${of}`);
}

console.log('\nbeside, where the value was read right (no threshold yet)');
for (const set of ['fr', 'wiki']) {
  const seen = agreementsOn(`${bench}/claims/${set}.jsonl`, `${bench}/claims/${set}`, STREAM);
  for (const [what, { right, of }] of Object.entries(seen))
    row(`claims/${set}`, what, right / of, null, `${right}/${of}`);
}

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

function last(lines: readonly string[]): { readonly [key: string]: unknown } {
  return JSON.parse(lines.at(-1) ?? '{}');
}
