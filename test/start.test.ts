import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The bundle of the command line and the code that V8 keeps for it, as `npm run build` left them. */
const root = join(import.meta.dirname, '..');
const report = join(root, 'samples/raid-on-kerdoum/reports/3-plateau.txt');

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
  return stdout;
}

describe('the start of the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-start-'));
  const dist = join(folder, 'dist');
  const read = (...flags: string[]) => run([...flags, join(dist, 'cli.js'), 'read', report, '--json']);
  let expected = '';

  beforeAll(() => {
    // as a package is laid out: nothing but dist, and what it depends on
    mkdirSync(dist);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const name of ['cli.js', 'places.bin', 'bin'])
      cpSync(join(root, 'dist', name), join(dist, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    expected = read();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes the kept code of every script that reading a report runs', () => {
    const program = join(folder, 'asks.mjs');
    writeFileSync(
      program,
      `import { load, scriptsRun } from ${JSON.stringify(pathToFileURL(join(dist, 'bin/load.js')).href)};
       const say = process.stdout.write.bind(process.stdout);
       process.stdout.write = () => true;
       await load('main').main(['node', 'recount', 'read', ${JSON.stringify(report)}]);
       say(JSON.stringify(scriptsRun().map(({ name, script }) => [name, script.cachedDataRejected])));`,
    );
    const scripts = JSON.parse(run([program])) as [string, boolean | undefined][];
    expect(scripts.map(([name]) => name)).toContain('main');
    expect(scripts.filter(([, rejected]) => rejected !== false)).toEqual([]);
  });

  it('lists every command under what it is for', () => {
    const help = run([join(dist, 'cli.js'), '--help']);
    for (const group of ['Read:', 'Review claims:', 'Prove and preserve:'])
      expect(help).toContain(`\n${group}\n`);
    // a command that no group holds would stand under a heading of its own
    expect(help).not.toContain('\nCommands:\n');
  });

  it.each([
    [['raed', 'page.txt'], "recount: unknown command 'raed'", 'recount --help lists the commands'],
    [
      ['read', '--languge', 'en'],
      "recount: unknown option '--languge'",
      'recount read --help shows how it is used',
    ],
    [['rule', 'mine.json'], 'required option', 'recount rule --help shows how it is used'],
  ])('says of %j what is wrong and where to look', (args, wrong, next) => {
    const { status, stderr } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain(wrong);
    expect(stderr).toContain(next);
  });

  it('keeps code of this build alone', () => {
    const marks = readdirSync(join(dist, 'bin/kept')).map((name) => name.split('.').at(-1));
    expect(new Set(marks).size).toBe(1);
  });

  it('reads the same where V8 turns the kept code down', () => {
    // another flag makes another V8 of it, as another version of Node would
    expect(read('--no-use-ic')).toBe(expected);
  });

  it('reads the same where no code was kept', () => {
    rmSync(join(dist, 'bin/kept'), { recursive: true });
    expect(read()).toBe(expected);
  });
});
