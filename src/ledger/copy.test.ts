import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyIn } from './copy.ts';
import { postgresMissing, startPostgres, type TestServer } from './testing/server.ts';

const missing = postgresMissing();

describe.skipIf(missing !== null)(`COPY in binary ${missing ?? ''}`, () => {
  let server: TestServer;
  let pool: pg.Pool;
  beforeAll(async () => {
    server = await startPostgres();
    pool = new pg.Pool({ connectionString: server.url, max: 1 });
    await pool.query(
      'create table things (name text primary key, small int4, big int8, yes bool, raw bytea)',
    );
  }, 120_000);
  afterAll(async () => {
    await pool.end();
    await server.stop();
  });

  const target = {
    table: 'things',
    columns: [
      { name: 'name', type: 'text' },
      { name: 'small', type: 'int4' },
      { name: 'big', type: 'int8' },
      { name: 'yes', type: 'bool' },
      { name: 'raw', type: 'bytea' },
    ],
  } as const;

  it('puts in what comes out again: signs, nulls, other alphabets, more than one chunk', async () => {
    const rows = [
      {
        name: 'Évêché ⚓',
        small: -7,
        big: 2 ** 40 + 2 ** 31 + 5,
        yes: true,
        raw: new Uint8Array([0, 255, 1]),
      },
      { name: '', small: null, big: null, yes: null, raw: null },
      {
        name: 'long',
        small: 2 ** 31 - 1,
        big: -(2 ** 40) - 3,
        yes: false,
        raw: new Uint8Array(700_000).fill(7),
      },
    ];
    const client = await pool.connect();
    await copyIn(client, target, rows);
    client.release();
    const found = await pool.query('select * from things order by small nulls first');
    expect(
      found.rows.map(({ name, small, big, yes, raw }) => [name, small, big, yes, raw?.length ?? null]),
    ).toEqual([
      ['', null, null, null, null],
      ['Évêché ⚓', -7, String(2 ** 40 + 2 ** 31 + 5), true, 3],
      ['long', 2 ** 31 - 1, String(-(2 ** 40) - 3), false, 700_000],
    ]);
  });

  it('fails as a whole where one row does not fit, and leaves the connection usable', async () => {
    const client = await pool.connect();
    await client.query('begin');
    const twice = { name: 'twice', small: 1, big: 1, yes: true, raw: null };
    await expect(copyIn(client, target, [twice, twice])).rejects.toThrow('duplicate key');
    await client.query('rollback');
    expect((await client.query("select 1 as there from things where name = 'twice'")).rows).toEqual([]);
    client.release();
  });

  it('fails where the server goes away', async () => {
    const client = await pool.connect();
    client.on('error', () => undefined);
    await client.query('begin');
    const { pid } = (await client.query('select pg_backend_pid() as pid')).rows[0] as { pid: number };
    const other = new pg.Client(server.url);
    await other.connect();
    await other.query('select pg_terminate_backend($1)', [pid]);
    await other.end();
    const rows = Array.from({ length: 20 }, (_, i) => ({
      name: `gone ${i}`,
      small: 1,
      big: 1,
      yes: true,
      raw: new Uint8Array(200_000),
    }));
    await expect(copyIn(client, target, rows)).rejects.toThrow();
    client.release(true);
  });
});
