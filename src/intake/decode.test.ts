import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError, decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);
const latin = (text: string) => new Uint8Array([...text].map((c) => c.charCodeAt(0)));
const wide = (text: string, big: boolean) =>
  new Uint8Array([...text].flatMap((c) => (big ? [0, c.charCodeAt(0)] : [c.charCodeAt(0), 0])));
const failure = (run: () => unknown): DecodeError => {
  try {
    run();
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('Dix tués à Orvane'), 'utf-8', 0],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...utf8('Dix tués à Orvane')), 'utf-8', 3],
    ['UTF-16LE with a mark', bytes(0xff, 0xfe, ...wide('Dix tués à Orvane', false)), 'utf-16le', 2],
    ['UTF-16BE with a mark', bytes(0xfe, 0xff, ...wide('Dix tués à Orvane', true)), 'utf-16be', 2],
    ['UTF-16LE without', wide('Dix tués à Orvane', false), 'utf-16le', 0],
    ['Windows-1252', latin('Dix tués à Orvane'), 'windows-1252', 0],
  ])('reads %s and maps back to its bytes', (_, given, encoding, mark) => {
    const read = decode(given);
    expect([read.text, read.encoding, read.byteAt(0)]).toEqual(['Dix tués à Orvane', encoding, mark]);
    expect(read.byteAt(read.text.length)).toBe(given.length);
  });

  it('reads 0x92 as the apostrophe that Windows-1252 has there, and says that it guessed', () => {
    const read = decode(latin('l\x92arm\xe9e'));
    expect(read.text).toBe('l’armée');
    expect(read.warnings).toEqual(['byte 1 is not UTF-8: the file was read as Windows-1252']);
    expect(read.byteAt(6)).toBe(6);
  });

  it('reads a stated encoding of one byte a character', () => {
    expect(decode(bytes(0xa4, 0xe9), 'ISO-8859-15').text).toBe('€é');
    expect(failure(() => decode(bytes(0x82, 0xa0), 'shift_jis')).reason).toBe('unsupported');
    expect(failure(() => decode(bytes(0x41), 'klingon')).message).toContain('"klingon"');
  });

  it.each([
    ['a broken sequence in UTF-8 text', bytes(...utf8('tués à é'), 0xe9, 0x20), 11, 'malformed'],
    ['UTF-8 cut in a sequence', utf8('tués à é').slice(0, -1), 9, 'malformed'],
    ['an overlong sequence', bytes(...utf8('éé'), 0xc0, 0xaf), 4, 'malformed'],
    ['a byte that neither encoding has', latin('tu\xe9s\x9d'), 4, 'malformed'],
    ['UTF-16 of odd length', bytes(0xff, 0xfe, 0x41, 0, 0x42), 4, 'malformed'],
    ['a NUL', utf8('ten killed\0'), 10, 'binary'],
    ['control characters', bytes(1, 2, 3, 65, 66), 0, 'binary'],
    ['a PDF', utf8('%PDF-1.7 …'), 0, 'binary'],
    ['a ZIP', bytes(0x50, 0x4b, 3, 4, 0, 0), 0, 'binary'],
  ])('refuses %s and names the byte', (_, given, at, reason) => {
    const error = failure(() => decode(given));
    expect([error.byte, error.reason]).toEqual([at, reason]);
    expect(error.message).toContain(`byte ${at}`);
  });

  it.each([
    ['no bytes', bytes(), 'the file is empty (0 bytes)', ''],
    ['a mark alone', bytes(0xef, 0xbb, 0xbf), 'the file holds only a byte order mark', ''],
    ['white space', utf8(' \n\t'), 'the file holds only white space', ' \n\t'],
  ])('says why %s give no text', (_, given, why, text) => {
    expect(decode(given)).toMatchObject({ empty: why, warnings: [why], text });
  });

  it('maps every unit of any UTF-8 text to the byte that begins there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (raw, n) => {
        const text = `x${raw.replaceAll('\0', '')}`;
        const points = [...text];
        const before = points.slice(0, n % (points.length + 1)).join('');
        // controls may make it binary, which is tested above
        fc.pre([...text].every((c) => c >= ' '));
        const read = decode(utf8(text));
        expect(read.text).toBe(text);
        expect(read.byteAt(before.length)).toBe(utf8(before).length);
      }),
    );
  });
});
