import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../extract/quantities.ts';
import { looksAt, quantitiesIn } from '../../extract/testing/cases.ts';
import { QUANTITIES } from './quantities.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

interface Style {
  readonly and: boolean;
  readonly hyphen: boolean;
}

function spell(n: number, style: Style): string {
  if (n < 20) return UNITS[n] as string;
  if (n < 100) {
    const ten = TENS[Math.floor(n / 10)] as string;
    return n % 10 === 0 ? ten : `${ten}${style.hyphen ? '-' : ' '}${UNITS[n % 10]}`;
  }
  const [size, name] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const head = `${spell(Math.floor(n / size), style)} ${name}`;
  const rest = n % size;
  if (rest === 0) return head;
  return `${head} ${style.and && rest < 100 ? 'and ' : ''}${spell(rest, style)}`;
}

const styles = fc.record({ and: fc.boolean(), hyphen: fc.boolean() });

describe('English numbers in words', () => {
  test('come back as the number they were spelled from, 0 to 999,999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), styles, (n, style) => {
        const text = `They saw ${spell(n, style)} of them.`;
        const found = quantitiesIn(text, QUANTITIES);
        expect(found.map((m) => m.numbers.map((x) => x.value))).toEqual([[n]]);
      }),
      { numRuns: 2000 },
    );
  });

  test('every one of the first thousand', () => {
    for (let n = 0; n < 1000; n++)
      for (const style of [
        { and: true, hyphen: true },
        { and: false, hyphen: false },
      ])
        expect(quantitiesIn(`${spell(n, style)} men`, QUANTITIES).map((m) => m.quantity.low)).toEqual([n]);
  });

  test('digits come back with every separator', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999_999 }),
        fc.constantFrom(',', ' ', '\u00a0', '\u202f', "'"),
        (n, by) => {
          const text = `${String(n).replace(/\B(?=(\d{3})+$)/g, by)} men`;
          expect(quantitiesIn(text, QUANTITIES).map((m) => m.quantity.low)).toEqual([n]);
        },
      ),
    );
  });
});

/** Odd text with the words that open a reader in it far oftener than chance would. */
const WORDS =
  'one hundred and a half of the twenty - , . 12 1,000 dozen more than at least between no several few third or to 3rd km % + ~ > / ( ) [ ] thousand point minus May'.split(
    ' ',
  );
const odd = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const glued = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('whatever the text: no crash, spans that quote it, in order, none overlapping', () => {
  fc.assert(
    fc.property(fc.oneof(odd, glued), (text) => {
      let last = 0;
      for (const m of quantitiesIn(text, QUANTITIES)) {
        expect(m.from).toBeGreaterThanOrEqual(last);
        expect(m.to).toBeGreaterThan(m.from);
        const { low, high } = m.quantity;
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        last = m.to;
      }
    }),
    { numRuns: 500 },
  );
});

describe('cost grows with length, not its square', () => {
  for (const piece of [
    'one hundred and ',
    'twenty-',
    '1,',
    '1,000,',
    '123 ',
    '12 123 ',
    '1-',
    '1/',
    '1.',
    'million ',
    'one thousand two million ',
    'point one ',
    'between one and ',
    'more than ',
    'no more ',
    'several ',
    'half of the ',
    'a third of ',
    '(1) ',
    'one or ',
  ]) {
    test(JSON.stringify(piece), () => {
      const looks = (times: number) => {
        const text = piece.repeat(times);
        return looksAt(text, (tokens) => readQuantities(text, tokens, 0, tokens.length, QUANTITIES));
      };
      expect(looks(4000)).toBeLessThan(4.5 * looks(1000) + 2000);
    });
  }
});
