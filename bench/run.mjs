// Compiles src/ and bench/ (types are checked elsewhere) and runs one benchmark: node bench/run.mjs numbers [options]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
// Only what this benchmark imports: work under way elsewhere in the tree does not stop it.
const config = join(out, `tsconfig.${name}.json`);
// What runs as a process of its own stands in the benchmark's folder and is imported by nothing.
const own = join(root, 'bench', name);
const beside = existsSync(own) ? readdirSync(own).filter((file) => file.endsWith('.ts')) : [];
const files = [join(root, 'bench', `${name}.ts`), ...beside.map((file) => join(own, file))];
writeFileSync(config, JSON.stringify({ extends: join(root, 'bench', 'tsconfig.json'), files, include: [] }));
const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
const made = spawnSync(
  process.execPath,
  [tsc, '-p', config, '--outDir', out, '--rootDir', root, '--noCheck'],
  { stdio: 'inherit' },
);
if (made.status !== 0) process.exit(made.status ?? 1);
// the gazetteer of the last build, beside the compiled registry
const places = join(root, 'dist', 'places.bin');
const link = join(out, 'src', 'places.bin');
rmSync(link, { force: true });
if (existsSync(places)) symlinkSync(places, link);
const ran = spawnSync(process.execPath, ['--expose-gc', join(out, 'bench', `${name}.js`), ...options], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(ran.status ?? 1);
