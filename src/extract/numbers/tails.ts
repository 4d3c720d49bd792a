import { below100 } from './below100.ts';
import { scaleAt, spokenDecimal } from './cardinal.ts';
import { type Cursor, isOf, type NumberNode, node, pastHyphen, wordAt } from './cursor.ts';
import { tidy } from './digits.ts';

/** What may follow a cardinal: an ordinal, a denominator, "and a half", "1/4". */
export function withTail(c: Cursor, from: number, cardinalValue: number): NumberNode {
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
export function partAt(c: Cursor, from: number, size: number): NumberNode {
  c.i++;
  return scaledPart(c, from, size);
}

export function scaledPart(c: Cursor, from: number, size: number): NumberNode {
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

export function slashParts(c: Cursor, i: number): number | null {
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
