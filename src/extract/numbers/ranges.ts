import type { Token } from '../../text/tokens.ts';
import type { QuantityMention, StatedNumber } from '../mentions.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import type { NumberNode } from './cursor.ts';
import { make } from './made.ts';
import { phraseBefore } from './phrases.ts';
import { opensNumber, quantity, type Reader } from './reader.ts';
import { numberAt } from './spelled.ts';

/** What stands between the two ends of a range. */
type Link = 'dash' | 'to' | 'or' | 'and';

const RULES: { readonly [link in Link]: string } = {
  dash: '<number>–<number>',
  to: '<number> to <number>',
  or: '<number> or <number>',
  and: 'between <number> and <number>',
};

/** "89–98", "10 to 15", "between 10 and 15", *de mille à deux mille*, "two or three". */
export function rangeFrom(r: Reader, low: NumberNode): QuantityMention | null {
  const { tokens, words } = r;
  if (low.to >= r.to || low.part) return null;
  const before = phraseBefore(words.before, tokens, low.from, r.floor);
  const between = before?.value === 'between';
  const link = linkAt(r, low.to, between);
  if (link === null) return null;
  const high = highEnd(r, low.to + 1, link);
  if (high === null || high.part || low.ordinal !== high.ordinal || high.value <= low.value) return null;
  if (link === 'dash' && !isDashRange(r, low, high)) return null;
  if (link === 'to' && isChange(r, low)) return null;
  // "one or twenty" is no range.
  if (link === 'or' && (high.value - low.value > Math.max(5, low.value) || low.value < 1)) return null;
  let from = low.from;
  if (between) from -= before.length;
  else if (link === 'to' && from > r.floor && words.rangeFrom.has((tokens[from - 1] as Token).norm)) from--;
  const outer = boundBefore(r, from);
  const after = boundAfter(r, high.to);
  return make(r, {
    from: outer.bound === null || outer.bound === 'about' ? outer.from : from,
    to: after.to,
    node: { ...high, from: low.from },
    nodes: [low, high],
    exactness: 'range',
    rule: between ? RULES.and : RULES[link],
    low: low.value,
    high: high.value,
  });
}

function linkAt(r: Reader, at: number, between: boolean): Link | null {
  const { norm } = r.tokens[at] as Token;
  if (norm === '-' || norm === '–' || norm === '—' || norm === '~') return 'dash';
  if (r.words.rangeTo.has(norm)) return 'to';
  if (between && r.words.and.has(norm)) return 'and';
  return r.words.or.has(norm) ? 'or' : null;
}

/** The number behind the link, past "the" and a minus: "the tenth to *the fifteenth*", "-10 to *-5*". */
function highEnd(r: Reader, start: number, link: Link): NumberNode | null {
  const { tokens, words } = r;
  const apart = link === 'to' || link === 'and';
  let at = start;
  if (apart && at < r.to && words.determiners.has((tokens[at] as Token).norm)) at++;
  const minus = apart && tokens[at]?.norm === '-' && tokens[at + 1]?.kind === 'number' ? 1 : 0;
  if (at + minus >= r.to || !opensNumber(r, at + minus)) return null;
  const plain = numberAt(tokens, at + minus, r.to, words.numerals);
  return plain === null || minus === 0 ? plain : { ...plain, from: at, value: -plain.value };
}

/** A dash joins a range only between digits, or words that stand apart from it; chains of three are no range. */
function isDashRange(r: Reader, low: NumberNode, high: NumberNode): boolean {
  const { tokens } = r;
  if (tokens[low.from]?.kind !== tokens[high.from]?.kind) return false;
  if (low.value < 0) return false;
  const next = high.to < r.to ? tokens[high.to] : undefined;
  if (next?.norm === '-' && tokens[high.to + 1]?.kind === 'number') return false;
  const first = tokens[low.from] as Token;
  const before = low.from > r.from ? tokens[low.from - 1] : undefined;
  if (before?.norm === '-' && !first.spaced && !before.spaced) return false;
  const two = (tokens[high.from] as Token).norm;
  // 1995-01 and 2013-14 are dates.
  return !(first.norm.length === 4 && two.length === 2);
}

/** "rose from 21 to 23", "raised its toll of Friday's attack from 17 to 23": two figures, not the ends of one. */
function isChange(r: Reader, low: NumberNode): boolean {
  const { tokens, words } = r;
  let i = low.from - 1;
  if (i >= r.floor && words.rangeFrom.has((tokens[i] as Token).norm)) i--;
  else return false;
  for (let k = 0; k < CHANGED && i >= r.floor; k++, i--) {
    const token = tokens[i] as Token;
    if (words.changes.has(token.norm)) return true;
    if (token.kind === 'number' || token.norm === ',' || token.norm === '.') return false;
  }
  return false;
}

/** How far before its "from" a change may be named, with nothing else between that could change. */
const CHANGED = 10;

/** "more than 100 *and* fewer than 300" is a range; "more than 40 and less than 10" is not. */
export function mergeBounds(r: Reader, one: QuantityMention, two: QuantityMention): QuantityMention | null {
  if (one.to + 1 !== two.from || !r.words.and.has((r.tokens[one.to] as Token).norm)) return null;
  if (one.numbers.length !== 1 || two.numbers.length !== 1) return null;
  const [a, b] = [one.numbers[0] as StatedNumber, two.numbers[0] as StatedNumber];
  const up = one.quantity.exactness === 'atLeast' && two.quantity.exactness === 'atMost' && a.value < b.value;
  const down =
    one.quantity.exactness === 'atMost' && two.quantity.exactness === 'atLeast' && b.value < a.value;
  if (!up && !down) return null;
  const [low, high] = up ? [a, b] : [b, a];
  return {
    ...two,
    from: one.from,
    rule: '<atLeast> and <atMost>',
    numbers: [low, high],
    quantity: quantity(r, one.from, two.to, 'range', low.value, high.value),
  };
}
