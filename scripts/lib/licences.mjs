import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Licences that ask for no more than a notice, or for changes to the very files (MPL). */
const ALLOWED = [
  /^MIT(-0)?$/,
  /^ISC$/,
  /^0BSD$/,
  /^BSD-[23]-Clause$/,
  /^Apache-2\.0$/,
  /^MPL-2\.0$/,
  /^CC0-1\.0$/,
  /^CC-BY-[34]\.0$/,
  /^Python-2\.0$/,
  /^BlueOak-1\.0\.0$/,
  /^Unlicense$/,
  /^Zlib$/,
  // the typefaces of the pages
  /^OFL-1\.1$/,
];

const allowed = (name) => ALLOWED.some((pattern) => pattern.test(name));

/** Whether an SPDX expression leaves a choice that is allowed: one side of OR, both of AND. */
export function permits(expression) {
  const plain = expression.replace(/[()]/g, ' ').trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => allowed(name.trim())));
}

/** What is wrong with the locked packages: a licence not allowed or not stated, a script run at installation. */
export function licenceProblems(lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))) {
  const problems = [];
  let count = 0;
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (!path.includes('node_modules/') || entry.link) continue;
    count++;
    const name = `${path.split('node_modules/').at(-1)}@${entry.version}`;
    if (!entry.license) problems.push(`${name} states no licence`);
    else if (!permits(entry.license)) problems.push(`${name} is under ${entry.license}`);
    if (entry.hasInstallScript && !entry.optional) problems.push(`${name} runs a script when installed`);
  }
  if (count === 0) problems.push('the lock names no package');
  return { count, problems };
}
