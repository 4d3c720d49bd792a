import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchmarks, fallen } from './support/benchmarks.ts';
import { shared } from './support/shared.ts';

const root = join(import.meta.dirname, '..');
const LONGEST = 5 * 60_000;

type Figures = { readonly [name: string]: number };
const lastLine = (output: string): string => output.trim().split('\n').at(-1) ?? '';

/** How the figures of docs/benchmarks.json stand in what each suite prints. */
const READERS: { readonly [suite: string]: (output: string) => Figures } = {
  'claims-fr': claims,
  'claims-wiki': claims,
  muc4: (output) => {
    const { all, moreThanOne, silence } = JSON.parse(lastLine(output));
    return { all: all.f1, moreThanOne: moreThanOne.f1, silence: share(silence) };
  },
  maverick: (output) => ({ cells: share(lastLine(output)) }),
  gvc: (output) => {
    const { b3, killed, injured } = JSON.parse(lastLine(output));
    return { b3: b3.f1, killed, injured };
  },
  numbers: (output) =>
    Object.fromEntries(
      [...output.matchAll(/^(\w+)\s+(en|fr)\s+(\d+)\s+(\d+)/gm)].map(([, what, language, right, of]) => [
        `${what}-${language}`,
        Math.round((1000 * Number(right)) / Number(of)) / 1000,
      ]),
    ),
};

function claims(output: string): Figures {
  const { value, victim, claimant, context, misquoted } = JSON.parse(lastLine(output));
  expect(misquoted, 'spans that do not quote their text').toBe(0);
  return { value: value.f1, victim: victim.f1, claimant: claimant.f1, context: context.f1 };
}

/** "87/94 documents …" as a share. */
function share(words: string): number {
  const [, part, whole] = /(\d+)\/(\d+)/.exec(words) ?? [];
  return Number(part) / Number(whole);
}

it('knows how to read every suite that is not scored here', () => {
  expect(Object.keys(READERS).sort()).toEqual(
    Object.keys(benchmarks.suites)
      .filter((suite) => !suite.startsWith('samples'))
      .sort(),
  );
});

const built = existsSync(join(root, 'dist', 'cli.js'));
if (!built) process.stdout.write('skipped: dist is not built (npm run build)\n');

describe.skipIf(shared === null || !built)('figures that were reached stay', () => {
  it.each(Object.keys(READERS))(
    '%s',
    (suite) => {
      const command = benchmarks.suites[suite]?.command.replaceAll('{shared}', shared ?? '') ?? '';
      const ran = spawnSync('bash', ['-c', command], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, RECOUNT_SHARED: shared ?? '' },
      });
      // 1 says that a cell differs, which the figure says better; 2 that the command under test failed
      if (ran.status !== 0 && ran.status !== 1)
        throw new Error(`${command} ended with ${ran.status}\n${ran.stderr}`);
      const seen = READERS[suite]?.(ran.stdout) ?? {};
      process.stdout.write(`${suite}: ${JSON.stringify(seen)}\n`);
      expect(fallen(suite, seen)).toEqual([]);
    },
    LONGEST,
  );
});
