import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, wherever the script is called from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The script of a package's command, so that it runs on this very Node and on every system alike. */
export function binOf(packageName, command) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a command from the root and resolves to `{status, output}`. With `show` its output goes straight to the
 * terminal and `output` stays empty. It never throws for a failing command: what a failure means is the caller's.
 */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm is a batch file on Windows, which only a shell starts
      shell: process.platform === 'win32' && command === 'npm',
    });
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    child.on('error', (error) => resolve({ status: 127, output: `${command}: ${error.message}` }));
    child.on('close', (status) =>
      resolve({ status: status ?? 1, output: Buffer.concat(parts).toString('utf8') }),
    );
  });
}

/** Runs a script on this Node. */
export const node = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);

/** `1.4 s` since `began` (a `performance.now()`). */
export const since = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** Whether the module at `url` is the one Node was started with. */
export const isMain = (url) =>
  process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1]);
