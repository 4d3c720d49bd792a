import type { Connection, PoolClient, Submittable } from 'pg';
import { type CopyColumn, encoded } from './copy-binary.ts';

export interface CopyTarget {
  readonly table: string;
  readonly columns: readonly CopyColumn[];
}

/**
 * Rows by `COPY … FROM STDIN (FORMAT BINARY)`, the fastest way into PostgreSQL: no parameter is parsed, and `bytea`
 * goes as it is. A row has its values under the columns' names. The driver can send such data and has no call for it; this is the query that makes it do so.
 */
export function copyIn(
  client: PoolClient,
  { table, columns }: CopyTarget,
  rows: readonly object[],
): Promise<void> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  return new Promise((resolve, reject) => {
    client.query(
      new CopyQuery(`copy ${table} (${names}) from stdin (format binary)`, encoded(columns, rows), (error) =>
        error === null ? resolve() : reject(error),
      ),
    );
  });
}

/** What the driver calls while a query runs, as far as COPY needs it. */
interface CopyConnection extends Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
}

class CopyQuery implements Submittable {
  readonly #text: string;
  readonly #data: Buffer;
  readonly #done: (error: Error | null) => void;
  #error: Error | null = null;

  constructor(text: string, data: Buffer, done: (error: Error | null) => void) {
    this.#text = text;
    this.#data = data;
    this.#done = done;
  }

  submit(connection: Connection): void {
    (connection as CopyConnection).query(this.#text);
  }

  handleCopyInResponse(connection: Connection): void {
    const to = connection as CopyConnection;
    for (let at = 0; at < this.#data.length; at += CHUNK)
      to.sendCopyFromChunk(this.#data.subarray(at, at + CHUNK));
    to.endCopyFrom();
  }

  handleCommandComplete(): void {}

  /** The driver tells a broken connection in the same way, and then there is no ready to wait for. */
  handleError(error: Error): void {
    if (this.#error === null) this.#done(error);
    this.#error = error;
  }

  handleReadyForQuery(): void {
    if (this.#error === null) this.#done(null);
  }
}

const CHUNK = 1 << 18;
