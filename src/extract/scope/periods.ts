/**
 * One way of naming a stretch of time with several events in it, over a line of folded tokens parted by blanks, a
 * blank on either side.
 */
export interface PeriodPattern {
  /** A line that it matches, as tests do. */
  readonly like: string;
  /** A line much like it that it leaves alone. */
  readonly unlike: string;
  /** Without flags; every repetition bounded. */
  readonly pattern: RegExp;
}

/** All patterns as one, global. */
export function anyPeriod(patterns: readonly PeriodPattern[]): RegExp {
  return new RegExp(patterns.map(({ pattern }) => pattern.source).join('|'), 'g');
}
