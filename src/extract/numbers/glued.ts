import type { Token } from '../../text/tokens.ts';
import { isYear } from './calendar.ts';
import type { NumberNode } from './cursor.ts';
import type { KindFound } from './kind-words.ts';

/**
 * Marks and letters that touch the digits.
 *
 *     AK-47   M16   [3]   15:30   3-2   +223-20-22-00-00   16.5°   13.5.2015
 */
export function gluedKind(
  tokens: readonly Token[],
  node: NumberNode,
  from: number,
  to: number,
): KindFound | null {
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
    // "a 4x4"
    if (after.norm === 'x' && after2?.kind === 'number' && !after2.spaced)
      return { kind: 'model', reason: '<number>x<number>' };
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

export function joined(tokens: readonly Token[], at: number): boolean {
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

/** "the 9-M14": capitals say nothing in a text that is all in capitals ("a 5-MAN team"). */
export function isModelNumber(tokens: readonly Token[], node: NumberNode, from: number, to: number): boolean {
  const mark = node.to + 1 < to ? (tokens[node.to] as Token) : undefined;
  const letters = node.to + 1 < to ? (tokens[node.to + 1] as Token) : undefined;
  if (mark?.norm !== '-' || mark.spaced || letters === undefined || letters.spaced) return false;
  const before = node.from > from ? tokens[node.from - 1] : undefined;
  const after = node.to + 2 < to ? tokens[node.to + 2] : undefined;
  const loud = before?.upper === true || (after?.upper === true && after.spaced);
  return letters.capital && letters.norm.length <= 3 && (letters.upper || letters.norm.length === 1) && !loud;
}
