import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, linesOf, trimmed } from './lines.ts';

const words = (text: string) => linesOf(text).map(({ start, end }) => text.slice(start, end));

describe('lines', () => {
  it.each([
    ['line feeds', 'a\nb\n\nc', ['a', 'b', '', 'c']],
    ['Windows', 'a\r\nb\r\n\r\nc', ['a', 'b', '', 'c']],
    ['old Mac', 'a\rb\r\rc', ['a', 'b', '', 'c']],
    ['all three', 'a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['form feeds and Unicode separators', 'a\fb\u2028c\u2029d', ['a', 'b', 'c', 'd']],
    ['no end', 'a', ['a']],
    ['nothing', '', ['']],
  ])('are cut at %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leave white space, invisible marks and tags at their ends outside', () => {
    expect(words(' \uFEFF<p>\u00a0a <b>b</b></p> ')).toEqual(['a <b>b']);
    expect(words('a < b')).toEqual(['a < b']);
    expect(linesOf('\t  a')[0]?.indent).toBe(3);
  });

  it('are in order and inside any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r', '<b>', '>', '<', '\u2028')), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of linesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('chunks', () => {
  it('are lines that stand together', () => {
    const chunks = chunksOf(linesOf('\n\na\nb\n \n\nc\n'));
    expect(chunks).toEqual([
      { from: 2, to: 4 },
      { from: 6, to: 7 },
    ]);
  });
});

describe('trimmed', () => {
  it.each([
    ['<i></i>', ''],
    ['<not a tag', '<not a tag'],
    ['3 > 2', '3 > 2'],
    ['<a href="x">link</a>', 'link'],
  ])('%s is %j', (text, expected) => {
    const { start, end } = trimmed(text, 0, text.length);
    expect(text.slice(start, end)).toBe(expected);
  });
});
