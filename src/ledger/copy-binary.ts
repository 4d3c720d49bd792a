/** How a value goes into a COPY in binary; null is no value in every column. */
export type CopyType = 'text' | 'int4' | 'int8' | 'float8' | 'bool' | 'bytea' | 'int4[]';

export interface CopyColumn {
  readonly name: string;
  readonly type: CopyType;
}

/** `PGCOPY`, then a byte for each way in which a transfer may damage a file; no flags, no extension. */
const HEADER = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');

/** Each row: how many values (16 bits); each value: its length (32 bits, -1 for null) and its bytes. */
export function encoded(columns: readonly CopyColumn[], rows: readonly object[]): Buffer {
  const out = new Out(HEADER.length + 2 + rows.length * columns.length * 24);
  out.bytes(HEADER);
  for (const row of rows) {
    out.int2(columns.length);
    for (const { name, type } of columns) put(out, type, (row as { readonly [name: string]: unknown })[name]);
  }
  out.int2(-1);
  return out.done();
}

/** An array's head: dimensions, whether it has nulls, the type's number, and for its one dimension length and first index. */
const ARRAY = 20;
const INT4 = 23;

function put(out: Out, type: CopyType, value: unknown): void {
  if (value === null) out.int4(-1);
  else if (type === 'text') out.text(value as string);
  else if (type === 'int4[]') putArray(out, value as readonly number[]);
  else if (type === 'bytea') {
    out.int4((value as Uint8Array).length);
    out.bytes(value as Uint8Array);
  } else {
    out.int4(SIZES[type]);
    if (type === 'int4') out.int4(value as number);
    else if (type === 'int8') out.int8(value as number);
    else if (type === 'float8') out.float8(value as number);
    else out.byte(value === true ? 1 : 0);
  }
}

const SIZES = { int4: 4, int8: 8, float8: 8, bool: 1 } as const;

function putArray(out: Out, values: readonly number[]): void {
  out.int4(ARRAY + 8 * values.length);
  for (const head of [1, 0, INT4, values.length, 1]) out.int4(head);
  for (const one of values) {
    out.int4(4);
    out.int4(one);
  }
}

const SHORT = 64;

/** Bytes one after another, in a buffer that grows. */
class Out {
  #buffer: Buffer;
  #at = 0;

  constructor(size: number) {
    this.#buffer = Buffer.allocUnsafe(size);
  }

  done(): Buffer {
    return this.#buffer.subarray(0, this.#at);
  }

  byte(value: number): void {
    this.#need(1);
    this.#buffer[this.#at++] = value;
  }

  int2(value: number): void {
    this.#need(2);
    this.#buffer[this.#at++] = value >> 8;
    this.#buffer[this.#at++] = value;
  }

  int4(value: number): void {
    this.#need(4);
    const buffer = this.#buffer;
    buffer[this.#at++] = value >> 24;
    buffer[this.#at++] = value >> 16;
    buffer[this.#at++] = value >> 8;
    buffer[this.#at++] = value;
  }

  /** Of a safe integer. */
  int8(value: number): void {
    this.int4(Math.floor(value / 2 ** 32));
    this.int4(value | 0);
  }

  float8(value: number): void {
    this.#need(8);
    this.#at = this.#buffer.writeDoubleBE(value, this.#at);
  }

  bytes(value: Uint8Array): void {
    this.#need(value.length);
    this.#buffer.set(value, this.#at);
    this.#at += value.length;
  }

  text(value: string): void {
    // no letter takes more than three bytes a unit
    this.#need(4 + value.length * 3);
    const start = this.#at + 4;
    let length = value.length;
    // short and plain, as most are: a call out of here takes longer than its letters do
    if (length > SHORT || !this.#plain(value, start)) length = this.#buffer.write(value, start);
    this.int4(length);
    this.#at = start + length;
  }

  /** Whether all its letters are of one byte each, which then stand there. */
  #plain(value: string, start: number): boolean {
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      if (unit > 127) return false;
      this.#buffer[start + i] = unit;
    }
    return true;
  }

  #need(count: number): void {
    if (this.#at + count <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#at + count));
    this.#buffer.copy(grown, 0, 0, this.#at);
    this.#buffer = grown;
  }
}
