import type { Quantity } from '../model/quantity.ts';
import type { Exactness } from '../model/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityKind, QuantityMention, StatedNumber } from './mentions.ts';
import { afterKind, isYearRange, type KindWords, kindOf } from './numbers/kinds.ts';
import type { NumeralWords } from './numbers/numerals.ts';
import { type Phrases, phraseBefore, phraseFrom } from './numbers/phrases.ts';
import { type NumberNode, numberAt } from './numbers/spelled.ts';

/** What a word before or behind a number does to it; `none` says that it is no bound at all ("<>"). */
export type Bound = 'atLeast' | 'atMost' | 'about' | 'equal' | 'between' | 'none';

export interface VagueWord {
  /** "dozens" counts by no figure; "no" is nought; "another" is one. */
  readonly says: 'vague' | 'zero' | 'one';
  readonly rule: string;
  /** It says how many only of these ("heavy *losses*"), or where nothing follows ("Casualties: heavy"). */
  readonly of?: ReadonlySet<string>;
}

/** A language's words around numbers. */
export interface QuantityWords {
  readonly numerals: NumeralWords;
  /** "at least", *plus de*, "nearly", "between". */
  readonly before: Phrases<Bound>;
  /** "or more", *environ*. */
  readonly after: Phrases<Bound>;
  /** "than", *de*: behind "or more" they open the bound of the next number ("200 or more than 190"). */
  readonly than: ReadonlySet<string>;
  /** Between the ends of a range: "to", *à*. */
  readonly rangeTo: ReadonlySet<string>;
  /** "or" between two numbers; "and" between two bounds or behind "between". */
  readonly or: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Before a range with a verb of change before it: "rose *from* 21 to 23" are two figures. */
  readonly rangeFrom: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly vague: Phrases<VagueWord>;
  /** Behind "no" they leave no nought: "no *longer*", "no *more* than". */
  readonly notZero: ReadonlySet<string>;
  /** Before "one" they make it a pronoun: "this one". */
  readonly pronounOne: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly kinds: KindWords;
}

/** Which reader a word opens; a word that opens none costs this one look-up. */
const NUMERAL = 1;
const VAGUE = 2;
const ARTICLE = 4;
const openers = new WeakMap<QuantityWords, ReadonlyMap<string, number>>();

function openersOf(words: QuantityWords): ReadonlyMap<string, number> {
  const known = openers.get(words);
  if (known !== undefined) return known;
  const map = new Map<string, number>();
  const add = (word: string, flag: number) => map.set(word, (map.get(word) ?? 0) | flag);
  for (const word of words.numerals.byWord.keys()) add(word, NUMERAL);
  for (const word of words.vague.byWord.keys()) add(word, VAGUE);
  for (const word of words.articles) add(word, ARTICLE);
  openers.set(words, map);
  return map;
}

/** Every stated quantity in tokens `[from, to)`, left to right, none overlapping. */
export function readQuantities(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  words: QuantityWords,
): QuantityMention[] {
  const opens = openersOf(words);
  const found: QuantityMention[] = [];
  const reader: Reader = { text, tokens, from, to, floor: from, words };
  for (let i = from; i < to; ) {
    const token = tokens[i] as Token;
    const flags = token.kind === 'number' ? NUMERAL : opens.get(token.norm);
    if (flags === undefined) {
      i++;
      continue;
    }
    const mention = mentionAt(reader, i, flags);
    if (mention === null) {
      i++;
      continue;
    }
    const last = found[found.length - 1];
    const merged = last === undefined ? null : mergeBounds(reader, last, mention);
    if (merged === null) found.push(mention);
    else found[found.length - 1] = merged;
    i = mention.to;
    reader.floor = mention.to;
  }
  return found;
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Where the mention before ended: look-back stops there. The one field that moves. */
  floor: number;
  readonly words: QuantityWords;
}

function mentionAt(r: Reader, i: number, flags: number): QuantityMention | null {
  const vague = (flags & VAGUE) === 0 ? null : vagueMention(r, i);
  // *Un certain nombre de*, *une autre*: the phrase says more than its article.
  if (vague !== null && vague.to > i + 1) return vague;
  if ((flags & NUMERAL) !== 0) {
    const node = numberAt(r.tokens, i, r.to, r.words.numerals);
    if (node !== null) return isPronoun(r, node) ? null : numberMention(r, node);
  }
  if (vague !== null) return vague;
  if ((flags & ARTICLE) !== 0) return oneMention(r, i, i + 1, '<a>');
  return null;
}

function isPronoun(r: Reader, node: NumberNode): boolean {
  if (node.value !== 1 || node.to !== node.from + 1) return false;
  // "un/une"
  if (r.tokens[node.to]?.norm === '/' || r.tokens[node.from - 1]?.norm === '/') return true;
  if (node.from === r.from) return false;
  return node.rule === '<words>' && r.words.pronounOne.has((r.tokens[node.from - 1] as Token).norm);
}

function numberMention(r: Reader, plain: NumberNode): QuantityMention {
  const node = signed(r, plain);
  const range = rangeFrom(r, node);
  if (range !== null) return range;
  const before = boundBefore(r, node.from);
  const after = boundAfter(r, repeatedEnd(r, node));
  let bound = after.bound ?? before.bound ?? (node.about ? 'about' : null);
  // *Près d'un pont* is near a bridge, not about one.
  const near = bound === 'about' && node.value === 1 && node.rule === '<words>';
  if (near) bound = null;
  const rule = ruleOf(node, bound);
  return make(r, {
    from: near ? node.from : before.from,
    to: after.to,
    node,
    nodes: [node],
    exactness: exactnessOf(bound),
    rule,
    low: node.value,
    high: node.value,
  });
}

/** Past "(45)" behind "forty-five", or "(forty-five)" behind "45": the same number said again. */
function repeatedEnd(r: Reader, node: NumberNode): number {
  const { tokens, to, words } = r;
  const at = node.to + 1;
  if (at + 1 >= to || tokens[node.to]?.norm !== '(' || !opensNumber(r, at)) return node.to;
  const again = numberAt(tokens, at, to, words.numerals);
  const same = again !== null && again.value === node.value && again.to < to;
  return same && tokens[again.to]?.norm === ')' ? again.to + 1 : node.to;
}

function ruleOf(node: NumberNode, bound: Bound | null): string {
  if (node.rule === '<words>' && node.value === 1 && node.to === node.from + 1 && bound === null)
    return '<a>';
  if (node.part) return '<fraction>';
  if (bound === null || bound === 'none') return node.ordinal ? '<ordinal>' : node.rule;
  return `<${bound === 'equal' ? 'equal to' : bound}> <number>`;
}

function exactnessOf(bound: Bound | null): Exactness {
  if (bound === 'atLeast' || bound === 'atMost' || bound === 'about') return bound;
  return 'exact';
}

/** "-504" where nothing touches the minus from the left; the figure of a list's dash is read as its count. */
function signed(r: Reader, node: NumberNode): NumberNode {
  const { tokens } = r;
  const first = tokens[node.from] as Token;
  if (first.spaced || first.kind === 'word') return node;
  let from = node.from;
  let value = node.value;
  // ".08", *,25*: the point opens the number.
  const point = from > r.floor ? tokens[from - 1] : undefined;
  const before = from - 1 > r.floor ? tokens[from - 2] : undefined;
  if (
    tokens[from]?.kind === 'number' &&
    tokens[from]?.spaced === false &&
    point?.norm === r.words.numerals.decimal &&
    (point.spaced || before?.norm === '-') &&
    Number.isInteger(Number(tokens[from]?.norm))
  ) {
    value = value === 0 ? 0 : shifted(r, node);
    from--;
  }
  const minus = from > r.floor ? tokens[from - 1] : undefined;
  const left = from - 1 > r.from ? tokens[from - 2] : undefined;
  const free = minus?.spaced === true || left === undefined || /^[<>=(^]$/.test(left.norm);
  if (minus?.norm === '-' && free && tokens[from]?.spaced === false && tokens[from]?.kind !== 'word')
    return { ...node, from: from - 1, value: -value, rule: '<minus>' };
  return from === node.from ? node : { ...node, from, value, rule: '<digits>', part: value % 1 !== 0 };
}

function shifted(r: Reader, node: NumberNode): number {
  const digits = (r.tokens[node.from] as Token).norm;
  const whole = Number(digits);
  return Number(((node.value / whole) * Number(`0.${digits}`)).toPrecision(14));
}

interface Edge {
  readonly bound: Bound | null;
  readonly from: number;
  readonly to: number;
}

/** Bounds may pile up ("at least some 30"): the outermost that is no approximation wins. */
function boundBefore(r: Reader, at: number): Edge {
  let bound: Bound | null = null;
  let from = at;
  for (let k = 0; k < 4; k++) {
    const match = phraseBefore(r.words.before, r.tokens, from, r.floor);
    if (match === null || match.value === 'between') break;
    from -= match.length;
    if (bound === null || bound === 'about' || match.value === 'none') bound = match.value;
  }
  return { bound, from, to: at };
}

function boundAfter(r: Reader, at: number): Edge {
  const { tokens, to, words } = r;
  const match = phraseFrom(words.after, tokens, at, to);
  if (match === null) return { bound: null, from: at, to: at };
  let end = at + match.length;
  const next = end < to ? tokens[end] : undefined;
  if (next !== undefined && words.than.has(next.norm)) {
    if (opensNumber(r, end + 1)) return { bound: null, from: at, to: at };
    end++;
  } else if (opensNumber(r, end) && match.length > 1) return { bound: null, from: at, to: at };
  return { bound: match.value === 'equal' ? null : match.value, from: at, to: end };
}

function opensNumber(r: Reader, at: number): boolean {
  const token = at < r.to ? r.tokens[at] : undefined;
  if (token === undefined) return false;
  return token.kind === 'number' || r.words.numerals.byWord.has(token.norm);
}

/** "89–98", "10 to 15", "between 10 and 15", *de mille à deux mille*, "two or three". */
function rangeFrom(r: Reader, low: NumberNode): QuantityMention | null {
  const { tokens, words } = r;
  const link = low.to < r.to ? (tokens[low.to] as Token) : undefined;
  if (link === undefined || low.part) return null;
  let before = phraseBefore(words.before, tokens, low.from, r.floor);
  const between = before?.value === 'between';
  const dash = link.norm === '-' || link.norm === '–' || link.norm === '—';
  const to = words.rangeTo.has(link.norm);
  const or = words.or.has(link.norm);
  const and = between && words.and.has(link.norm);
  if (!dash && !to && !or && !and) return null;
  let at = low.to + 1;
  const determiner = at < r.to ? (tokens[at] as Token).norm : '';
  if (
    (to || and) &&
    (determiner === 'the' || determiner === 'le' || determiner === 'la' || determiner === 'les')
  )
    at++;
  const minus =
    at < r.to && tokens[at]?.norm === '-' && tokens[at + 1]?.kind === 'number' && (to || and) ? 1 : 0;
  const plain =
    at + minus < r.to && opensNumber(r, at + minus)
      ? numberAt(tokens, at + minus, r.to, words.numerals)
      : null;
  if (plain === null || plain.part || plain.value === null) return null;
  const high: NumberNode = minus === 1 ? { ...plain, from: at, value: -plain.value } : plain;
  if (low.ordinal !== high.ordinal || high.value <= low.value) return null;
  if (dash && !isDashRange(r, low, high)) return null;
  if (to && isChange(r, low)) return null;
  if (or && (high.value - low.value > Math.max(5, low.value) || low.value < 1)) return null;
  let from = low.from;
  if (between) from -= (before as { length: number }).length;
  else if (to && from > r.floor && words.rangeFrom.has((tokens[from - 1] as Token).norm)) from--;
  before = null;
  const outer = boundBefore(r, from);
  const after = boundAfter(r, high.to);
  const rule = between
    ? 'between <number> and <number>'
    : dash
      ? '<number>–<number>'
      : to
        ? '<number> to <number>'
        : '<number> or <number>';
  return make(r, {
    from: outer.bound === null || outer.bound === 'about' ? outer.from : from,
    to: after.to,
    node: { ...high, from: low.from },
    nodes: [low, high],
    exactness: 'range',
    rule,
    low: low.value,
    high: high.value,
  });
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

/** "rose from 21 to 23", *est passé de 21 à 23*: two figures, not the ends of one. */
function isChange(r: Reader, low: NumberNode): boolean {
  const { tokens, words } = r;
  let i = low.from - 1;
  if (i >= r.floor && words.rangeFrom.has((tokens[i] as Token).norm)) i--;
  else return false;
  for (let k = 0; k < 3 && i >= r.floor; k++, i--)
    if (words.changes.has((tokens[i] as Token).norm)) return true;
  return false;
}

/** "more than 100 *and* fewer than 300" is a range; "more than 40 and less than 10" is not. */
function mergeBounds(r: Reader, one: QuantityMention, two: QuantityMention): QuantityMention | null {
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

interface Parts {
  readonly from: number;
  readonly to: number;
  readonly node: NumberNode;
  readonly nodes: readonly NumberNode[];
  readonly exactness: Exactness;
  readonly rule: string;
  readonly low: number;
  readonly high: number;
}

function make(r: Reader, parts: Parts): QuantityMention {
  const { node } = parts;
  let found = kindOf(r.tokens, node, r.from, r.to, r.words.kinds);
  // "More than 2000" is no year, whatever stands before it.
  if (found?.reason === '<year>' && parts.exactness !== 'exact' && parts.exactness !== 'about') found = null;
  const [low, high] = parts.nodes;
  if (low !== undefined && high !== undefined && isYearRange(r.tokens, low, high, r.to, r.words.kinds))
    found = { kind: 'date', reason: '<year>–<year>' };
  if (found === null && node.to !== parts.to) found = afterKind(r.tokens, parts.to, r.to, r.words.kinds);
  if (found === null && node.rule === '<minus>' && r.tokens[node.from]?.kind === 'word')
    found = { kind: 'measure', reason: '<minus>' };
  if (found === null && isWhole(r, parts.from)) found = { kind: 'whole', reason: '<part> of <whole>' };
  let kind: QuantityKind = found?.kind ?? 'count';
  if (kind === 'ordinal' && isOneMore(r, node)) kind = 'count';
  return {
    from: parts.from,
    to: parts.to,
    rule: parts.rule,
    kind,
    reason: kind === 'count' ? null : (found?.reason ?? null),
    numbers: parts.nodes.map(({ from, to, value }) => ({ from, to, value })),
    quantity:
      node.ordinal && parts.exactness === 'exact'
        ? quantity(r, parts.from, parts.to, 'exact', 1, 1)
        : quantity(r, parts.from, parts.to, parts.exactness, parts.low, parts.high),
    ...(node.ordinal ? { ordinal: node.value } : {}),
  };
}

/** "**a** third soldier": one more; "the third soldier" is none. */
function isOneMore(r: Reader, node: NumberNode): boolean {
  const first = r.tokens[node.from] as Token;
  return r.words.articles.has(first.norm) && node.to > node.from + 1;
}

function isWhole(r: Reader, at: number): boolean {
  const match = phraseBefore(r.words.kinds.wholes, r.tokens, at, r.from);
  if (match === null) return false;
  const i = at - match.length;
  // Something must be taken out of it: "three **of the 12**", "half **of the 20**".
  return i === r.floor && r.floor > r.from;
}

function quantity(
  r: Reader,
  from: number,
  to: number,
  exactness: Exactness,
  low: number,
  high: number,
): Quantity {
  const words = r.text.slice((r.tokens[from] as Token).start, (r.tokens[to - 1] as Token).end);
  const [a, b] = [Math.abs(low), Math.abs(high)];
  const fits = Number.isSafeInteger(a) && Number.isSafeInteger(b) && a <= b;
  if (exactness === 'vague' || !fits) return { low: null, high: null, exactness: 'vague', words };
  if (exactness === 'atLeast') return { low: a, high: null, exactness, words };
  if (exactness === 'atMost') return { low: null, high: a, exactness, words };
  return { low: a, high: b, exactness, words };
}

function vagueMention(r: Reader, i: number): QuantityMention | null {
  const match = phraseFrom(r.words.vague, r.tokens, i, r.to);
  if (match === null) return null;
  const to = i + match.length;
  const { says, rule, of } = match.value;
  if (of !== undefined && to < r.to && !of.has((r.tokens[to] as Token).norm)) return null;
  // "Some two dozen", "as many as 30": the word leans on the number behind it.
  if (opensNumber(r, to) || leadsToNumber(r, i)) return null;
  if (says === 'zero' && to < r.to && r.words.notZero.has((r.tokens[to] as Token).norm)) return null;
  if (says === 'one') return oneMention(r, i, to, rule);
  const found = afterKind(r.tokens, to, r.to, r.words.kinds);
  return {
    from: i,
    to,
    rule,
    kind: found?.kind ?? 'count',
    reason: found?.reason ?? null,
    numbers: says === 'zero' ? [{ from: i, to, value: 0 }] : [],
    quantity: quantity(r, i, to, says === 'zero' ? 'exact' : 'vague', 0, 0),
  };
}

/** The word at `i` is of a bound that ends right before a number. */
function leadsToNumber(r: Reader, i: number): boolean {
  for (let k = i + 1; k <= i + 5 && k < r.to; k++) {
    if (!opensNumber(r, k)) continue;
    const match = phraseBefore(r.words.before, r.tokens, k, r.floor);
    if (match !== null && k - match.length <= i) return true;
  }
  return false;
}

function oneMention(r: Reader, from: number, to: number, rule: string): QuantityMention {
  const found = afterKind(r.tokens, to, r.to, r.words.kinds);
  return {
    from,
    to,
    rule,
    kind: found?.kind ?? 'count',
    reason: found?.reason ?? null,
    numbers: [{ from, to, value: 1 }],
    quantity: quantity(r, from, to, 'exact', 1, 1),
  };
}
