import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The folder of texts and scorers that are not part of the repository, or null where it is not there. */
export const shared: string | null = (() => {
  const folder = resolve(root, process.env.RECOUNT_SHARED ?? '../shared');
  return existsSync(join(folder, 'bench')) ? folder : null;
})();

if (shared === null)
  process.stdout.write('skipped: the benchmark texts are not here (RECOUNT_SHARED names their folder)\n');
