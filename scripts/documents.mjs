// Writes what documents show of the program: the table of docs/benchmarks.md, and the record in the README.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf, withRecord } from './lib/example.mjs';
import { withFigures } from './lib/figures.mjs';
import { root } from './lib/run.mjs';

const page = join(root, 'docs', 'benchmarks.md');
const { suites } = JSON.parse(readFileSync(join(root, 'docs', 'benchmarks.json'), 'utf8'));
writeFileSync(page, withFigures(readFileSync(page, 'utf8'), suites));

const readme = join(root, 'README.md');
const text = readFileSync(readme, 'utf8');
const read = spawnSync(process.execPath, ['dist/cli.js', 'read', '-', '--published', '2024-05-10'], {
  cwd: root,
  input: reportOf(text),
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' },
});
if (read.status !== 0) throw new Error(`recount read ended with ${read.status}\n${read.stderr}`);
writeFileSync(readme, withRecord(text, read.stdout));
