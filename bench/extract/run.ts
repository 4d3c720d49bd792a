import { spawnSync } from 'node:child_process';

/** Runs a command of the shell, `lines` on its input; the lines it writes. Ends the benchmark where it fails. */
export function run(command: string, lines: readonly string[] = []): string[] {
  const ran = spawnSync('bash', ['-c', command], {
    input: lines.length === 0 ? '' : `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  // 1 says that something was missed, which the figures say better
  if (ran.status !== 0 && ran.status !== 1) {
    console.error(`${command}\nended with ${ran.status}\n${ran.stderr.slice(-2000)}`);
    process.exit(2);
  }
  return ran.stdout.split('\n').filter((line) => line !== '');
}
