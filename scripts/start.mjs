// `npm start`: installs what is missing, builds, loads the sample events into the store of this checkout and serves
// the pages. Arguments go to `recount serve`.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install } from './lib/install.mjs';
import { node, root } from './lib/run.mjs';
import { samples } from './lib/samples.mjs';

await install();
const failed = await build();
if (failed.length > 0) {
  process.stderr.write(`nothing is served, since this failed: ${failed.join(', ')}\n`);
  process.exit(1);
}
// adding what is there already adds nothing
const added = await node('dist/cli.js', ['add', ...samples()]);
if (added.status !== 0) {
  process.stderr.write(`the samples could not be loaded:\n${added.output}`);
  process.exit(1);
}
const server = spawn(process.execPath, ['dist/cli.js', 'serve', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('close', (status) => process.exit(status ?? 0));
