import type { CountedClaim } from './input.ts';
import type { Figure } from './words.ts';
import { sayFigure } from './words.ts';

/** A total for a period beside the events on record within it. */
export interface PeriodCheck {
  readonly claim: string;
  /** What the total says, and what the recorded events come to. */
  readonly total: Figure;
  readonly recorded: Figure;
  /** What the total leaves for events that are not on record; null where it is not known. */
  readonly unrecorded: number | null;
  readonly words: string;
}

const add = (figures: readonly Figure[], key: keyof Figure): number | null => {
  const known = figures.map((figure) => figure[key] ?? null);
  return known.length === 0 || known.includes(null)
    ? null
    : known.reduce<number>((sum, value) => sum + (value ?? 0), 0);
};

/**
 * Checks a total over a period ("300 killed since January") against events on record within that period: they
 * cannot come to more than it says. It never counts them together. Null where there is nothing to check: a rate, a
 * word without a number, no figure on record.
 */
export function checkPeriod(claim: CountedClaim, events: readonly Figure[]): PeriodCheck | null {
  if (claim.scope !== 'cumulative' || claim.per !== undefined || claim.quantity === undefined) return null;
  const { low, high } = claim.quantity;
  if (low === null && high === null) return null;
  const total: Figure = { low, best: low, high };
  // Lows that nobody gave add nothing: the events come to at least the sum of those that are known.
  const lows = events.map((figure) => figure.low).filter((value) => value !== null);
  if (lows.length === 0) return null;
  const least = lows.reduce((sum, value) => sum + value, 0);
  const recorded: Figure = { low: least, best: add(events, 'best'), high: add(events, 'high') };
  const unrecorded = high === null ? null : high - least;
  const words =
    unrecorded !== null && unrecorded < 0
      ? `the events on record come to at least ${least}, more than the ${sayFigure(total)} of the total`
      : `the total of ${sayFigure(total)} leaves ${unrecorded ?? 'an unknown number'} beyond the ${sayFigure(recorded)} on record`;
  return { claim: claim.id, total, recorded, unrecorded, words };
}
