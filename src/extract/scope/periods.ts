import { ByWord } from '../../text/by-word.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * One way of naming a stretch of time with several events in it, over a line of folded tokens parted by blanks, a
 * blank on either side.
 */
export interface PeriodPattern {
  /** A line that it matches, as tests do. */
  readonly like: string;
  /** A line much like it that it leaves alone. */
  readonly unlike: string;
  /** Words of which one stands in all that it matches, parted by blanks. */
  readonly needs: string;
  /** Without flags; every repetition bounded. */
  readonly pattern: RegExp;
}

/**
 * Patterns over such a line, the first of them first where two match at one place, each with the words without one of
 * which no sentence matches it: most sentences have none, and nearly all others those of one pattern.
 */
export interface LinePattern {
  readonly parts: readonly RegExp[];
  /** By word, the parts that need it or another like it: a bit for each. */
  readonly needs: ReadonlyMap<string, number>;
}

/** `linePattern([/ since an? …/, 'since'], …)`: without flags. */
export function linePattern(...parts: readonly (readonly [pattern: RegExp, needs: string])[]): LinePattern {
  const needs = new Map<string, number>();
  for (const [index, [, words]] of parts.entries())
    for (const word of words.trim().split(/\s+/)) needs.set(word, (needs.get(word) ?? 0) | (1 << index));
  return { parts: parts.map(([pattern]) => new RegExp(pattern.source, 'g')), needs };
}

export function anyPeriod(patterns: readonly PeriodPattern[]): LinePattern {
  return linePattern(...patterns.map(({ pattern, needs }) => [pattern, needs] as const));
}

const needed = new WeakMap<LinePattern, ByWord<number>>();

/** Which parts of the pattern have a word that they need in tokens `[from, to)`: a bit for each. */
export function mayHold(pattern: LinePattern, tokens: readonly Token[], from: number, to: number): number {
  let byWord = needed.get(pattern);
  if (byWord === undefined) {
    byWord = new ByWord((word) => pattern.needs.get(word));
    needed.set(pattern, byWord);
  }
  let parts = 0;
  for (let i = from; i < to; i++) parts |= byWord.of(tokens[i] as Token) ?? 0;
  return parts;
}

/** What the parts that `may` tells match in a line, none overlapping, as one pattern of all of them would. */
export function matchesIn({ parts }: LinePattern, may: number, line: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const next = parts.flatMap((part, index) => {
    const match = (may & (1 << index)) === 0 ? null : matchFrom(part, line, 0);
    return match === null ? [] : [{ part, match: match as RegExpExecArray | null }];
  });
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const { match } of next)
      if (match !== null && !(first !== null && first.index <= match.index)) first = match;
    if (first === null) return found;
    found.push(first);
    const end = first.index + first[0].length;
    for (const one of next)
      if (one.match !== null && one.match.index < end) one.match = matchFrom(one.part, line, end);
  }
}

function matchFrom(part: RegExp, line: string, at: number): RegExpExecArray | null {
  part.lastIndex = at;
  return part.exec(line);
}
