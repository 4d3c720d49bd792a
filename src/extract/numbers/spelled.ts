import type { Token } from '../../text/tokens.ts';
import { digitsAt, tidy } from './digits.ts';
import type { Numeral, NumeralWords } from './numerals.ts';

/** One number as read at tokens `[from, to)`, whatever it counts. */
export interface NumberNode {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly rule: string;
  /** "une trentaine": the word itself approximates. */
  readonly about: boolean;
  /** "third", "3rd": which, not how many. */
  readonly ordinal: boolean;
  /** "half", "two thirds", "3/4": a part of something. */
  readonly part: boolean;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly to: number;
  readonly words: NumeralWords;
  i: number;
  /** The smallest place read so far: 1000 after "two thousand", 1 after "five". */
  place: number;
  digits: boolean;
  spelled: boolean;
  decimal: boolean;
  about: boolean;
}

/** The longest number that starts at `tokens[at]`, or null where none does ("a soldier", "hundreds of"). */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  words: NumeralWords,
): NumberNode | null {
  const c: Cursor = {
    tokens,
    to,
    words,
    i: at,
    place: 1,
    digits: false,
    spelled: false,
    decimal: false,
    about: false,
  };
  const first = tokens[at] as Token;
  if (first.kind === 'number') {
    const slashed = slashAt(c);
    if (slashed !== null) return slashed;
    const suffix = tokens[at + 1];
    if (at + 1 < to && suffix !== undefined && !suffix.spaced && words.ordinalSuffixes.has(suffix.norm))
      return node(at, at + 2, Number(first.norm), '<ordinal>', { ordinal: true });
  }
  const entry = wordAt(c, at);
  if (entry?.sort === 'minus') return negativeAt(c);
  if (entry?.sort === 'article') return afterArticle(c);
  if (entry?.sort === 'part') return partAt(c, at, entry.value);
  if (entry?.sort === 'ordinal') return ordinalAlone(at, entry);
  if (entry?.sort === 'hundred' && words.per !== null && tokens[at - 1]?.norm === words.per) return null;
  const value = cardinal(c, false);
  if (value === null) return null;
  return withTail(c, at, value);
}

function node(
  from: number,
  to: number,
  value: number,
  rule: string,
  traits: { about?: boolean; ordinal?: boolean; part?: boolean } = {},
): NumberNode {
  return {
    from,
    to,
    value,
    rule,
    about: traits.about ?? false,
    ordinal: traits.ordinal ?? false,
    part: traits.part ?? false,
  };
}

function wordAt(c: Cursor, i: number): Numeral | undefined {
  return i < c.to ? c.words.byWord.get((c.tokens[i] as Token).norm) : undefined;
}

/** Past a hyphen or dash that stands between two number words. */
function pastHyphen(c: Cursor, i: number): number {
  const norm = c.tokens[i]?.norm;
  return i < c.to && (norm === '-' || norm === '—') ? i + 1 : i;
}

/** Whole groups by falling place: `two million | three hundred thousand | and five`. */
function cardinal(c: Cursor, articled: boolean): number | null {
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

function scaleAt(c: Cursor, value: number): number | null {
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

function below100(c: Cursor): number | null {
  const entry = wordAt(c, c.i);
  if (entry === undefined) return null;
  if (entry.sort === 'unit') {
    c.i++;
    if (c.words.vigesimal && entry.value === 4) return quatreVingt(c);
    return c.words.spoken ? spokenHundred(c, entry.value) : entry.value;
  }
  if (entry.sort === 'teen') {
    c.i++;
    return c.words.vigesimal && entry.value === 10 ? 10 + (unitAt(c) ?? 0) : entry.value;
  }
  if (entry.sort !== 'ten') return null;
  c.i++;
  return entry.value + afterTen(c, entry.value);
}

/** "ninety*-eight*", *soixante et onze*, *soixante-dix-sept*. */
function afterTen(c: Cursor, ten: number): number {
  const twenty = c.words.vigesimal && (ten === 60 || ten === 80);
  if (c.words.vigesimal && c.words.and.has(c.tokens[pastHyphen(c, c.i)]?.norm ?? '')) {
    // Vingt et un, vingt-et-une, soixante et onze; "vingt et trois" are two numbers.
    const i = pastHyphen(c, pastHyphen(c, c.i) + 1);
    const entry = wordAt(c, i);
    if (entry === undefined || !('value' in entry)) return 0;
    if (!((entry.sort === 'unit' && entry.value === 1) || (twenty && entry.value === 11))) return 0;
    c.i = i + 1;
    return entry.value;
  }
  const i = pastHyphen(c, c.i);
  const entry = wordAt(c, i);
  if (entry?.sort === 'teen' && twenty) {
    c.i = i + 1;
    return entry.value === 10 ? 10 + (unitAt(c) ?? 0) : entry.value;
  }
  const digit = c.tokens[i];
  if (c.words.vigesimal && i === c.i && digit?.kind === 'number' && i < c.to && /^[1-9]$/.test(digit.norm)) {
    // *Trente 3*: only where nothing is glued to the digit.
    const after = c.tokens[i + 1];
    if (i + 1 >= c.to || after === undefined || after.spaced) {
      c.i = i + 1;
      return Number(digit.norm);
    }
  }
  return unitAt(c) ?? 0;
}

function unitAt(c: Cursor): number | null {
  const i = pastHyphen(c, c.i);
  const entry = wordAt(c, i);
  if (entry?.sort !== 'unit' || entry.value === 0) return null;
  c.i = i + 1;
  return entry.value;
}

function quatreVingt(c: Cursor): number {
  const i = pastHyphen(c, c.i);
  const entry = wordAt(c, i);
  if (entry?.sort !== 'ten' || entry.value !== 20) return 4;
  c.i = i + 1;
  const next = wordAt(c, pastHyphen(c, c.i));
  // "Quatre-vingt et un" is not French; "quatre-vingts et une autre" are two numbers.
  if (c.words.and.has(c.tokens[c.i]?.norm ?? '')) return 80;
  return next === undefined ? 80 : 80 + afterTen(c, 80);
}

/** "One twenty two" is 122 in speech; "one, twenty-two" and "one twenty-year-old" are not. */
function spokenHundred(c: Cursor, unit: number): number {
  const entry = wordAt(c, c.i);
  if (entry?.sort !== 'ten' || unit === 0) return unit;
  const mark = c.i;
  c.i++;
  const rest = unitAt(c);
  if (rest === null || c.tokens[c.i]?.norm === '-') {
    c.i = mark;
    return unit;
  }
  return unit * 100 + entry.value + rest;
}

/** "two *point two* million", *deux cents virgule zéro trois*. */
function spokenDecimal(c: Cursor, value: number): number {
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

/** What may follow a cardinal: an ordinal, a denominator, "and a half", "1/4". */
function withTail(c: Cursor, from: number, cardinalValue: number): NumberNode {
  let value = cardinalValue;
  const point = c.tokens[c.i];
  if (c.digits && c.i + 1 < c.to && point !== undefined && c.words.point.has(point.norm))
    value = spokenDecimal(c, value);
  const ordinal = ordinalTail(c, from, value);
  if (ordinal !== null) return ordinal;
  const mixed = mixedTail(c, from, value);
  if (mixed !== null) return mixed;
  const rule = c.about
    ? '<about lot>'
    : c.digits
      ? c.spelled
        ? '<digits and words>'
        : '<digits>'
      : '<words>';
  return node(from, c.i, value, rule, { about: c.about, part: false });
}

/** "twenty-*fifth*" is 25th; "one hundred and thirty *fifths*" is 130 ÷ 5; "one *third*" a part. */
function ordinalTail(c: Cursor, from: number, value: number): NumberNode | null {
  let i = pastHyphen(c, c.i);
  if (c.words.and.has(c.tokens[i]?.norm ?? '') && c.place >= 20) i = pastHyphen(c, i + 1);
  const entry = wordAt(c, i);
  if (entry === undefined) return null;
  if (entry.sort === 'part' && i === pastHyphen(c, c.i)) {
    c.i = i + 1;
    return scaledPart(c, from, value * entry.value);
  }
  if (entry.sort !== 'ordinal') return null;
  const ten = value % 100;
  const fits =
    (ten >= 20 && ten % 10 === 0 && entry.value < 10) ||
    (ten === 0 && value >= 100 && entry.value < 100) ||
    (c.words.vigesimal && (ten === 60 || ten === 80 || ten === 10) && entry.value < 20);
  if (fits && !entry.plural && c.spelled)
    return node(from, i + 1, value + entry.value, '<ordinal>', { ordinal: true });
  if (entry.value >= 100 && value > 1 && !entry.plural && c.spelled)
    return node(from, i + 1, value * entry.value, '<ordinal>', { ordinal: true });
  if (i !== pastHyphen(c, c.i) || (!entry.plural && value > 1 && c.words.spoken)) return null;
  if (entry.value < 3 || (c.digits && !entry.plural)) {
    // *Un premier bilan*, *les trois premières heures*: no denominator.
    return !entry.plural && value === 1 && c.spelled
      ? node(from, i + 1, entry.value, '<ordinal>', { ordinal: true })
      : null;
  }
  // *Un troisième soldat* is one more; *un cinquième des hommes* a part.
  if (!entry.plural && value === 1 && c.words.vigesimal && !isOf(c, i + 1))
    return node(from, i + 1, entry.value, '<ordinal>', { ordinal: true });
  c.i = i + 1;
  return scaledPart(c, from, value / entry.value);
}

function isOf(c: Cursor, i: number): boolean {
  const token = c.tokens[i];
  return i < c.to && token !== undefined && c.words.of.has(token.norm);
}

/** "three *and a half*", "five *and a half million*", "3 million *and a quarter*", "2 *1/4*". */
function mixedTail(c: Cursor, from: number, value: number): NumberNode | null {
  const place = c.place;
  const slash = c.digits ? slashParts(c, c.i) : null;
  if (slash !== null && !c.spelled && c.tokens[c.i]?.spaced)
    return node(from, c.i + 3, value + slash, '<part>', { part: true });
  if (!c.words.and.has(c.tokens[c.i]?.norm ?? '')) return null;
  const mark = c.i;
  c.i++;
  let times = 1;
  const entry = wordAt(c, c.i);
  if (entry?.sort === 'article') c.i++;
  else if (entry?.sort === 'unit' || entry?.sort === 'ten' || entry?.sort === 'teen')
    times = below100(c) ?? 1;
  const part = wordAt(c, pastHyphen(c, c.i));
  const size =
    part?.sort === 'part' ? part.value : part?.sort === 'ordinal' && part.value > 2 ? 1 / part.value : null;
  if (size === null) {
    c.i = mark;
    return null;
  }
  c.i = pastHyphen(c, c.i) + 1;
  const scale = scaleAt(c, 1);
  if (scale === null)
    return node(from, c.i, tidy(value + times * size * place), '<mixed>', { part: place === 1 });
  const sum = place > 1 ? value + times * size * scale : (value + times * size) * scale;
  return node(from, c.i, tidy(sum), '<mixed>');
}

/** "half", "half a million", *un demi-million*, "half a dozen", *quart de million*. */
function partAt(c: Cursor, from: number, size: number): NumberNode {
  c.i++;
  return scaledPart(c, from, size);
}

function scaledPart(c: Cursor, from: number, size: number): NumberNode {
  let i = pastHyphen(c, c.i);
  if (c.words.of.has(c.tokens[i]?.norm ?? '') && i < c.to) i++;
  if (wordAt(c, i)?.sort === 'article') i++;
  const entry = wordAt(c, i);
  if (entry?.sort === 'scale' && !entry.plural)
    return node(from, i + 1, tidy(size * entry.value), '<part of a scale>');
  if (entry?.sort === 'scale' && entry.plural && i === c.i)
    return node(from, i + 1, tidy(size * entry.value), '<part of a scale>');
  if (entry?.sort === 'lot' && !entry.plural)
    return node(from, i + 1, tidy(size * entry.value), '<part of a lot>', { about: entry.about });
  return node(from, c.i, tidy(size), '<part>', { part: true });
}

function afterArticle(c: Cursor): NumberNode | null {
  const from = c.i;
  c.i++;
  const entry = wordAt(c, c.i);
  if (entry === undefined) return null;
  if (entry.sort === 'part') return partAt(c, from, entry.value);
  if (entry.sort === 'ordinal') {
    if (entry.plural) return null;
    // "a third of the men" is a part; "a third man", "two dead and a third hurt": one more.
    if (entry.value > 2 && isOf(c, c.i + 1)) {
      c.i++;
      return scaledPart(c, from, 1 / entry.value);
    }
    return node(from, c.i + 1, entry.value, '<ordinal>', { ordinal: true });
  }
  if (entry.sort !== 'hundred' && entry.sort !== 'scale' && entry.sort !== 'lot') return null;
  if ('plural' in entry && entry.plural) return null;
  const value = cardinal(c, true);
  return value === null ? null : withTail(c, from, value);
}

function negativeAt(c: Cursor): NumberNode | null {
  const from = c.i;
  c.i++;
  const start = c.i;
  const value = cardinal(c, false);
  if (value === null) return null;
  const rest = withTail(c, start, value);
  return node(from, rest.to, -rest.value, '<minus>', { part: rest.part });
}

function ordinalAlone(at: number, entry: { value: number; plural: boolean }): NumberNode | null {
  return entry.plural ? null : node(at, at + 1, entry.value, '<ordinal>', { ordinal: true });
}

/** "3/4" and no more: "5/17/2018" and "22/04" beside a date word are dates, read elsewhere. */
function slashAt(c: Cursor): NumberNode | null {
  const value = slashParts(c, c.i);
  if (value === null) return null;
  return node(c.i, c.i + 3, value, '<part>', { part: true });
}

function slashParts(c: Cursor, i: number): number | null {
  if (i + 2 >= c.to) return null;
  const [over, slash, under] = [c.tokens[i], c.tokens[i + 1], c.tokens[i + 2]];
  if (over?.kind !== 'number' || slash?.norm !== '/' || slash.spaced) return null;
  if (under?.kind !== 'number' || under.spaced || Number(under.norm) === 0) return null;
  if (c.tokens[i + 3]?.norm === '/' && i + 3 < c.to && c.tokens[i + 3]?.spaced === false) return null;
  if (Number(over.norm) >= Number(under.norm) || under.norm.length > 2 || over.norm.startsWith('0'))
    return null;
  const before = c.tokens[i - 1];
  if (before !== undefined && i > 0 && c.tokens[i]?.spaced === false && /^[-/.]$/.test(before.norm))
    return null;
  return Number(over.norm) / Number(under.norm);
}
