import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integer, oid, oidText, partsOf, readDer, TAG, writeDer } from './der.ts';

describe('DER', () => {
  it.each([
    ['1.2.840.113549.1.7.2', '06092a864886f70d010702'],
    ['2.16.840.1.101.3.4.2.1', '0609608648016503040201'],
    ['1.3.6.1.5.5.7.3.8', '06082b06010505070308'],
  ])('writes and reads the name %s', (dotted, hex) => {
    expect(oid(dotted).toString('hex')).toBe(hex);
    expect(oidText(readDer(Buffer.from(hex, 'hex')))).toBe(dotted);
  });

  it.each([
    ['00', '020100'],
    ['7f', '02017f'],
    ['80', '02020080'],
    ['000001', '020101'],
    ['ffff', '020300ffff'],
  ])('writes the number %s', (bytes, hex) => {
    expect(integer(Buffer.from(bytes, 'hex')).toString('hex')).toBe(hex);
  });

  it('reads back what it writes, of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 70_000 }), { maxLength: 4 }), (contents) => {
        const whole = writeDer(TAG.sequence, ...contents.map((one) => writeDer(TAG.octets, one)));
        expect(partsOf(readDer(whole)).map(({ content }) => Buffer.from(content))).toEqual(
          contents.map((one) => Buffer.from(one)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['less than it says', '300501'],
    ['more than it says', '0101ff00'],
    ['a length cut off', '3082'],
    ['no definite length', '30800000'],
    ['a length of five bytes', '308500000000010'.padEnd(16, '0')],
    ['a tag of several bytes', '1f8101000'.padEnd(10, '0')],
  ])('refuses %s', (_what, hex) => {
    expect(() => readDer(Buffer.from(hex, 'hex'))).toThrow();
  });
});
