import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostgresLedger } from './postgres.ts';
import { ledgerContract } from './testing/contract.ts';
import { captured, note, redacted } from './testing/drafts.ts';
import { postgresMissing, startPostgres, type TestServer } from './testing/server.ts';

// a store is made for each test, which takes its time on a busy machine
vi.setConfig({ testTimeout: 240_000 });

const missing = postgresMissing();
if (missing !== null) process.stdout.write(`skipped: ${missing}\n`);

describe.skipIf(missing !== null)('with a server', () => {
  let server: TestServer;
  let databases = 0;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  const makeDatabase = async (): Promise<string> => {
    const name = `ledger_${++databases}`;
    const admin = new pg.Client(server.url);
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    return server.url.replace('/postgres', `/${name}`).replace(/\/[^/]*$/, `/${name}`);
  };

  ledgerContract('PostgreSQL', { reopen: true, sql: true }, async () => {
    const url = await makeDatabase();
    const keys = mkdtempSync(join(tmpdir(), 'recount-keys-'));
    return {
      open: (clock) => openPostgresLedger(url, { keys, ...(clock === undefined ? {} : { clock }) }),
      reopen: () => openPostgresLedger(url, { keys }),
      sql: async (statement) => {
        const client = new pg.Client(url);
        await client.connect();
        try {
          return await client.query(statement);
        } finally {
          await client.end();
        }
      },
      clean: async () => rmSync(keys, { recursive: true, force: true }),
    };
  });

  it('leaves no word of a redacted report in any file of the data folder, the write-ahead log included', async () => {
    const keys = mkdtempSync(join(tmpdir(), 'recount-keys-'));
    const ledger = await openPostgresLedger(await makeDatabase(), { keys });
    await ledger.append([captured('r1', 'The body of Mirelle Oduvane was found.'), note('x', 'Quillane')]);
    await ledger.append([redacted('r1')]);
    await ledger.close();
    const files = [server.folder, keys].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    );
    expect(files.length).toBeGreaterThan(500);
    for (const entry of files) {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      for (const word of ['Mirelle', 'Oduvane', 'Quillane'])
        expect(bytes.includes(word), entry.name).toBe(false);
    }
    rmSync(keys, { recursive: true });
  });

  it('goes on after the server was away', async () => {
    const keys = mkdtempSync(join(tmpdir(), 'recount-keys-'));
    const ledger = await openPostgresLedger(await makeDatabase(), { keys });
    await ledger.append([note('x', 'before')]);
    await server.restart();
    // the first query may meet a dead connection; what was acknowledged must be there and writing must go on
    await ledger.size().catch(() => undefined);
    await ledger.append([note('x', 'after')]);
    expect(await ledger.size()).toBe(2);
    await ledger.close();
    rmSync(keys, { recursive: true });
  });

  it('says what to do when the server cannot be reached', async () => {
    const keys = mkdtempSync(join(tmpdir(), 'recount-keys-'));
    await expect(openPostgresLedger('postgres://nobody@127.0.0.1:1/none', { keys })).rejects.toMatchObject({
      code: 'unavailable',
      next: expect.stringContaining('RECOUNT_LEDGER'),
    });
    rmSync(keys, { recursive: true });
  });
});
