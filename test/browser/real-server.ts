import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = process.cwd();
const CLI = join(ROOT, 'dist/cli.js');

export const isBuilt = (): boolean => existsSync(CLI);

export interface RealServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** `recount serve` on a ledger of its own with the given samples read into it. */
export async function startReal(samples: readonly string[]): Promise<RealServer> {
  const ledger = mkdtempSync(join(tmpdir(), 'recount-pages-'));
  const env = { ...process.env, RECOUNT_BY: 'tester' };
  execFileSync(
    process.execPath,
    [CLI, 'add', '--ledger', ledger, ...samples.map((name) => join(ROOT, 'samples', name))],
    { env, stdio: 'pipe' },
  );
  const server = spawn(process.execPath, [CLI, 'serve', '--ledger', ledger, '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await address(server);
  return {
    url,
    stop: async () => {
      const ended = new Promise<void>((done) => server.once('close', () => done()));
      server.kill('SIGTERM');
      await ended;
      rmSync(ledger, { recursive: true, force: true });
    },
  };
}

/** The address from the server's own first line; what it said instead where it ended before. */
function address(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found !== null) resolve(found[0]);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('close', (status) => reject(new Error(`recount serve ended with ${status}: ${said}`)));
  });
}
