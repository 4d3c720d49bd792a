import type { Connection, PoolClient, Submittable } from 'pg';

/** How a value goes into a COPY in binary; null is no value in every column. */
export type CopyType = 'text' | 'int4' | 'int8' | 'float8' | 'bool' | 'bytea' | 'int4[]';
export type CopyValue = string | number | boolean | Uint8Array | readonly number[] | null;

export interface CopyTarget {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: CopyType }[];
}

/**
 * Rows by `COPY … FROM STDIN (FORMAT BINARY)`, the fastest way into PostgreSQL: no parameter is parsed, and `bytea`
 * goes as it is. The driver can send such data and has no call for it; this is the query that makes it do so.
 */
export function copyIn(
  client: PoolClient,
  { table, columns }: CopyTarget,
  rows: readonly (readonly CopyValue[])[],
): Promise<void> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const types = columns.map(({ type }) => type);
  return new Promise((resolve, reject) => {
    client.query(
      new CopyQuery(`copy ${table} (${names}) from stdin (format binary)`, encoded(types, rows), (error) =>
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
/** `PGCOPY`, then a byte for each way in which a transfer may damage a file; no flags, no extension. */
const HEADER = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');

/** Each row: how many values (16 bits); each value: its length (32 bits, -1 for null) and its bytes. */
function encoded(types: readonly CopyType[], rows: readonly (readonly CopyValue[])[]): Buffer {
  let size = HEADER.length + 2;
  for (const row of rows) {
    size += 2 + 4 * types.length;
    for (const [i, value] of row.entries()) size += lengthOf(types[i] as CopyType, value);
  }
  const bytes = Buffer.allocUnsafe(size);
  let at = HEADER.copy(bytes);
  for (const row of rows) {
    at = bytes.writeInt16BE(types.length, at);
    for (const [i, value] of row.entries()) at = put(bytes, at, types[i] as CopyType, value);
  }
  bytes.writeInt16BE(-1, at);
  return bytes;
}

function lengthOf(type: CopyType, value: CopyValue): number {
  if (value === null) return 0;
  if (type === 'int4') return 4;
  if (type === 'int8' || type === 'float8') return 8;
  if (type === 'int4[]') return ARRAY + 8 * (value as readonly number[]).length;
  if (type === 'bool') return 1;
  return typeof value === 'string' ? Buffer.byteLength(value) : (value as Uint8Array).length;
}

function put(bytes: Buffer, at: number, type: CopyType, value: CopyValue): number {
  if (value === null) return bytes.writeInt32BE(-1, at);
  const start = bytes.writeInt32BE(lengthOf(type, value), at);
  if (type === 'int4') return bytes.writeInt32BE(value as number, start);
  if (type === 'int8') return bytes.writeBigInt64BE(BigInt(value as number), start);
  if (type === 'float8') return bytes.writeDoubleBE(value as number, start);
  if (type === 'int4[]') return putArray(bytes, start, value as readonly number[]);
  if (type === 'bool') return bytes.writeUInt8(value === true ? 1 : 0, start);
  if (typeof value === 'string') return start + bytes.write(value, start);
  bytes.set(value as Uint8Array, start);
  return start + (value as Uint8Array).length;
}

/** An array's head: dimensions, whether it has nulls, the type's number, and for its one dimension length and first index. */
const ARRAY = 20;
const INT4 = 23;

function putArray(bytes: Buffer, start: number, values: readonly number[]): number {
  let at = start;
  for (const head of [1, 0, INT4, values.length, 1]) at = bytes.writeInt32BE(head, at);
  for (const value of values) at = bytes.writeInt32BE(value, bytes.writeInt32BE(4, at));
  return at;
}
