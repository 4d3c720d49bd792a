import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { reportOf, withRecord } from '../scripts/lib/example.mjs';
import { withFigures } from '../scripts/lib/figures.mjs';
import { printRecord } from '../src/cli/print-record.ts';
import { openResolver } from '../src/cli/registry.ts';
import * as door from '../src/index.ts';
import { readReport } from '../src/record/read.ts';
import { benchmarks } from './support/benchmarks.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');

const pages = ['', 'docs', 'docs/decisions', 'docs/rules', 'samples']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code]) => code as string,
  );
}

describe('README.md', () => {
  it('shows the record that the program prints (else: node scripts/documents.mjs)', () => {
    const record = readReport({ text: reportOf(readme), publishedAt: '2024-05-10' }, openResolver());
    expect(withRecord(readme, printRecord(record, 100))).toBe(readme);
  });

  it('lists every name behind the public door, and no other', () => {
    const stated = /^The public door gives: (.+)\.$/m.exec(readme)?.[1] ?? '';
    const named = [...stated.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(door).sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase())));
  });

  it('has snippets that compile and run', async () => {
    const [snippet, ...others] = blocks(readme, 'ts');
    expect(others).toEqual([]);
    const folder = join(root, 'test-output');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'readme.ts');
    writeFileSync(file, (snippet as string).replace("'recount'", "'../src/index.ts'"));
    const config = join(folder, 'tsconfig.json');
    writeFileSync(config, JSON.stringify({ extends: '../tsconfig.json', include: ['readme.ts'] }));
    const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
    const compiled = spawnSync(process.execPath, [tsc, '-p', config], { cwd: folder, encoding: 'utf8' });
    expect(compiled.stdout.split('\n').filter((line) => line.startsWith('readme.ts'))).toEqual([]);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await import(pathToFileURL(file).href);
    const printed = log.mock.calls;
    log.mockRestore();
    expect(printed.map(([measure, low]) => [measure, low])).toEqual([
      ['killed', 3],
      ['injured', 5],
    ]);
  });
});

it('names only commands that there are', () => {
  const known = [...read('src/cli/main.ts').matchAll(/^ {4}([a-z]+): \(\) => import\(/gm)].map(
    ([, one]) => one,
  );
  expect(known).toContain('read');
  for (const page of pages) {
    const code = [...read(page).matchAll(/`[^`\n]+`|^```[\s\S]*?^```/gm)].map(([one]) => one).join('\n');
    for (const [, command] of code.matchAll(/\brecount ([a-z]+)\b/g)) expect(known, page).toContain(command);
  }
});

it.each(pages)('%s has links that lead somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to]) => to as string);
  const broken = links.filter((to) => !existsSync(join(root, dirname(page), decodeURI(to))));
  expect(broken.map((to) => relative(root, to))).toEqual([]);
});

it('has a page for every counting rule', () => {
  for (const { id } of door.RULES) expect(existsSync(join(root, 'docs', 'rules', `${id}.md`)), id).toBe(true);
});

describe('docs/benchmarks.md', () => {
  it('shows the figures that are kept (else: node scripts/documents.mjs)', () => {
    const page = read('docs/benchmarks.md');
    expect(withFigures(page, benchmarks.suites)).toBe(page);
  });
});
