import { createRequire } from 'node:module';
import type iconvLite from 'iconv-lite';
import { offsetsOf } from '../text/offsets.ts';

/** Loaded where a file is not UTF-8: it costs more to load than a report to read. */
const charsets = (): typeof iconvLite => createRequire(import.meta.url)('iconv-lite');

/** A file's bytes as text, and the way back. */
export interface Decoded {
  /** Without a byte order mark; otherwise what the bytes say, unchanged. */
  readonly text: string;
  readonly encoding: string;
  /** What a person should know: a guess that was made, a file that holds nothing. */
  readonly warnings: readonly string[];
  /** Why the text is empty, or null where it is not. */
  readonly empty: string | null;
  /** UTF-16 offset in `text` → byte offset in the file. */
  byteAt(unit: number): number;
}

/** Why a file could not be read as text, and at which byte. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  readonly reason: 'binary' | 'malformed' | 'unsupported';
  readonly byte: number;

  constructor(reason: DecodeError['reason'], byte: number, message: string) {
    super(message);
    this.reason = reason;
    this.byte = byte;
  }
}

/**
 * Reads bytes as text. A byte order mark decides; else a stated `encoding` (an HTTP header's, say); else UTF-8 if
 * it is valid; else Windows-1252, with a warning, if nothing speaks against it. Throws a `DecodeError` that names
 * the byte rather than put replacement characters into a report.
 */
export function decode(bytes: Uint8Array, stated?: string): Decoded {
  if (bytes.length === 0) return emptied('utf-8', 'the file is empty (0 bytes)', 0);
  const mark = markOf(bytes);
  if (mark !== null) return finish(mark.read(bytes, mark.length), mark.length);
  refuseKnownFormat(bytes);
  if (stated !== undefined) return finish(readStated(bytes, stated), 0);
  const wide = wideGuess(bytes);
  if (wide !== null) return finish(wide, 0);
  refuseControls(bytes);
  const invalid = firstInvalid(bytes);
  if (invalid < 0) return finish(utf8(bytes, 0), 0);
  return finish(guess1252(bytes, invalid), 0);
}

interface Read {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
  readonly byteAt: (unit: number) => number;
}

function finish(read: Read, mark: number): Decoded {
  if (read.text.trim() !== '') return { ...read, empty: null };
  const what = mark > 0 && read.text === '' ? 'only a byte order mark' : 'only white space';
  return {
    ...read,
    ...emptied(read.encoding, `the file holds ${what}`, mark),
    text: read.text,
    byteAt: read.byteAt,
  };
}

function emptied(encoding: string, why: string, mark: number): Decoded {
  return { text: '', encoding, warnings: [why], empty: why, byteAt: () => mark };
}

const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], length: 3, read: utf8 },
  { bytes: [0xff, 0xfe], length: 2, read: (b: Uint8Array, from: number) => utf16(b, from, 'utf-16le') },
  { bytes: [0xfe, 0xff], length: 2, read: (b: Uint8Array, from: number) => utf16(b, from, 'utf-16be') },
];

function markOf(bytes: Uint8Array) {
  return MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte)) ?? null;
}

function utf8(bytes: Uint8Array, from: number): Read {
  const body = bytes.subarray(from);
  const invalid = firstInvalid(body);
  if (invalid >= 0) throw malformed('UTF-8', from + invalid, bytes);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  let offsets: ReturnType<typeof offsetsOf> | undefined;
  const byteAt = (unit: number) => {
    offsets ??= offsetsOf(text);
    return from + offsets.toBytes(unit);
  };
  return { text, encoding: 'utf-8', warnings: [], byteAt };
}

function utf16(bytes: Uint8Array, from: number, encoding: 'utf-16le' | 'utf-16be'): Read {
  if ((bytes.length - from) % 2 === 1) throw malformed(encoding.toUpperCase(), bytes.length - 1, bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(from));
  return { text, encoding, warnings: [], byteAt: (unit) => from + 2 * unit };
}

/** One byte a character, so that the map back is the identity; others are named and refused. */
function readStated(bytes: Uint8Array, stated: string): Read {
  const name = stated.trim().toLowerCase();
  if (name === 'utf-8' || name === 'utf8' || name === 'us-ascii') return utf8(bytes, 0);
  if (name === 'utf-16le' || name === 'utf-16be') return utf16(bytes, 0, name);
  // the web reads "iso-8859-1" as Windows-1252 (WHATWG Encoding), and so do the files that say so
  const charset = name === 'iso-8859-1' || name === 'latin1' ? 'windows-1252' : name;
  const iconv = charsets();
  const text = iconv.encodingExists(charset) ? iconv.decode(Buffer.from(bytes), charset) : null;
  if (text === null || text.length !== bytes.length)
    throw new DecodeError(
      'unsupported',
      0,
      `the encoding "${stated}" is not one that can be read; save as UTF-8`,
    );
  const bad = text.indexOf('\uFFFD');
  if (bad >= 0) throw malformed(stated, bad, bytes);
  return { text, encoding: charset, warnings: [], byteAt: (unit) => unit };
}

/**
 * Windows-1252 leaves five bytes undefined, and text that holds as many well-formed UTF-8 sequences as broken ones
 * is damaged UTF-8: reading either so would make "tuÃ©s" of *tués* without a word.
 */
function guess1252(bytes: Uint8Array, invalid: number): Read {
  const { valid, broken } = sequencesOf(bytes);
  if (valid >= broken) throw malformed('UTF-8', invalid, bytes);
  const undefinedAt = bytes.findIndex((byte) => UNDEFINED_1252.has(byte));
  if (undefinedAt >= 0) throw malformed('UTF-8 or Windows-1252', undefinedAt, bytes);
  const text = charsets().decode(Buffer.from(bytes), 'windows-1252');
  const warning = `byte ${invalid} is not UTF-8: the file was read as Windows-1252`;
  return { text, encoding: 'windows-1252', warnings: [warning], byteAt: (unit) => unit };
}

const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** UTF-16 without a mark: Latin text leaves every other byte zero. */
function wideGuess(bytes: Uint8Array): Read | null {
  const seen = Math.min(bytes.length, 1000) & ~1;
  if (seen < 4 || bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < seen; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = (seen / 2) * 0.8;
  const encoding = odd > most && even === 0 ? 'utf-16le' : even > most && odd === 0 ? 'utf-16be' : null;
  if (encoding === null) return null;
  const warning = `no byte order mark: every other byte is zero, so the file was read as ${encoding.toUpperCase()}`;
  return { ...utf16(bytes, 0, encoding), warnings: [warning] };
}

const FORMATS: readonly { readonly begins: readonly number[]; readonly name: string }[] = [
  { begins: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF' },
  { begins: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive (DOCX, ODT and EPUB files are such)' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office file' },
  { begins: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { begins: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { begins: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image' },
  { begins: [0x1f, 0x8b], name: 'a gzip archive' },
];

function refuseKnownFormat(bytes: Uint8Array): void {
  const format = FORMATS.find(({ begins }) => begins.every((byte, i) => bytes[i] === byte));
  if (format === undefined) return;
  throw new DecodeError('binary', 0, `the file is ${format.name}, not text (byte 0)`);
}

/** Control characters that no text holds: a NUL is enough, of others one in a hundred bytes. */
function refuseControls(bytes: Uint8Array): void {
  let controls = 0;
  let first = -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) throw binary(i, byte);
    if (byte >= 32 || (byte >= 9 && byte <= 13) || byte === 0x1b) continue;
    if (first < 0) first = i;
    controls++;
  }
  if (controls * 100 > bytes.length) throw binary(first, bytes[first] as number);
}

function binary(at: number, byte: number): DecodeError {
  return new DecodeError(
    'binary',
    at,
    `the file is not text: byte ${at} is ${hex(byte)}, a control character`,
  );
}

function malformed(encoding: string, at: number, bytes: Uint8Array): DecodeError {
  return new DecodeError(
    'malformed',
    at,
    `the file is not valid ${encoding}: byte ${at} is ${hex(bytes[at] ?? 0)}`,
  );
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;
}

/** The first byte that no valid UTF-8 sequence begins at, or -1. */
function firstInvalid(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceAt(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return -1;
}

function sequencesOf(bytes: Uint8Array): { valid: number; broken: number } {
  let valid = 0;
  let broken = 0;
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceAt(bytes, i);
    if (length === 0) broken++;
    if (length > 1) valid++;
    i += length || 1;
  }
  return { valid, broken };
}

/** Bytes of the well-formed sequence at `i` (Unicode, table 3-7), or 0. */
function sequenceAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] as number;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[i + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let k = 2; k < length; k++) {
    const next = bytes[i + k] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}
