import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('csv', () => {
  it('writes a header, CRLF, and quotes what needs it', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          ['two\nlines', 'plain'],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",plain\r\n');
  });

  it('leaves the unknown empty and numbers alone', () => {
    expect(csv(['a', 'b', 'c'], [[null, 0, -3]])).toBe('a,b,c\r\n,0,-3\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("http://evil.example";"x")',
  ])('makes %j plain text', (cell) => {
    const [, row] = csv(['a'], [[cell]]).split(/^a\r\n/);
    expect(row?.startsWith(`"'`)).toBe(true);
    expect(row).toContain(cell.slice(1).replaceAll('"', '""'));
  });
});
