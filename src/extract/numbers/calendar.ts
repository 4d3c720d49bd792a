import type { Token } from '../../text/tokens.ts';
import type { NumberNode } from './cursor.ts';
import type { KindFound, KindWords } from './kind-words.ts';
import { phraseBefore } from './phrases.ts';

export function isYear(digits: string): boolean {
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
export function yearKind(
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

export function isMonthDay(
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
  if (i < to && words.months.has((tokens[i] as Token).norm) && monthLike(tokens, i, words)) return true;
  let k = node.from - 1;
  if (k >= from && tokens[k]?.norm === '.') k--;
  if (k < from || !words.months.has((tokens[k] as Token).norm) || !monthLike(tokens, k, words)) return false;
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
function monthLike(tokens: readonly Token[], at: number, words: KindWords): boolean {
  const token = tokens[at] as Token;
  return token.capital || !words.doubtfulMonths.has(token.norm);
}
