import { least, most } from './figures.ts';
import type { Choice, Reason } from './rule.ts';
import type { Utterance } from './utterance.ts';
import type { Figure } from './words.ts';

/** What rules build their choice with. */
export interface Draft {
  readonly counted: Map<Utterance, Reason>;
  readonly passed: Map<Utterance, Reason>;
  readonly notes: string[];
}

export function draft(): Draft {
  return { counted: new Map(), passed: new Map(), notes: [] };
}

export function chosen(figure: Figure, { counted, passed, notes }: Draft): Choice {
  return { figure, counted, passed, notes };
}

/** Lowest of the lows, highest of the highs; of "at least n" the highest that is known is n. */
export function spanOf(utterances: readonly Utterance[]): { low: number | null; high: number | null } {
  const lows = utterances.map(({ figure }) => figure.low);
  const highs = utterances.map(({ figure }) => figure.high ?? figure.best);
  return { low: least(lows), high: most(highs) };
}

/** The values that utterances hold as their best, with who holds each; those without a best are left out. */
export function byValue(utterances: readonly Utterance[]): Map<number, Utterance[]> {
  const held = new Map<number, Utterance[]>();
  for (const utterance of utterances) {
    const value = utterance.figure.best;
    if (value === null) continue;
    held.set(value, [...(held.get(value) ?? []), utterance]);
  }
  return held;
}

/** The most frequent value, the smallest on a tie; nulls are not counted. */
export function modeOf(values: readonly (number | null)[]): number | null {
  const times = new Map<number, number>();
  for (const value of values) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  let best: number | null = null;
  for (const [value, count] of times) {
    const held = best === null ? 0 : (times.get(best) ?? 0);
    if (best === null || count > held || (count === held && value < best)) best = value;
  }
  return best;
}

/** "3 (Reuters), 8 (the army)": what differs, for a note. */
export function sayValues(
  held: ReadonlyMap<number, readonly Utterance[]>,
  who: (one: Utterance) => string,
): string {
  return [...held]
    .sort(([a], [b]) => a - b)
    .map(([value, holders]) => `${value} (${[...new Set(holders.map(who))].sort().join(', ')})`)
    .join(', ');
}
