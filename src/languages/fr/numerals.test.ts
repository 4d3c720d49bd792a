import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../extract/quantities.ts';
import { looksAt, quantitiesIn } from '../../extract/testing/cases.ts';
import { QUANTITIES } from './quantities.ts';

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = '- - vingt trente quarante cinquante soixante septante huitante nonante'.split(' ');

interface Style {
  /** Septante, huitante, nonante. */
  readonly swiss: boolean;
  /** The spelling of 1990: hyphens throughout. */
  readonly hyphens: boolean;
  readonly bare: boolean;
}

function below100(n: number, style: Style): string {
  if (n < 20) return SMALL[n] as string;
  const twenty = !style.swiss && (n >= 80 || (n >= 60 && n < 80));
  const base = twenty ? (n >= 80 ? 80 : 60) : Math.floor(n / 10) * 10;
  const rest = n - base;
  if (base === 80 && twenty) return rest === 0 ? 'quatre-vingts' : `quatre-vingt-${below100(rest, style)}`;
  const ten = TENS[base / 10] as string;
  if (rest === 0) return ten;
  const et = rest === 1 || rest === 11;
  return et
    ? style.hyphens
      ? `${ten}-et-${below100(rest, style)}`
      : `${ten} et ${below100(rest, style)}`
    : `${ten}-${below100(rest, style)}`;
}

function parts(n: number, style: Style, last: boolean): string[] {
  if (n >= 1000) {
    const thousands = Math.floor(n / 1000);
    const rest = n % 1000;
    const head = thousands === 1 ? [] : parts(thousands, style, false);
    return [...head, 'mille', ...(rest === 0 ? [] : parts(rest, style, last))];
  }
  if (n >= 100) {
    const [hundreds, rest] = [Math.floor(n / 100), n % 100];
    const head = hundreds === 1 ? [] : [SMALL[hundreds] as string];
    const cents = hundreds > 1 && rest === 0 && last ? 'cents' : 'cent';
    return [...head, cents, ...(rest === 0 ? [] : [below100(rest, style)])];
  }
  return [below100(n, style)];
}

function spell(n: number, style: Style): string {
  const text = parts(n, style, true).join(style.hyphens ? '-' : ' ');
  return style.bare ? text.replaceAll('-', ' ') : text;
}

const styles = fc.record({ swiss: fc.boolean(), hyphens: fc.boolean(), bare: fc.boolean() });

describe('French numbers in words', () => {
  test('come back as the number they were spelled from, 0 to 999,999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), styles, (n, style) => {
        const found = quantitiesIn(`Les ${spell(n, style)} hommes.`, QUANTITIES);
        expect(found.flatMap((m) => m.numbers.map((x) => x.value))).toEqual(n === 1 ? [] : [n]);
      }),
      { numRuns: 2000 },
    );
  });

  test('every one of the first thousand', () => {
    for (let n = 0; n < 1000; n++)
      for (const style of [
        { swiss: false, hyphens: false, bare: false },
        { swiss: true, hyphens: true, bare: false },
        { swiss: false, hyphens: false, bare: true },
      ])
        expect(quantitiesIn(`${spell(n, style)} hommes`, QUANTITIES).map((m) => m.quantity.low)).toEqual([n]);
  });

  test('digits come back with every separator', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999_999 }),
        fc.constantFrom('.', ' ', '\u00a0', '\u202f'),
        (n, by) => {
          const text = `${String(n).replace(/\B(?=(\d{3})+$)/g, by)} hommes`;
          expect(quantitiesIn(text, QUANTITIES).map((m) => m.quantity.low)).toEqual([n]);
        },
      ),
    );
  });
});

const WORDS =
  "un cent et demi du quatre vingt - , . 12 1.000 douzaine plus de au moins entre aucun plusieurs troisième ou à 3e km % + ~ jusqu'à mille virgule mai sans pas centaine".split(
    ' ',
  );
const odd = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })), { maxLength: 40 })
  .chain((list) => fc.constantFrom(list.join(' '), list.join('')));

test('whatever the text: no crash, spans that quote it, in order, none overlapping', () => {
  fc.assert(
    fc.property(odd, (text) => {
      let last = 0;
      for (const m of quantitiesIn(text, QUANTITIES)) {
        expect(m.from).toBeGreaterThanOrEqual(last);
        expect(m.to).toBeGreaterThan(m.from);
        last = m.to;
      }
    }),
    { numRuns: 500 },
  );
});

describe('cost grows with length, not its square', () => {
  for (const piece of [
    'cent et ',
    'quatre-vingt-',
    'soixante et ',
    '1.000.',
    '123 ',
    'mille ',
    'une dizaine de ',
    'entre un et ',
    'plus de ',
    'plusieurs ',
    'la moitié des ',
    'un ou ',
    'pas plus de ',
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
