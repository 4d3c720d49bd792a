/**
 * As much of DER (ITU-T X.690) as time stamps need: lengths are definite, tags are one byte. A value is read as a
 * tree over the bytes it was read from, so that what was hashed or signed is at hand byte for byte.
 */
export interface Der {
  readonly tag: number;
  /** With tag and length, as it stood. */
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** One value with nothing behind it. */
export function readDer(bytes: Uint8Array): Der {
  const value = readOne(bytes);
  if (value.bytes.length !== bytes.length) throw new Error('there are bytes behind the value');
  return value;
}

function readOne(bytes: Uint8Array): Der {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) throw new Error('the value is cut off');
  if ((tag & 0x1f) === 0x1f) throw new Error('tags of several bytes are not read');
  let length = first;
  let from = 2;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) throw new Error('the length is not DER');
    length = 0;
    for (; from < 2 + count; from++) length = length * 256 + (bytes[from] ?? Number.NaN);
  }
  // NaN, where the length itself is cut off, is not within either
  if (!(from + length <= bytes.length)) throw new Error('the value is cut off');
  return { tag, bytes: bytes.subarray(0, from + length), content: bytes.subarray(from, from + length) };
}

/** What a sequence, a set or an explicit tag holds. */
export function partsOf({ content }: Der): Der[] {
  const parts: Der[] = [];
  for (let at = 0; at < content.length; ) {
    const part = readOne(content.subarray(at));
    parts.push(part);
    at += part.bytes.length;
  }
  return parts;
}

/** The value, where it has that tag. */
export function expectTag(value: Der | undefined, tag: number, what: string): Der {
  if (value?.tag !== tag) throw new Error(`${what} is missing`);
  return value;
}

export function writeDer(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length: number[] = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256);
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length, ...length]), content]);
}

/** A number that is not negative, from its big-endian bytes. */
export function integer(bytes: Uint8Array): Buffer {
  let from = 0;
  while (from < bytes.length - 1 && bytes[from] === 0) from++;
  const value = bytes.subarray(from);
  return writeDer(TAG.integer, (value[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), value]) : value);
}

export function oid(dotted: string): Buffer {
  const [a = 0, b = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [a * 40 + b];
  for (const part of rest) {
    const groups = [part % 128];
    for (let left = Math.floor(part / 128); left > 0; left = Math.floor(left / 128))
      groups.unshift(0x80 | (left % 128));
    bytes.push(...groups);
  }
  return writeDer(TAG.oid, Buffer.from(bytes));
}

export function oidText({ content }: Der): string {
  const [first = 0, ...rest] = content;
  const parts = [Math.min(2, Math.floor(first / 40))];
  parts.push(first - (parts[0] as number) * 40);
  let value = 0;
  for (const byte of rest) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      parts.push(value);
      value = 0;
    }
  }
  return parts.join('.');
}
