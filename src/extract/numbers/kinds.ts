import type { Token } from '../../text/tokens.ts';
import type { QuantityKind } from '../mentions.ts';
import { type Phrases, phraseBefore, phraseFrom } from './phrases.ts';
import type { NumberNode } from './spelled.ts';

/** The neighbours that make a number no number of people. */
export interface KindWords {
  /** Right behind: "km" distance, "years old" age, "%" percent. */
  readonly after: Phrases<QuantityKind>;
  /** Right before: "aged", "$", "Brigade", "No.". */
  readonly before: Phrases<QuantityKind>;
  /** May stand between the number and what is behind: "three *consecutive* days". */
  readonly fillers: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Between a day and its month: "of", *de*. */
  readonly ofMonth: ReadonlySet<string>;
  /** Before a year: "in", "since", *en*, *depuis*. */
  readonly beforeYear: ReadonlySet<string>;
  /** "a total *of*": what follows is no year. */
  readonly notYear: Phrases<true>;
  /** Determiners before a year that names something: "*the* 2022 invasion". */
  readonly theYear: ReadonlySet<string>;
  /** Units whose sense the word before the number decides: *de 3 ans* is an age, *à 16 heures* a time. */
  readonly leadUnits: ReadonlySet<string>;
  readonly ofAge: ReadonlySet<string>;
  readonly clockHours: ReadonlySet<string>;
  readonly atClock: ReadonlySet<string>;
  /** Function words: behind a four-figure number they show that it counts nothing ("in 2012 *the* …"). */
  readonly functionWords: ReadonlySet<string>;
  /** Military units behind an ordinal: "3rd *Brigade*". */
  readonly formations: ReadonlySet<string>;
  /** "3 of the 12", "8 out of 10", *deux des dix*: between a part and its whole. */
  readonly wholes: Phrases<true>;
}

export interface KindFound {
  readonly kind: QuantityKind;
  readonly reason: string;
}

/** What the number at `node` is a number of, or null where nothing speaks against a count. */
export function kindOf(
  tokens: readonly Token[],
  node: NumberNode,
  from: number,
  to: number,
  words: KindWords,
): KindFound | null {
  const first = tokens[node.from] as Token;
  if (first.kind === 'number') {
    const glued = gluedKind(tokens, node, from, to);
    if (glued !== null) return glued;
    const year = yearKind(tokens, node, from, to, words);
    if (year !== null) return year;
  }
  if (isMonthDay(tokens, node, from, to, words)) return { kind: 'date', reason: '<day> <month>' };
  if (node.ordinal) {
    const noun = tokens[node.to];
    if (node.to < to && noun !== undefined && words.formations.has(noun.norm))
      return { kind: 'unitName', reason: '<ordinal> <formation>' };
    return { kind: 'ordinal', reason: '<ordinal>' };
  }
  const behind = afterKind(tokens, node.to, to, words);
  if (
    behind?.kind === 'duration' &&
    node.from > from &&
    node.to < to &&
    words.leadUnits.has((tokens[node.to] as Token).norm)
  ) {
    const lead = (tokens[node.from - 1] as Token).norm;
    if (words.clockHours.has((tokens[node.to] as Token).norm) && words.atClock.has(lead))
      return { kind: 'time', reason: '<at> <number> <hours>' };
    if (!words.clockHours.has((tokens[node.to] as Token).norm) && words.ofAge.has(lead))
      return { kind: 'age', reason: '<of> <number> <years>' };
  }
  if (behind !== null) return behind;
  const ahead = phraseBefore(words.before, tokens, node.from, from);
  if (ahead !== null) return { kind: ahead.value, reason: `<${ahead.value} word> <number>` };
  if (first.kind === 'number') {
    if (isModelNumber(tokens, node, from, to)) return { kind: 'model', reason: '<number>-<letters>' };
    if (isClock(tokens, node, from, to, words)) return { kind: 'time', reason: '<at> <hhmm>' };
  }
  if (node.part) return { kind: 'fraction', reason: '<fraction>' };
  if (isAgeOfName(tokens, node, from, to)) return { kind: 'age', reason: '<name>, <age>,' };
  return null;
}

/** What stands behind the number, past a filler: "three *consecutive days*". */
export function afterKind(
  tokens: readonly Token[],
  at: number,
  to: number,
  words: KindWords,
): KindFound | null {
  let i = at;
  if (i < to && words.fillers.has((tokens[i] as Token).norm)) i++;
  const behind = phraseFrom(words.after, tokens, i, to);
  if (behind === null) return null;
  return { kind: behind.value, reason: `<number> <${behind.value} word>` };
}

/**
 * Marks and letters that touch the digits.
 *
 *     AK-47   M16   [3]   15:30   3-2   +223-20-22-00-00   16.5°   13.5.2015
 */
function gluedKind(tokens: readonly Token[], node: NumberNode, from: number, to: number): KindFound | null {
  const first = tokens[node.from] as Token;
  const before = node.from > from ? tokens[node.from - 1] : undefined;
  const before2 = node.from > from + 1 ? tokens[node.from - 2] : undefined;
  const after = node.to < to ? tokens[node.to] : undefined;
  const after2 = node.to + 1 < to ? tokens[node.to + 1] : undefined;
  if (before?.norm === '[' && after?.norm === ']') return { kind: 'footnote', reason: '[<number>]' };
  if (after?.norm === '°' || after?.norm === 'º') {
    return { kind: 'coordinate', reason: '<number>°' };
  }
  const touchesBefore = before !== undefined && !first.spaced;
  if (touchesBefore && before.kind === 'word') {
    if (before.norm === 'h') return { kind: 'time', reason: '<hour>h<minute>' };
    // "M16" is a model; "casualties2" and "km14" are labels all the same.
    const model = before.capital && before.norm.length <= 4;
    return model
      ? { kind: 'model', reason: '<letters><number>' }
      : { kind: 'label', reason: '<word><number>' };
  }
  if (touchesBefore && before.norm === '-' && !before.spaced && before2?.kind === 'word') {
    if (before2.upper || (before2.capital && before2.norm.length <= 4))
      return { kind: 'model', reason: '<letters>-<number>' };
  }
  if (after !== undefined && !after.spaced) {
    if (after.norm === ':' && after2?.kind === 'number' && !after2.spaced)
      return { kind: 'time', reason: '<hour>:<minute>' };
    if (after.norm === 'h' && Number(first.norm) <= 24) return { kind: 'time', reason: '<hour>h' };
  }
  if (touchesBefore && before.norm === ':' && before2?.kind === 'number' && !before.spaced)
    return { kind: 'time', reason: '<hour>:<minute>' };
  return isListNumber(before, after, after2, first) && node.to === node.from + 1
    ? { kind: 'label', reason: '<number>. <Item>' }
    : chainKind(tokens, node, from, to);
}

/** "… and so on. *4*. We ask …": the number of an item, not of things. */
function isListNumber(
  before: Token | undefined,
  after: Token | undefined,
  next: Token | undefined,
  first: Token,
): boolean {
  if (first.norm.length > 2 || after === undefined || after.spaced) return false;
  if (after.norm !== '.' && after.norm !== ')') return false;
  if (next === undefined || !next.spaced || !next.capital) return false;
  return before === undefined || before.norm === '.' || before.norm === ';';
}

/** Three or more runs of digits joined by one kind of mark: a date or a telephone number. */
function chainKind(tokens: readonly Token[], node: NumberNode, from: number, to: number): KindFound | null {
  let start = node.from;
  let parts = 1;
  let digits = (tokens[start] as Token).norm.length;
  let slash = false;
  while (start - 2 >= from && joined(tokens, start - 2) && parts < 8) {
    start -= 2;
    parts++;
    digits += (tokens[start] as Token).norm.length;
    slash ||= tokens[start + 1]?.norm === '/';
  }
  let end = node.from;
  while (end + 2 < to && joined(tokens, end) && parts < 8) {
    end += 2;
    parts++;
    digits += (tokens[end] as Token).norm.length;
    slash ||= tokens[end - 1]?.norm === '/';
  }
  const plus = start > from && tokens[start - 1]?.norm === '+' && tokens[start]?.spaced === false;
  if (plus && (parts > 1 || digits >= 8)) return { kind: 'phone', reason: '+<digits>' };
  if (parts === 1) return null;
  if (parts === 2) {
    const second = tokens[start + 2] as Token;
    const mark = tokens[start + 1] as Token;
    if (mark.norm === '-' && isYear(tokens[start]?.norm ?? '') && second.norm.length === 2)
      return { kind: 'date', reason: '<year>-<month>' };
    if (mark.norm === '-' && Number(tokens[start]?.norm) >= Number(second.norm) && second.norm.length <= 2)
      return { kind: 'score', reason: '<number>-<lower number>' };
    return slash ? { kind: 'date', reason: '<d>/<m>' } : null;
  }
  if (parts === 3 && digits <= 8 && digits >= 3) return { kind: 'date', reason: '<d>/<m>/<y>' };
  return digits >= 7
    ? { kind: 'phone', reason: '<digits>-<digits>' }
    : { kind: 'label', reason: '<digits>.<digits>' };
}

function joined(tokens: readonly Token[], at: number): boolean {
  const [left, mark, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    left?.kind === 'number' &&
    mark !== undefined &&
    (mark.norm === '-' || mark.norm === '/' || mark.norm === '.') &&
    !mark.spaced &&
    right?.kind === 'number' &&
    !right.spaced
  );
}

function isYear(digits: string): boolean {
  return digits.length === 4 && digits >= '1900' && digits < '2100';
}

/** "between 2014 and 2020", "1839–1919": both ends four plain figures, and nothing counted behind them. */
export function isYearRange(
  tokens: readonly Token[],
  low: NumberNode,
  high: NumberNode,
  to: number,
  words: KindWords,
): boolean {
  for (const node of [low, high]) {
    const token = tokens[node.from] as Token;
    if (node.to !== node.from + 1 || token.kind !== 'number' || token.norm.length !== 4) return false;
    if (token.norm < '1500' || token.norm >= '2100') return false;
  }
  const after = high.to < to ? (tokens[high.to] as Token) : undefined;
  const noun = after?.kind === 'word' && after.spaced && !words.functionWords.has(after.norm);
  return !noun && isYear((tokens[high.from] as Token).norm);
}

/** "in 2009", "(2015)", "May 2012": four figures that count nothing. */
function yearKind(
  tokens: readonly Token[],
  node: NumberNode,
  from: number,
  to: number,
  words: KindWords,
): KindFound | null {
  const token = tokens[node.from] as Token;
  if (node.to !== node.from + 1 || token.norm.length !== 4) return null;
  const before = node.from > from ? tokens[node.from - 1] : undefined;
  const after = node.to < to ? tokens[node.to] : undefined;
  if (!isYear(token.norm)) {
    const counted = phraseBefore(words.notYear, tokens, node.from, from) !== null;
    const old = !counted && token.norm >= '1500' && token.norm < '1900' && before !== undefined;
    const nothing = after === undefined || after.kind === 'mark' || words.functionWords.has(after.norm);
    return old && nothing && words.beforeYear.has(before.norm) ? { kind: 'date', reason: '<year>' } : null;
  }
  const year: KindFound = { kind: 'date', reason: '<year>' };
  if (phraseBefore(words.notYear, tokens, node.from, from) !== null) return null;
  if (before !== undefined && (words.beforeYear.has(before.norm) || words.months.has(before.norm)))
    return year;
  if (before?.norm === '(' && after?.norm === ')') return year;
  if (after === undefined) return before === undefined ? null : year;
  if (after.kind === 'number') return null;
  const noun = after.kind === 'word' && after.spaced && !words.functionWords.has(after.norm);
  if (!noun) return year;
  // "the 2022 invasion", "2016 Battle of …": a round figure before a plain noun is still a count ("the 2000 men").
  if (after.capital && !after.upper) return year;
  const named = before !== undefined && words.theYear.has(before.norm) && !token.norm.endsWith('00');
  return named ? year : null;
}

function isMonthDay(
  tokens: readonly Token[],
  node: NumberNode,
  from: number,
  to: number,
  words: KindWords,
): boolean {
  if (isShortYear(tokens, node, from, words)) return true;
  if (node.value < 1 || node.value > 31 || !Number.isInteger(node.value)) return false;
  let i = node.to;
  if (i < to && words.ofMonth.has((tokens[i] as Token).norm)) i++;
  if (i < to && words.months.has((tokens[i] as Token).norm) && monthLike(tokens, i)) return true;
  let k = node.from - 1;
  if (k >= from && tokens[k]?.norm === '.') k--;
  if (k < from || !words.months.has((tokens[k] as Token).norm) || !monthLike(tokens, k)) return false;
  // "On 12 May 15 people", "in March 20 people": the month has its day, or wants none.
  const lead = k > from ? tokens[k - 1] : undefined;
  const after = node.to < to ? tokens[node.to] : undefined;
  const noun =
    after?.kind === 'word' && after.spaced && !words.functionWords.has(after.norm) && !node.ordinal;
  if (lead === undefined || !noun) return true;
  const day = lead.kind === 'number' || words.ofMonth.has(lead.norm) || words.beforeYear.has(lead.norm);
  return !day;
}

/** "4 FEB *90*", "12 May *'89*". */
function isShortYear(tokens: readonly Token[], node: NumberNode, from: number, words: KindWords): boolean {
  const token = tokens[node.from] as Token;
  if (token.kind !== 'number' || token.norm.length !== 2 || node.to !== node.from + 1) return false;
  let k = node.from - 1;
  if (k >= from && (tokens[k]?.norm === "'" || tokens[k]?.norm === '.')) k--;
  if (k <= from || !words.months.has((tokens[k] as Token).norm)) return false;
  return tokens[k - 1]?.kind === 'number' && node.value > 31;
}

/** "may" and "march" are verbs without a capital. */
function monthLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.capital || !(token.norm === 'may' || token.norm === 'march');
}

/** "the 9-M14": capitals say nothing in a text that is all in capitals ("a 5-MAN team"). */
function isModelNumber(tokens: readonly Token[], node: NumberNode, from: number, to: number): boolean {
  const mark = node.to + 1 < to ? (tokens[node.to] as Token) : undefined;
  const letters = node.to + 1 < to ? (tokens[node.to + 1] as Token) : undefined;
  if (mark?.norm !== '-' || mark.spaced || letters === undefined || letters.spaced) return false;
  const before = node.from > from ? tokens[node.from - 1] : undefined;
  const after = node.to + 2 < to ? tokens[node.to + 2] : undefined;
  const loud = before?.upper === true || (after?.upper === true && after.spaced);
  return letters.capital && letters.norm.length <= 3 && (letters.upper || letters.norm.length === 1) && !loud;
}

/** "at 2115", "at about 0530": four figures that are an hour and a minute. */
function isClock(
  tokens: readonly Token[],
  node: NumberNode,
  from: number,
  to: number,
  words: KindWords,
): boolean {
  const digits = (tokens[node.from] as Token).norm;
  if (digits.length !== 4 || digits > '2400' || digits.slice(2) > '59' || node.to !== node.from + 1)
    return false;
  if (digits.startsWith('0') && digits !== '0000') return true;
  const after = node.to < to ? (tokens[node.to] as Token) : undefined;
  if (after?.kind === 'word' && !words.functionWords.has(after.norm)) return false;
  for (let i = node.from - 1; i >= Math.max(from, node.from - 3); i--)
    if (words.atClock.has((tokens[i] as Token).norm)) return true;
  return false;
}

/** "Moussa Keita, 45, said". */
function isAgeOfName(tokens: readonly Token[], node: NumberNode, from: number, to: number): boolean {
  if (node.from < from + 2 || node.to >= to || node.value < 1 || node.value > 110) return false;
  const after = tokens[node.to] as Token;
  if (tokens[node.from - 1]?.norm !== ',' || (after.norm !== ',' && after.norm !== ')')) return false;
  if (tokens[node.from]?.kind !== 'number') return false;
  return tokens[node.from - 2]?.capital === true;
}
