// Compiles src/ and bench/ (types are checked elsewhere) and runs one benchmark: node bench/run.mjs numbers [options]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'node_modules', '.cache', 'recount-bench');
const [name, ...options] = process.argv.slice(2);
const known = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
if (name === undefined || !known.includes(name)) {
  console.error(`Which benchmark? One of: ${known.join(', ')}.`);
  process.exit(2);
}

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'package.json'), '{"type": "module"}\n');
const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
const made = spawnSync(
  process.execPath,
  [tsc, '-p', join(root, 'bench', 'tsconfig.json'), '--outDir', out, '--noCheck'],
  { stdio: 'inherit' },
);
if (made.status !== 0) process.exit(made.status ?? 1);
const ran = spawnSync(process.execPath, ['--expose-gc', join(out, 'bench', `${name}.js`), ...options], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(ran.status ?? 1);
