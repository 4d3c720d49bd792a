// Writes the table of docs/benchmarks.md from docs/benchmarks.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFigures } from './lib/figures.mjs';
import { root } from './lib/run.mjs';

const page = join(root, 'docs', 'benchmarks.md');
const { suites } = JSON.parse(readFileSync(join(root, 'docs', 'benchmarks.json'), 'utf8'));
writeFileSync(page, withFigures(readFileSync(page, 'utf8'), suites));
