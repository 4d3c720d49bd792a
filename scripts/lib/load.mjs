/**
 * Runs the scripts of the bundle, each with the code that V8 made of it when the bundle was built. Where that was
 * another V8, or is not there, V8 makes it anew: the start takes longer and nothing else changes.
 *
 * `bundle.mjs` copies this file beside the scripts with the mark of the build that they are of, which the kept code
 * bears too: code of another build is never taken for theirs.
 */
const BUILD = 'BUILD';

// asked for, not imported: an import of node:fs opens all that it can hand out, streams among them
const { getBuiltinModule } = process;
const { existsSync, readFileSync } = getBuiltinModule('node:fs');
const { join } = getBuiltinModule('node:path');
const { Script } = getBuiltinModule('node:vm');

const loaded = new Map();
const scripts = new Map();

/** What the script `name` exports; it is run once. */
export function load(name) {
  let module = loaded.get(name);
  if (module === undefined) {
    module = { exports: {} };
    loaded.set(name, module);
    run(name, module);
  }
  return module.exports;
}

function run(name, module) {
  const filename = pathOf(`${name}.cjs`);
  const kept = pathOf(`kept/${name}.${BUILD}`);
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: existsSync(kept) ? readFileSync(kept) : undefined,
  });
  scripts.set(name, script);
  script.runInThisContext()(module.exports, required, requiredLater, imported, filename);
}

const required = (from) => (from.startsWith('./') ? load(from.slice(2, -3)) : getBuiltinModule(from));

const requiredLater = async (from) => required(from);

const imported = (from) => import(from);

const pathOf = (file) => join(import.meta.dirname, file);

/** Every script that was run so far: its name, the file name of its code, and the script itself. */
export const scriptsRun = () =>
  [...scripts].map(([name, script]) => ({ name, kept: `${name}.${BUILD}`, script }));
