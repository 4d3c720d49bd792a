// Run by the build in a process of its own: reads a report in each language, then keeps the code that V8 made.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const bin = join(root, 'dist', 'bin');
const { load, scriptsRun } = await import(pathToFileURL(join(bin, 'load.js')).href);

/** The first commands that somebody gives, on an English and a French report of the samples. */
const ENGLISH = 'samples/raid-on-kerdoum/reports/1-meridian.txt';
const FRENCH = 'samples/raid-on-kerdoum/reports/3-plateau.txt';
const COMMANDS = [
  ['read', ENGLISH],
  ['read', FRENCH, '--json'],
  ['explain', ENGLISH],
];

const write = process.stdout.write;
process.stdout.write = () => true;
for (const [command, report, ...more] of COMMANDS)
  await load('main').main(['node', 'recount', command, join(root, report), ...more]);
process.stdout.write = write;

mkdirSync(join(bin, 'kept'), { recursive: true });
for (const { kept, script } of scriptsRun())
  writeFileSync(join(bin, 'kept', kept), script.createCachedData());
