import type { Token } from '../../text/tokens.ts';
import type { NumeralWords } from './numerals.ts';

/** A number written in digits, at tokens `[at, to)`. */
export interface Digits {
  readonly to: number;
  readonly value: number;
  /** It has a decimal part: "2.5", *1,5*. */
  readonly decimal: boolean;
  /** What it was multiplied by: 1,000 in "10k", else 1. */
  readonly suffix: number;
}

/**
 * Reads digits with the separators of the language, and "10k", "1.2M", "1e10".
 *
 *     1,200   3 100   3.100   2.5   1'200   10k
 *     ^^^^^   ^^^^^   (fr)    ^^^   ^^^^^   ^^^
 */
export function digitsAt(tokens: readonly Token[], at: number, to: number, words: NumeralWords): Digits {
  const first = tokens[at] as Token;
  let i = at + 1;
  let digits = first.norm;
  if (first.norm.length <= 3) {
    const by = separatorAt(tokens, i, to, words);
    if (by !== null && (by === ' ' || first.norm !== '0')) {
      while (i < to && groupFollows(tokens, i, to, by)) {
        digits += (tokens[by === ' ' ? i : i + 1] as Token).norm;
        i += by === ' ' ? 1 : 2;
      }
    }
  }
  let value = Number(digits);
  let decimal = false;
  if (fractionFollows(tokens, i, to, words)) {
    value = Number(`${digits}.${(tokens[i + 1] as Token).norm}`);
    decimal = true;
    i += 2;
  }
  const power = powerAt(tokens, i, to, decimal);
  if (power !== null) return { to: power.to, value: tidy(value * 10 ** power.exponent), decimal, suffix: 1 };
  const suffix = suffixAt(tokens, i, to, words, decimal);
  if (suffix !== 1) return { to: i + 1, value: tidy(value * suffix), decimal, suffix };
  return { to: i, value, decimal, suffix: 1 };
}

/** Products of decimals carry dust (2.33 × 1000 = 2330.0000000000005): fifteen digits are all a double holds. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}

function separatorAt(tokens: readonly Token[], i: number, to: number, words: NumeralWords): string | null {
  const next = tokens[i];
  if (i >= to || next === undefined) return null;
  if (next.kind === 'number')
    return next.spaced && next.norm.length === 3 && groupsEnd(tokens, i, to) ? ' ' : null;
  if (next.spaced) return null;
  if (next.norm === words.thousands || next.norm === "'")
    return groupFollows(tokens, i, to, next.norm) ? next.norm : null;
  // French reports quote English figures: "4,800 soldats" are no 4.8 soldiers.
  if (words.decimal === ',' && next.norm === ',' && groupFollows(tokens, i, to, ',')) {
    const behind = tokens[i + 2];
    const again = behind !== undefined && i + 2 < to && groupFollows(tokens, i + 2, to, ',');
    const noun = behind?.kind === 'word' && behind.spaced && behind.norm.length > 3 && i + 2 < to;
    return (again || noun) && tokens[i - 1]?.norm !== '0' ? ',' : null;
  }
  return null;
}

/** More groups than a number of things could have are a table's row of figures. */
const MOST_GROUPS = 5;

/** Groups parted by spaces must all be of three digits: "12 300 2023" is no number. */
function groupsEnd(tokens: readonly Token[], i: number, to: number): boolean {
  let k = i;
  while (k < to && tokens[k]?.kind === 'number' && tokens[k]?.spaced === true) {
    if ((tokens[k] as Token).norm.length !== 3 || k - i >= MOST_GROUPS) return false;
    k++;
  }
  return true;
}

function groupFollows(tokens: readonly Token[], i: number, to: number, by: string): boolean {
  if (by === ' ') {
    const next = tokens[i];
    return next?.kind === 'number' && next.spaced && next.norm.length === 3;
  }
  if (i + 1 >= to) return false;
  const mark = tokens[i] as Token;
  const group = tokens[i + 1] as Token;
  return (
    mark.norm === by && !mark.spaced && group.kind === 'number' && !group.spaced && group.norm.length === 3
  );
}

function fractionFollows(tokens: readonly Token[], i: number, to: number, words: NumeralWords): boolean {
  if (i + 1 >= to) return false;
  const mark = tokens[i] as Token;
  const rest = tokens[i + 1] as Token;
  if (mark.kind !== 'mark' || mark.spaced || rest.kind !== 'number' || rest.spaced) return false;
  // "5,00" is English for five too, and a point for a comma is common in French.
  if (mark.norm !== '.' && mark.norm !== ',') return false;
  if (mark.norm !== words.decimal && rest.norm.length === 3) return false;
  // 13.5.2015 and 192.168.1.2 are no decimals.
  const after = tokens[i + 2];
  const chained = after !== undefined && i + 3 < to && after.norm === mark.norm && !after.spaced;
  if (chained && tokens[i + 3]?.kind === 'number' && tokens[i + 3]?.spaced === false) return false;
  const opening = tokens[i - 1] as Token;
  const left = tokens[i - 2];
  return opening.spaced || left?.norm !== mark.norm || tokens[i - 3]?.kind !== 'number';
}

/** "e10", "x10^6", "×10^-4". */
function powerAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  decimal: boolean,
): { to: number; exponent: number } | null {
  const sign = tokens[i];
  if (i + 1 >= to || sign === undefined || sign.spaced) return null;
  if (sign.norm === 'e') {
    const minus = tokens[i + 1]?.norm === '-';
    const power = tokens[minus ? i + 2 : i + 1];
    if (power?.kind !== 'number' || power.spaced || power.norm.length > 2) return null;
    return { to: i + (minus ? 3 : 2), exponent: (minus ? -1 : 1) * Number(power.norm) };
  }
  if ((sign.norm === 'x' || sign.norm === '×') && decimal && tokens[i + 1]?.norm === '10') {
    if (tokens[i + 2]?.norm !== '^') return null;
    const minus = tokens[i + 3]?.norm === '-';
    const power = tokens[minus ? i + 4 : i + 3];
    if (power?.kind !== 'number' || power.norm.length > 2) return null;
    return { to: i + (minus ? 5 : 4), exponent: (minus ? -1 : 1) * Number(power.norm) };
  }
  return null;
}

function suffixAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  words: NumeralWords,
  decimal: boolean,
): number {
  const next = tokens[i];
  if (i >= to || next === undefined || next.kind !== 'word') return 1;
  const factor = words.suffixes.get(next.norm);
  if (factor === undefined) return 1;
  // One letter: capital M and G multiply, m is metres and g grams. Apart from the digits it must be alone.
  if (next.norm.length === 1 && (next.norm === 'm' || next.norm === 'g') && !next.capital) return 1;
  if (next.spaced && next.norm.length === 1 && !(decimal || (next.norm === 'k' && i + 1 >= to))) return 1;
  return factor;
}
