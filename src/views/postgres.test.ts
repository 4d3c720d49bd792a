import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostgresLedger } from '../ledger/postgres.ts';
import { postgresMissing, startPostgres, type TestServer } from '../ledger/testing/server.ts';
import { filesWith, readAndRedacted } from './testing/bytes.ts';
import { viewsContract } from './testing/contract.ts';

// a database is made for each test, which takes its time on a busy machine
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const missing = postgresMissing();
if (missing !== null) process.stdout.write(`skipped: ${missing}\n`);

describe.skipIf(missing !== null)('with a server', () => {
  let server: TestServer;
  let databases = 0;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('leaves no word of a redacted report in any file of the data folder, the write-ahead log included', async () => {
    const keys = mkdtempSync(join(tmpdir(), 'recount-keys-'));
    const ledger = await openPostgresLedger(server.url, { keys });
    await readAndRedacted(ledger);
    await ledger.close();
    await server.restart();
    expect(filesWith(server.folder)).toEqual([]);
    rmSync(keys, { recursive: true });
  });

  viewsContract('PostgreSQL', async () => {
    const name = `views_${++databases}`;
    const admin = new pg.Client(server.url);
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    const url = server.url.replace(/\/[^/]*$/, `/${name}`);
    const keys = mkdtempSync(join(tmpdir(), 'recount-keys-'));
    return {
      open: (clock) => openPostgresLedger(url, { keys, clock }),
      clean: async () => rmSync(keys, { recursive: true, force: true }),
    };
  });
});
