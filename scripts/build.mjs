// Builds what is out of date: the program, the gazetteer, the JSON Schemas, the pages. Ends with 1 where a step failed.
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle } from './lib/bundle.mjs';
import { hashOf, readStamps, writeStamps } from './lib/inputs.mjs';
import { install } from './lib/install.mjs';
import { binOf, isMain, node, root, run, since } from './lib/run.mjs';
import { writeSchemas } from './lib/schemas.mjs';

const dist = join(root, 'dist');

const PROGRAM = ['src', 'scripts/lib/bundle.mjs', 'scripts/lib/load.mjs', 'package-lock.json'];

/**
 * Steps in order. A step runs where one of its inputs changed or an output is gone; `when` says whether the
 * checkout has it at all. `run` gives what went wrong, or nothing.
 */
const STEPS = [
  {
    name: 'program',
    inputs: [...PROGRAM, 'tsconfig.json', 'tsconfig.build.json'],
    outputs: ['dist/cli.js', 'dist/index.js', 'dist/bin/load.js'],
    when: () => true,
    run: compile,
  },
  {
    name: 'gazetteer',
    inputs: ['scripts/build-places.mjs', 'src/registry', 'src/text', 'package-lock.json'],
    outputs: [],
    when: () => existsSync(join(root, 'scripts/build-places.mjs')),
    run: async () => failure(await node('scripts/build-places.mjs')),
  },
  {
    name: 'start',
    // the code that V8 keeps is for this very Node
    inputs: [...PROGRAM, 'scripts/lib/keep-code.mjs', 'scripts/build-places.mjs', 'samples/raid-on-kerdoum'],
    also: process.version,
    outputs: ['dist/bin/kept'],
    when: () => true,
    run: async () => failure(await node('scripts/lib/keep-code.mjs')),
  },
  {
    name: 'schemas',
    inputs: ['src/model', 'scripts/lib/schemas.mjs', 'schemas', 'package-lock.json'],
    outputs: ['schemas/Record.json'],
    when: () => true,
    run: async () => {
      await writeSchemas();
    },
  },
  {
    name: 'pages',
    inputs: ['web', 'src', 'package-lock.json'],
    outputs: [],
    when: () => existsSync(join(root, 'web/vite.config.ts')),
    run: async () => failure(await run('npm', ['run', 'build', '-w', 'web'])),
  },
];

const failure = ({ status, output }) => (status === 0 ? undefined : output.trim() || `ended with ${status}`);

async function compile() {
  const failed = failure(await node(binOf('@typescript/native', 'tsc'), ['-p', 'tsconfig.build.json']));
  prune(dist);
  const cli = join(dist, 'cli.js');
  if (!existsSync(cli)) return failed;
  await bundle();
  chmodSync(cli, 0o755);
  return failed;
}

/** Takes compiled files away whose source is gone; what other steps put into `dist` stays. */
function prune(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (path !== join(dist, 'bin')) prune(path);
      continue;
    }
    const stem = /^(.*)(\.d\.ts|\.js)$/.exec(relative(dist, path))?.[1];
    if (stem !== undefined && !existsSync(join(root, 'src', `${stem}.ts`))) rmSync(path);
  }
}

const stampOf = ({ inputs, also = '' }) => `${hashOf(inputs)}${also}`;

/** Builds what is out of date and gives the names of the steps that failed. */
export async function build() {
  const stamps = readStamps();
  const failed = [];
  for (const step of STEPS) {
    if (!step.when()) continue;
    const complete = step.outputs.every((path) => existsSync(join(root, path)));
    if (complete && stamps[step.name] === stampOf(step)) continue;
    const began = performance.now();
    process.stdout.write(`building ${step.name} … `);
    const problem = await step.run().catch((error) => error.stack ?? String(error));
    if (problem === undefined) {
      // after the step: a step may write among its own inputs, as the schemas do
      stamps[step.name] = stampOf(step);
      process.stdout.write(`${since(began)}\n`);
    } else {
      delete stamps[step.name];
      failed.push(step.name);
      process.stdout.write(`failed, ${since(began)}\n${problem}\n`);
    }
    writeStamps(stamps);
  }
  return failed;
}

if (isMain(import.meta.url)) {
  await install();
  const failed = await build();
  if (failed.length > 0) process.exitCode = 1;
  else process.stdout.write('built\n');
}
