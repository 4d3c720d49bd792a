import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const dist = join(root, 'dist');
const bin = join(dist, 'bin');

/** Small packages that every start would look for and open; the others are imported from where npm put them. */
const TAKEN_IN = ['commander', '@noble/hashes'];

const isOurs = (id) => /^[./]/.test(id) || TAKEN_IN.some((name) => id === name || id.startsWith(`${name}/`));

/**
 * Puts what each command loads into a few files, in `dist/bin`: opening some two hundred takes a third of the time
 * that reading a short report does. The files stand as deep as the folders they are made of, so that what is looked
 * up beside them (`../places.bin`) is found from both.
 *
 * A chunk that needs no package is written as a script, `NAME.cjs`, which `load.js` runs: V8 keeps the code that it
 * makes of a script and takes it back (`keepCode`), which it does not do of a module. `NAME.js` then hands on what
 * the script exports, for the chunks that are modules. `dist/cli.js` starts it all.
 */
export async function bundle() {
  const { rolldown } = await import('rolldown');
  rmSync(bin, { recursive: true, force: true });
  const made = await rolldown({
    input: { main: join(dist, 'cli', 'main.js') },
    platform: 'node',
    external: (id) => !isOurs(id),
    plugins: inPlaceOf({ ...LANGUAGES_WHEN_ASKED, ...REGISTRY_PREPARED, ...NO_PROGRAMS_BESIDE }),
  });
  const { output } = await made.write({
    dir: bin,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  });
  await made.close();
  const scripts = scriptsAmong(output);
  const written = await Promise.all(scripts.map((chunk) => writeScript(rolldown, chunk, scripts)));
  const build = createHash('sha256').update(written.join('\0')).digest('hex').slice(0, 16);
  writeFileSync(join(bin, 'LICENCES.txt'), TAKEN_IN.map(licenceOf).join('\n\n'));
  const loader = readFileSync(join(root, 'scripts', 'lib', 'load.mjs'), 'utf8');
  writeFileSync(join(bin, 'load.js'), loader.replace("'BUILD'", `'${build}'`));
  writeFileSync(
    join(dist, 'cli.js'),
    "#!/usr/bin/env node\nimport { load } from './bin/load.js';\n\nawait load('main').main(process.argv);\n",
  );
}

function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `The files beside this one hold ${name} ${version}:\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`;
}

/** Changes modules by their path as the bundle takes them in, and fails where one of them is no longer taken in. */
function inPlaceOf(changes) {
  const left = new Set(Object.keys(changes));
  return {
    name: 'in-place-of',
    transform(code, id) {
      const path = relative(root, id).split(sep).join('/');
      if (!left.delete(path)) return null;
      return changes[path](code);
    },
    buildEnd() {
      if (left.size > 0) throw new Error(`the bundle no longer takes in ${[...left].join(', ')}`);
    },
  };
}

/**
 * A language's tables are built when the first report in it is read. The list of languages imports them all, as
 * source must that runs as it is; in the bundle they are asked for instead.
 */
const LANGUAGES_WHEN_ASKED = {
  'dist/languages/index.js': (code) => {
    const imports = [...code.matchAll(/^import \{ (\w+) \} from '(\.\/\w+\/index\.js)';$/gm)];
    if (imports.length === 0) throw new Error('languages/index.js imports no language as it did');
    return imports.reduce(
      (text, [line, name, from]) =>
        text.replace(line, '').replace(`return ${name};`, `return require('${from}').${name};`),
      code,
    );
  },
};

/**
 * The tables of the registry as what they come to, which takes less time to take in than to work out. They stand in
 * a file beside the scripts: in one they would be read twice, as its text and among the code that is kept of it.
 */
const REGISTRY_PREPARED = {
  'dist/registry/prepared.js': async () => {
    const { prepare } = await import(pathToFileURL(join(dist, 'registry', 'names.js')).href);
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'registry.json'), inLatin(JSON.stringify(prepare())), 'latin1');
    return `
      import { readFileSync } from 'node:fs';
      const file = new URL('./registry.json', import.meta.url);
      export const prepared = () => JSON.parse(readFileSync(file, 'latin1'));`;
  },
};

/** Commander starts commands that are programs of their own; none of ours is, so it need not open what starts them. */
const NO_PROGRAMS_BESIDE = {
  'node_modules/commander/lib/command.js': (code) => {
    const asked = "const childProcess = require('node:child_process');";
    if (!code.includes(asked)) throw new Error('commander no longer asks for node:child_process as it did');
    return code.replace(asked, '');
  },
};

/** The chunks that import Node and one another, and nothing else. */
function scriptsAmong(output) {
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const plain = new Set(chunks.keys());
  for (let before = -1; before !== plain.size; ) {
    before = plain.size;
    for (const name of plain) {
      const { imports } = chunks.get(name);
      if (!imports.every((from) => plain.has(from) || from.startsWith('node:'))) plain.delete(name);
    }
  }
  return [...plain].map((name) => chunks.get(name));
}

/** Writes a chunk as a script, and in its place the module that hands on what the script exports; gives its text. */
async function writeScript(rolldown, { fileName, exports }, scripts) {
  const made = await rolldown({
    input: join(bin, fileName),
    platform: 'node',
    external: (id) => id !== join(bin, fileName),
  });
  const { output } = await made.generate({ format: 'cjs', exports: 'named' });
  await made.close();
  const code = `(function (exports, require, requireLater, importFrom, __filename) {${inLatin(withImports(output[0].code, scripts))}\n})`;
  const name = fileName.replace(/\.js$/, '');
  writeFileSync(join(bin, `${name}.cjs`), code, 'latin1');
  const names = exports.map((each) => `export const ${each} = of.${each};\n`).join('');
  writeFileSync(
    join(bin, fileName),
    `import { load } from './load.js';\nconst of = load('${name}');\n${names}`,
  );
  return code;
}

/** A script cannot import as it runs: `load.js` does it, and what is a script too is handed at once. */
function withImports(code, scripts) {
  const local = new Set(scripts.map(({ fileName }) => fileName));
  return code.replace(/\bimport\((?:"\.\/([^"]+)"\))?/g, (asked, name) =>
    local.has(name) ? asked.replace('import', 'requireLater') : asked.replace('import', 'importFrom'),
  );
}

/** With letters beyond Latin-1 written as escapes the text takes half the room and is read without decoding. */
function inLatin(code) {
  if (/String\.raw`[^`]*[^\0-\xff]|\\[^\0-\xff]/.test(code))
    throw new Error('an escape would not be read as one');
  return code.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
