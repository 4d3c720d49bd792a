import { type Cursor, norm, pastHyphen, wordAt } from './cursor.ts';

export function below100(c: Cursor): number | null {
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
  if (c.words.and.has(norm(c, c.i))) {
    // *Quatre-vingt et un* is written, if not taught; *quatre-vingts et une autre* are two numbers.
    if (norm(c, i) !== 'vingt' || norm(c, c.i + 1) !== 'un') return 80;
    c.i += 2;
    return 81;
  }
  return 80 + afterTen(c, 80);
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
