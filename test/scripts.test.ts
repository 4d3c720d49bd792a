import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { missingPackage } from '../scripts/lib/install.mjs';
import { licenceProblems, permits } from '../scripts/lib/licences.mjs';

const root = join(import.meta.dirname, '..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: { readonly [path: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'recount-scripts-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND CC-BY-4.0', true],
    ['Apache-2.0', true],
    ['GPL-3.0-only', false],
    ['LGPL-2.1-or-later', false],
    ['AGPL-3.0', false],
    ['MIT AND GPL-2.0-only', false],
    ['SEE LICENSE IN LICENSE.txt', false],
  ])('%s is allowed: %s', (name, allowed) => {
    expect(permits(name)).toBe(allowed);
  });

  it('finds a licence that is not allowed, one not stated, and a script that runs at installation', () => {
    const { problems } = licenceProblems({
      packages: {
        '': {},
        'node_modules/fine': { version: '1.0.0', license: 'MIT' },
        'node_modules/strict': { version: '1.0.0', license: 'GPL-3.0-only' },
        'node_modules/silent': { version: '2.0.0' },
        'node_modules/a/node_modules/busy': { version: '3.0.0', license: 'ISC', hasInstallScript: true },
      },
    });
    expect(problems).toEqual([
      'strict@1.0.0 is under GPL-3.0-only',
      'silent@2.0.0 states no licence',
      'busy@3.0.0 runs a script when installed',
    ]);
  });

  it('does not pass having read nothing', () => {
    expect(licenceProblems({ packages: { '': {} } }).problems).toHaveLength(1);
  });
});

describe('what is missing', () => {
  const lock = JSON.stringify({
    packages: {
      '': {},
      'node_modules/a': { version: '1.2.0' },
      'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
    },
  });
  const held = (version: string) =>
    JSON.stringify({
      packages: { 'node_modules/a': { version }, 'node_modules/extra': { version: '9.0.0' } },
    });

  it('is everything on a fresh clone', () => {
    expect(missingPackage(folderOf({ 'package-lock.json': lock }))).toBe('everything');
  });

  it('is nothing where every package is there in its version', () => {
    const folder = folderOf({ 'package-lock.json': lock, 'node_modules/.package-lock.json': held('1.2.0') });
    expect(missingPackage(folder)).toBeNull();
  });

  it('is the package whose version changed', () => {
    const folder = folderOf({ 'package-lock.json': lock, 'node_modules/.package-lock.json': held('1.1.0') });
    expect(missingPackage(folder)).toBe('a');
  });
});

describe('the check of imports', () => {
  /** The names of the rules that dependency-cruiser finds broken in a small tree of our shape. */
  function broken(files: { readonly [path: string]: string }): string[] {
    const folder = folderOf({
      'tsconfig.json': '{"compilerOptions": {"allowImportingTsExtensions": true}}',
      ...files,
    });
    const ran = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        'src',
        '--config',
        join(root, '.dependency-cruiser.mjs'),
        '--output-type',
        'json',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    const { summary } = JSON.parse(ran.stdout);
    expect(summary.totalCruised).toBe(Object.keys(files).length);
    return summary.violations.map((one: { rule: { name: string } }) => one.rule.name);
  }

  it('passes what the rule allows', () => {
    expect(
      broken({
        'src/model/a.ts': 'export const a = 1;',
        'src/text/b.ts': "import { a } from '../model/a.ts';\nexport const b = a;",
      }),
    ).toEqual([]);
  });

  it.each([
    ['import-rule-model', 'src/model/a.ts', '../text/b.ts', 'src/text/b.ts'],
    ['import-rule-extract', 'src/extract/a.ts', '../registry/b.ts', 'src/registry/b.ts'],
    ['only-the-list-imports-a-language', 'src/record/a.ts', '../languages/fr/b.ts', 'src/languages/fr/b.ts'],
    ['languages-stay-apart', 'src/languages/en/a.ts', '../fr/b.ts', 'src/languages/fr/b.ts'],
    ['nothing-imports-a-door', 'src/views/a.ts', '../cli/b.ts', 'src/cli/b.ts'],
  ])('finds %s broken, for a type as well', (rule, from, words, to) => {
    expect(
      broken({
        [from]: `import type { B } from '${words}';\nexport type A = B;`,
        [to]: 'export type B = 1;',
      }),
    ).toContain(rule);
  });

  it('finds a cycle', () => {
    expect(
      broken({
        'src/model/a.ts': "import { b } from './b.ts';\nexport const a = () => b;",
        'src/model/b.ts': "import { a } from './a.ts';\nexport const b = () => a;",
      }),
    ).toContain('no-cycles');
  });
});
