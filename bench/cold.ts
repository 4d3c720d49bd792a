import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * From the start of the process to its end: `node dist/cli.js read` on one short report, against Node with nothing
 * to do. The runs are taken in turn and the best of each counts, so that what else runs on the machine says little.
 *
 *     npm run bench:cold -- [--runs 20]
 */
const options = process.argv.slice(2);
const runs = Number(options[options.indexOf('--runs') + 1 || options.length] ?? 20);
const cli = join('dist', 'cli.js');
const report = join('samples', 'raid-on-kerdoum', 'reports', '1-meridian.txt');
if (!existsSync(cli)) {
  console.error(`No ${cli}: run \`npm run build\` first.`);
  process.exit(2);
}

interface Start {
  readonly of: string;
  readonly args: readonly string[];
  /** What issue 3 allows over bare Node, in milliseconds. */
  readonly most?: number;
  readonly took: number[];
}

const starts: readonly Start[] = [
  { of: 'node alone', args: ['-e', '0'], took: [] },
  { of: 'read, language given', args: [cli, 'read', report, '--language', 'en'], most: 150, took: [] },
  { of: 'read, language told', args: [cli, 'read', report], most: 250, took: [] },
];

for (let run = 0; run < runs; run++)
  for (const { of, args, took } of starts) {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    took.push(performance.now() - began);
    if (status !== 0) throw new Error(`${of} ended with ${status}: ${stderr}`);
  }

const bare = Math.min(...(starts[0] as Start).took);
for (const { of, most, took } of starts) {
  const best = Math.min(...took);
  const over = best - bare;
  const verdict =
    most === undefined
      ? ''
      : `, ${over.toFixed(0)} over (at most ${most}: ${over <= most ? 'reached' : 'MISSED'})`;
  console.log(`${of.padEnd(22)}${best.toFixed(0)} ms${verdict}`);
  if (most !== undefined && over > most) process.exitCode = 1;
}
