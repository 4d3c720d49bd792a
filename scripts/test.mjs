// `npm test`: installs what is missing, builds, checks, and runs the tests last, so that their count ends the output.
// Nothing stops at the first failure; the exit status is 1 where anything failed. Arguments go to the test runner.
import { build } from './build.mjs';
import { check } from './check.mjs';
import { install } from './lib/install.mjs';
import { binOf, node } from './lib/run.mjs';

await install();

const failed = [...(await build()).map((name) => `build of ${name}`), ...(await check())];
if (failed.length > 0)
  process.stdout.write(`\n${failed.length} failed before the tests: ${failed.join(', ')}\n`);
const tests = await node(binOf('vitest', 'vitest'), ['run', ...process.argv.slice(2)], { show: true });
process.exitCode = failed.length > 0 || tests.status !== 0 ? 1 : 0;
