import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A time-stamping authority of the test's own, which `openssl ts` is: what it stamps was not written by us. */
export interface TestAuthority {
  readonly url: string;
  /** The file of the certificate that its own is signed with. */
  readonly ca: string;
  readonly folder: string;
  /** From now on every request is refused. */
  refuse(): void;
  stop(): Promise<void>;
}

export function opensslMissing(): string | null {
  return spawnSync('openssl', ['version']).status === 0 ? null : 'no openssl here';
}

const CONFIG = `
[ req ]
distinguished_name = name
prompt = no
[ name ]
CN = Fiction Time Stamping
[ ca ]
basicConstraints = critical, CA:TRUE
[ stamping ]
extendedKeyUsage = critical, timeStamping
keyUsage = critical, digitalSignature
[ tsa ]
default_tsa = the_tsa
[ the_tsa ]
dir = .
serial = ./serial
signer_cert = ./tsa.pem
certs = ./ca.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
`;

/** With keys on an elliptic curve, or RSA as most authorities have. */
export async function startAuthority(kind: 'rsa' | 'ec' = 'rsa'): Promise<TestAuthority> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-tsa-'));
  const run = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(folder, 'tsa.cnf'), CONFIG);
  writeFileSync(join(folder, 'serial'), '01\n');
  const key = kind === 'rsa' ? ['rsa:2048'] : ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const common = ['-config', 'tsa.cnf', '-nodes', '-newkey', ...key];
  run(
    'req',
    '-x509',
    ...common,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-extensions',
    'ca',
    '-subj',
    '/CN=Fiction Root',
  );
  run('req', ...common, '-keyout', 'tsa.key', '-out', 'tsa.csr');
  const sign = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '30'];
  run(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    ...sign,
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'stamping',
    '-out',
    'tsa.pem',
  );
  let refusing = false;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      writeFileSync(join(folder, 'query'), refusing ? 'nonsense' : Buffer.concat(parts));
      // a request that it cannot read it answers with a refusal, as a server does
      run(
        'ts',
        '-reply',
        '-config',
        'tsa.cnf',
        '-section',
        'the_tsa',
        '-queryfile',
        'query',
        '-out',
        'reply',
      );
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      response.end(readFileSync(join(folder, 'reply')));
    });
  });
  // a test that is busy for seconds would find its connection closed
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ca: join(folder, 'ca.pem'),
    folder,
    refuse: () => {
      refusing = true;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
