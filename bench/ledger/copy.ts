import { rmSync } from 'node:fs';
import pg from 'pg';

/** The same rows by COPY into tables of the same columns and indexes, without triggers: the way in that nothing beats. */
export async function copied(url: string): Promise<{ entries: number; views: number; bytes: number }> {
  const client = new pg.Client(url);
  await client.connect();
  const views = await client.query<{ name: string }>(
    "select 'views.' || tablename as name from pg_tables where schemaname = 'views' and tablename <> 'format'",
  );
  const size = await client.query<{ bytes: string }>(
    "select sum(pg_total_relation_size(c.oid)) bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and (n.nspname = 'views' or c.relname = 'entries')",
  );
  const took = { entries: 0, views: 0, bytes: Number(size.rows[0]?.bytes ?? 0) };
  for (const name of ['entries', ...views.rows.map((row) => row.name)]) {
    const file = `/tmp/recount-bench-copy-${process.pid}`;
    await client.query(`copy ${name} to '${file}' (format binary)`);
    await client.query(`create table plain (like ${name} including all)`);
    const began = performance.now();
    await client.query(`copy plain from '${file}' (format binary)`);
    took[name === 'entries' ? 'entries' : 'views'] += (performance.now() - began) / 1000;
    await client.query('drop table plain');
    rmSync(file, { force: true });
  }
  await client.end();
  return took;
}
