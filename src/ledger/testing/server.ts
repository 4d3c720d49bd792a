import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL server of the test's own, from the system's package. */
export interface TestServer {
  readonly url: string;
  readonly folder: string;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** Why there can be no server here, or null. `RECOUNT_REQUIRE=postgres` turns the reason into a failure. */
export function postgresMissing(): string | null {
  const reason =
    binary('initdb') === null
      ? 'no postgres: initdb is not installed'
      : userOf() === null
        ? 'no postgres: root needs a user named postgres'
        : null;
  if (reason !== null && (process.env.RECOUNT_REQUIRE ?? '').split(',').includes('postgres'))
    throw new Error(reason);
  return reason;
}

export async function startPostgres(settings: readonly string[] = []): Promise<TestServer> {
  const user = userOf();
  const folder = mkdtempSync(join(tmpdir(), 'recount-pg-'));
  if (user !== null && user !== 'self') chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const as = user !== null && user !== 'self' ? { uid: user.uid, gid: user.gid } : {};
  const options = { ...as, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  await run(binary('initdb') as string, ['-D', data, '-A', 'trust', '-U', 'recount', '-E', 'UTF8'], options);
  const port = await freePort();
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    [
      `port = ${port}`,
      "listen_addresses = '127.0.0.1'",
      `unix_socket_directories = '${folder}'`,
      ...settings,
      '',
    ].join('\n'),
  );
  const ctl = (...args: string[]): Promise<unknown> =>
    run(binary('pg_ctl') as string, ['-D', data, '-w', '-l', join(folder, 'log'), ...args], options);
  await ctl('start');
  return {
    url: `postgres://recount@127.0.0.1:${port}/postgres`,
    folder: data,
    restart: async () => void (await ctl('restart', '-m', 'immediate')),
    stop: async () => {
      await ctl('stop', '-m', 'immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function binary(name: string): string | null {
  const found = spawnSync('which', [name], { encoding: 'utf8' });
  if (found.status === 0) return found.stdout.trim();
  // Debian keeps them apart from the path
  const versions = ['18', '17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin/${name}`);
  return versions.find((path) => existsSync(path)) ?? null;
}

/** PostgreSQL refuses to run as root: the package's own user is taken there. */
function userOf(): 'self' | { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return 'self';
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
