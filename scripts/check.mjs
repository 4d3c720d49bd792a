// Every check but the tests: one line and its time each, then all that was found. Ends with 1 where a check failed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { licenceProblems } from './lib/licences.mjs';
import { binOf, isMain, node, root, since } from './lib/run.mjs';
import { staleSchemas } from './lib/schemas.mjs';

const command =
  (packageName, name, ...args) =>
  async () => {
    const { status, output } = await node(binOf(packageName, name), args);
    return { ok: status === 0, words: output.trim() };
  };

const tsc = (project) => command('@typescript/native', 'tsc', '-p', project);

/** dependency-cruiser passes when it could read no module, so that the number it read is part of the check. */
async function imports() {
  const folders = ['src', 'web/src'].filter((folder) => existsSync(join(root, folder)));
  const script = binOf('dependency-cruiser', 'depcruise');
  const { status, output } = await node(script, [
    ...folders,
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
  ]);
  let summary;
  try {
    summary = JSON.parse(output).summary;
  } catch {
    return { ok: false, words: output.trim() || `dependency-cruiser ended with ${status}` };
  }
  const broken = summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${[from, ...(cycle?.map((step) => step.name) ?? [to])].join(' → ')}`,
  );
  const read = summary.totalCruised;
  if (read < 50) broken.push(`only ${read} modules were read`);
  return { ok: broken.length === 0, note: `${read} modules`, words: broken.join('\n') };
}

const CHECKS = [
  {
    name: 'format and lint',
    run: command('@biomejs/biome', 'biome', 'check', '--diagnostic-level=error', '--max-diagnostics=50'),
  },
  { name: 'types', run: tsc('tsconfig.json') },
  {
    name: 'types of the pages',
    when: () => existsSync(join(root, 'web/tsconfig.json')),
    run: tsc('web/tsconfig.json'),
  },
  { name: 'import rule and cycles', run: imports },
  {
    name: 'unused code and dependencies',
    run: command('knip', 'knip', '--no-progress', '--no-config-hints'),
  },
  {
    name: 'licences and install scripts',
    run: async () => {
      const { count, problems } = licenceProblems();
      return { ok: problems.length === 0, note: `${count} packages`, words: problems.join('\n') };
    },
  },
  {
    name: 'schemas up to date',
    run: async () => {
      const stale = await staleSchemas();
      return {
        ok: stale.length === 0,
        words: stale.map((name) => `schemas/${name}: run npm run build`).join('\n'),
      };
    },
  },
];

/** Runs every check, whatever the ones before it gave, and resolves to the names of those that failed. */
export async function check() {
  const failed = [];
  for (const { name, when, run } of CHECKS) {
    if (when && !when()) continue;
    const began = performance.now();
    const { ok, note, words } = await run().catch((error) => ({
      ok: false,
      words: error.stack ?? String(error),
    }));
    process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name}${note ? ` (${note})` : ''}, ${since(began)}\n`);
    if (!ok) {
      failed.push(name);
      process.stdout.write(`${words.replace(/^/gm, '    ')}\n`);
    }
  }
  return failed;
}

if (isMain(import.meta.url) && (await check()).length > 0) process.exitCode = 1;
