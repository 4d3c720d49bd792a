import { describe, expect, test } from 'vitest';
import { localeOf } from '../i18n/messages.ts';
import { piecesOf, unitsOf } from './codePoints.ts';
import { allows, boundsWords, quantityWords } from './figure.ts';
import { whenWords } from './when.ts';

const en = localeOf('en');
const fr = localeOf('fr');

describe('figures in words', () => {
  test.each([
    [{ low: 6, best: 11, high: 25 }, '11 (6–25)', '11 (6–25)'],
    [{ low: 9, best: 9, high: null }, '9 or more', '9 ou plus'],
    [{ low: null, best: null, high: 30 }, 'at most 30', 'au plus 30'],
    [{ low: null, best: null, high: null }, 'not known', 'inconnu'],
    [{ low: 0, best: 0, high: 0 }, '0', '0'],
    [{ low: 1200, best: 1200, high: 1200 }, '1,200', '1\u202f200'],
  ])('%o', (bounds, english, french) => {
    expect(boundsWords(bounds, en)).toBe(english);
    expect(boundsWords(bounds, fr)).toBe(french);
  });

  test('a vague word is never turned into a number, and no number never into 0', () => {
    const vague = { low: null, high: null, exactness: 'vague', words: 'dozens' } as const;
    expect(quantityWords(vague, en)).toBe('“dozens”');
    expect(allows(vague, 40)).toBe(true);
    expect(quantityWords({ low: 0, high: 0, exactness: 'exact', words: 'no' }, en)).toBe('none');
  });

  test('a range leaves room for what lies within it alone', () => {
    const range = { low: 20, high: 25, exactness: 'range', words: '20 to 25' } as const;
    expect([19, 20, 25, 26].map((value) => allows(range, value))).toEqual([false, true, true, false]);
  });
});

describe('dates in words', () => {
  test.each([
    [{ start: '2019-03-14', end: null, precision: 1, words: '' }, '14 March 2019', '14 mars 2019'],
    [{ start: '2019-03-01', end: null, precision: 4, words: '' }, 'March 2019', 'mars 2019'],
    [{ start: '2019-01-01', end: null, precision: 5, words: '' }, '2019', '2019'],
    [
      { start: '2019-03-14', end: '2019-03-15', precision: 1, words: '' },
      '14 March 2019 – 15 March 2019',
      '14 mars 2019 – 15 mars 2019',
    ],
    [
      { start: null, end: null, precision: 5, words: 'last spring' },
      '“last spring”',
      '«\u202flast spring\u202f»',
    ],
  ])('%o', (when, english, french) => {
    expect(whenWords(when, en)).toBe(english);
    expect(whenWords(when, fr)).toBe(french);
  });
});

describe('code points', () => {
  // 𝔚 is one code point and two units: everything after it moves by one
  const text = 'Der 𝔚ire: six soldiers, then eleven.';
  test('offsets are turned into units', () => {
    expect(unitsOf(text, [0, 4, 5, 10])).toEqual([0, 4, 6, 11]);
  });
  test('pieces give the text back whole and mark nested spans both', () => {
    const start = [...text].join('\u0000').split('\u0000').indexOf('s');
    const pieces = piecesOf(text, [
      { start, end: start + 12, value: 'outer' },
      { start, end: start + 3, value: 'inner' },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.marks.length > 0)).toEqual([
      { text: 'six', marks: ['outer', 'inner'] },
      { text: ' soldiers', marks: ['outer'] },
    ]);
  });
});
