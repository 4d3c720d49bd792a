import { below100 } from './below100.ts';
import { type Cursor, pastHyphen, wordAt } from './cursor.ts';
import { digitsAt, tidy } from './digits.ts';

/** Whole groups by falling place: `two million | three hundred thousand | and five`. */
export function cardinal(c: Cursor, articled: boolean): number | null {
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let any = false;
  for (;;) {
    const mark = c.i;
    const joined = any ? pastJoint(c) : false;
    const start = c.i;
    const implied = articled && !any;
    const group = groupAt(c, implied);
    let value: number | null = group;
    let scale = 1;
    if (group === null) {
      const bare = wordAt(c, c.i);
      if (bare?.sort !== 'scale' || !(bare.bare || implied)) value = null;
      else value = 1;
    }
    if (value !== null) {
      for (let s = scaleAt(c, value); s !== null; s = scaleAt(c, value)) {
        scale = scale === 1 ? s : scale * s;
        value = tidy(value * s);
      }
    }
    // "One billion *and three* quarters million" is left to the mixed numbers.
    const numerator = joined && scale === 1 && value !== null && isDenominator(c);
    // Digits go on a number only as "3 hundred" or behind "and": "3 million 200 others" are two numbers.
    const loose = any && c.tokens[start]?.kind === 'number' && !joined && scale === 1 && c.i === start + 1;
    if (
      value === null ||
      (value === 0 && any) ||
      value >= last ||
      loose ||
      numerator ||
      (any && c.decimal && scale === 1)
    ) {
      c.i = any ? mark : start;
      break;
    }
    any = true;
    total = tidy(total + value);
    last = scale;
    c.place = scale;
    if (scale === 1) break;
  }
  return any ? total : null;
}

function isDenominator(c: Cursor): boolean {
  const entry = wordAt(c, pastHyphen(c, c.i));
  return entry?.sort === 'part' || (entry?.sort === 'ordinal' && entry.plural);
}

/** Past "and", *et* or a hyphen, where a number word follows; says whether there was one of the former. */
function pastJoint(c: Cursor): boolean {
  const token = c.tokens[c.i];
  if (c.i >= c.to || token === undefined) return false;
  if (c.words.and.has(token.norm)) {
    c.i++;
    return true;
  }
  if (token.norm === '-' && c.tokens[c.i + 1]?.kind === 'word') c.i++;
  return false;
}

/** Beyond it a double counts no more singly; "mille mille mille …" stops here. */
const MOST = 1e15;

export function scaleAt(c: Cursor, value: number): number | null {
  const i = pastHyphen(c, c.i);
  const entry = wordAt(c, i);
  if (entry?.sort !== 'scale' || value * entry.value > MOST) return null;
  // "8-million", but not "2-thousand-page": the hyphen of digits is left to ranges.
  if (i !== c.i && c.tokens[i - 2]?.kind === 'number') return null;
  c.i = i + 1;
  c.spelled = true;
  return entry.value;
}

/** Up to 9,999: `[99] hundred [and 99]`, or digits; then dozens. */
function groupAt(c: Cursor, implied: boolean): number | null {
  const token = c.tokens[c.i];
  if (c.i >= c.to || token === undefined) return null;
  let value: number;
  if (token.kind === 'number') {
    const digits = digitsAt(c.tokens, c.i, c.to, c.words);
    c.i = digits.to;
    c.digits = true;
    if (digits.decimal) c.decimal = true;
    value = digits.value;
  } else {
    const entry = c.words.byWord.get(token.norm);
    if (entry?.sort === 'hundred' && (!entry.plural || implied)) value = 1;
    else if (entry?.sort === 'lot' && implied) value = 1;
    else {
      const small = below100(c);
      if (small === null) return null;
      value = spokenDecimal(c, small);
    }
    c.spelled = true;
  }
  const hundredAt = pastHyphen(c, c.i);
  if (wordAt(c, hundredAt)?.sort === 'hundred') {
    c.i = hundredAt + 1;
    c.spelled = true;
    value = tidy(value * 100);
    c.place = 100;
    value = spokenDecimal(c, value + restOfHundred(c));
  }
  return timesLots(c, value);
}

/** "… hundred *and five*", "… hundred *two dozen*". */
function restOfHundred(c: Cursor): number {
  const mark = c.i;
  const joined = pastJoint(c);
  const token = c.tokens[c.i];
  let rest: number | null = null;
  if (token?.kind === 'word') rest = below100(c);
  else if (joined && token?.kind === 'number' && token.norm.length <= 2 && Number(token.norm) > 0) {
    // "3 hundred and 21", but "300 and 2 hundred" are two.
    const after = wordAt(c, c.i + 1);
    const tail = c.tokens[c.i + 1];
    const bound = after !== undefined || (tail !== undefined && !tail.spaced && touchesDigits(c, c.i + 1));
    if (!bound) {
      rest = Number(token.norm);
      c.i++;
    }
  }
  if (rest === null || rest === 0 || wordAt(c, pastHyphen(c, c.i))?.sort === 'hundred') {
    c.i = mark;
    return 0;
  }
  c.place = 1;
  return timesLots(c, rest);
}

function touchesDigits(c: Cursor, i: number): boolean {
  const next = c.tokens[i + 1];
  return c.tokens[i]?.kind === 'word' || (next?.kind === 'number' && !next.spaced);
}

/** "two *dozen*", *deux dizaines*, *une centaine de milliers*. */
function timesLots(c: Cursor, value: number): number {
  let product = value;
  for (;;) {
    let i = pastHyphen(c, c.i);
    if (c.about && c.words.of.has(c.tokens[i]?.norm ?? '')) i++;
    const entry = wordAt(c, i);
    if (entry?.sort === 'lot') {
      product = tidy(product * entry.value);
      if (entry.about) c.about = true;
    } else if (entry?.sort === 'scale' && c.about && i > c.i) product = tidy(product * entry.value);
    else return product;
    c.i = i + 1;
    c.spelled = true;
  }
}

/** "two *point two* million", *deux cents virgule zéro trois*. */
export function spokenDecimal(c: Cursor, value: number): number {
  const point = c.tokens[c.i];
  if (c.i + 1 >= c.to || point === undefined || !c.words.point.has(point.norm)) return value;
  const mark = c.i;
  c.i++;
  let digits = '';
  for (;;) {
    const token = c.tokens[c.i];
    if (c.i < c.to && token?.kind === 'number') {
      digits += token.norm;
      c.i++;
      continue;
    }
    const zero = wordAt(c, c.i);
    const small = zero?.sort === 'unit' && zero.value === 0 ? 0 : below100(c);
    if (small === null) break;
    if (small === 0) c.i++;
    digits += String(small);
  }
  if (digits === '') {
    c.i = mark;
    return value;
  }
  c.decimal = true;
  return Number(`${value}.${digits}`);
}
