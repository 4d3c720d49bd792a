import { amongWords } from '../../text/by-word.ts';
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

/** A pattern over such a line, and the words without one of which no sentence matches it: most have none. */
export interface LinePattern {
  readonly pattern: RegExp;
  readonly needs: ReadonlySet<string>;
}

/** `linePattern(/ since an? …/g, 'since')` */
export function linePattern(pattern: RegExp, needs: string): LinePattern {
  return { pattern, needs: new Set(needs.split(/\s+/)) };
}

/** All patterns as one, global. */
export function anyPeriod(patterns: readonly PeriodPattern[]): LinePattern {
  const pattern = new RegExp(patterns.map((one) => one.pattern.source).join('|'), 'g');
  return linePattern(pattern, patterns.map(({ needs }) => needs).join(' '));
}

/** Whether tokens `[from, to)` have a word that the pattern needs. */
export function mayHold({ needs }: LinePattern, tokens: readonly Token[], from: number, to: number): boolean {
  const needed = amongWords(needs);
  for (let i = from; i < to; i++) if (needed.of(tokens[i] as Token) === true) return true;
  return false;
}
