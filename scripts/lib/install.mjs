import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, since } from './run.mjs';

const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/**
 * The first package that the lock asks for and `node_modules` does not hold in that version, or null. npm keeps what
 * it installed in a lock file of its own; packages for other systems are optional and may be absent.
 */
export function missingPackage(folder = root) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  let held;
  try {
    held = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  } catch {
    return 'everything';
  }
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.includes('node_modules/') || entry.link || entry.optional || entry.devOptional) continue;
    if (held[path]?.version !== entry.version) return path.split('node_modules/').at(-1);
  }
  return null;
}

/** Installs what the lock asks for, unless it is there. Throws with npm's own words where that fails. */
export async function install() {
  const missing = missingPackage();
  if (missing === null) return;
  const began = performance.now();
  process.stdout.write(`installing dependencies (missing: ${missing}) … `);
  const { status, output } = await run('npm', ['ci', '--include=dev']);
  if (status !== 0) throw new Error(`npm ci ended with ${status}\n${output}`);
  process.stdout.write(`${since(began)}\n`);
}
