import type { Token } from '../../text/tokens.ts';
import { isMonthDay, yearKind } from './calendar.ts';
import type { NumberNode } from './cursor.ts';
import { gluedKind, isModelNumber } from './glued.ts';
import type { KindFound, KindWords } from './kind-words.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';

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
  if (isAgeOfName(tokens, node, from, to, words)) return { kind: 'age', reason: '<name>, <age>,' };
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

const ENDS_AGE = new Set([',', ')', ';', '.']);

/** "Moussa Keita, 45, said", "the death of Moussa Keita, 45." */
function isAgeOfName(
  tokens: readonly Token[],
  node: NumberNode,
  from: number,
  to: number,
  words: KindWords,
): boolean {
  if (node.from < from + 2 || node.value < 1 || node.value > 110) return false;
  const also = words.alsoAge.has(tokens[node.from - 1]?.norm ?? '') ? 1 : 0;
  if (tokens[node.from - 1 - also]?.norm !== ',') return false;
  if (node.to < to && !ENDS_AGE.has((tokens[node.to] as Token).norm)) return false;
  if (tokens[node.from]?.kind !== 'number') return false;
  // "Telm, only 12": of a place of one word; a person who is "also 18" has two
  const twoNames = also === 0 || tokens[node.from - 3 - also]?.capital === true;
  return twoNames && tokens[node.from - 2 - also]?.capital === true;
}
