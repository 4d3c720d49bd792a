import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, LAYERS } from '../scripts/lib/layers.mjs';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

/** Test files stand beside what they test and may reach further. */
const isTest = (path: string): boolean =>
  /\.(test|corpus)\.ts$/.test(path) || path.includes(`${sep}testing${sep}`);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !isTest(path))
  .map((path) => join(src, path));

interface Import {
  readonly what: string;
  /** Types are gone once compiled: they load nothing. */
  readonly typeOnly: boolean;
}

const STATIC = /^(?:import|export)\s+(?:(type)\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [
    ...[...code.matchAll(STATIC)].map(([, type, what]) => ({
      what: what as string,
      typeOnly: type === 'type',
    })),
    ...[...code.matchAll(DYNAMIC)].map(([, what]) => ({ what: what as string, typeOnly: false })),
  ];
}

const within = (file: string): string => relative(src, file).split(sep)[0] as string;

function target(file: string, what: string): string | null {
  return what.startsWith('.') ? join(dirname(file), what) : null;
}

describe('the import rule', () => {
  it('covers every folder there is', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...Object.keys(LAYERS), ...DOORS].sort()).toEqual(folders.map((entry) => entry.name).sort());
  });

  it('is the one that ARCHITECTURE.md states', () => {
    const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const stated = new Map(
      [...text.matchAll(/^\| `([a-z]+)\/?` \| ([^|]+) \|/gm)].map(([, folder, allowed]) => [
        folder,
        [...(allowed as string).matchAll(/`([a-z]+)`/g)].map(([, name]) => name).sort(),
      ]),
    );
    for (const [folder, allowed] of Object.entries(LAYERS))
      expect(stated.get(folder), folder).toEqual([...allowed].sort());
  });

  it('reads enough modules to mean something', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
  });

  it.each(Object.keys(LAYERS))('holds in src/%s', (folder) => {
    const broken = files
      .filter((file) => within(file) === folder)
      .flatMap((file) =>
        importsOf(file).flatMap(({ what }) => {
          const to = target(file, what);
          if (to === null || within(to) === folder || LAYERS[folder]?.includes(within(to))) return [];
          return [`${relative(root, file)} imports ${what}`];
        }),
      );
    expect(broken).toEqual([]);
  });

  it('lets only the list of languages import a language, and no language another', () => {
    const languages = join(src, 'languages');
    const broken = files.flatMap((file) =>
      importsOf(file).flatMap(({ what }) => {
        const to = target(file, what);
        if (to === null || !to.startsWith(languages + sep) || to === join(languages, 'index.ts')) return [];
        if (file === join(languages, 'index.ts')) return [];
        const home = relative(languages, file).split(sep)[0];
        // word lists that languages share lie beside their folders
        if (file.startsWith(languages + sep) && dirname(to) === languages) return [];
        return home === relative(languages, to).split(sep)[0]
          ? []
          : [`${relative(root, file)} imports ${what}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('keeps the pages to types', () => {
    const web = join(root, 'web', 'src');
    if (!existsSync(web)) return;
    const broken = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(web, path))
      .flatMap((file) =>
        importsOf(file).flatMap(({ what, typeOnly }) =>
          !typeOnly && (target(file, what) ?? '').startsWith(src + sep)
            ? [`${relative(root, file)}: ${what}`]
            : [],
        ),
      );
    expect(broken).toEqual([]);
  });
});

describe('the public door', () => {
  it('loads no module of Node and nothing of the server', () => {
    const seen = new Set<string>();
    const foreign = new Set<string>();
    const walk = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { what, typeOnly } of importsOf(file)) {
        if (typeOnly) continue;
        const to = target(file, what);
        if (to === null) foreign.add(what);
        else walk(to);
      }
    };
    walk(join(src, 'index.ts'));
    expect(seen.size).toBeGreaterThan(20);
    const allowed = /^(zod|@noble\/hashes\/.+)$/;
    expect([...foreign].filter((what) => !allowed.test(what))).toEqual([]);
    const rooms = new Set([...seen].map(within));
    for (const room of ['http', 'cli', 'ledger', 'views']) expect(rooms).not.toContain(room);
  });
});
