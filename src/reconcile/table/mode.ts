import type { Cell } from './shape.ts';

/** One report's value of a column, with what breaks ties: the higher rank wins, the first rank first. */
export interface Held {
  readonly value: Cell;
  /** The report's n-th rank, null where it has none; asked only where values tie. */
  readonly rank: (n: number) => number | null;
}

const same = (value: Cell): string | number | boolean | null => value ?? null;

/**
 * The value that most reports hold; null is a value and can win. On a tie, of all reports that hold a tied
 * value those of the highest rank decide, then of the next rank; still tied, `tied` is the answer. A holder
 * without a rank leaves the tie open: it might have been the highest.
 */
export function modeWithRanks(held: readonly Held[], depth: number, tied: Cell): Cell {
  if (held.length === 1) return same(held[0]?.value);
  const times = new Map<Cell, number>();
  for (const { value } of held) times.set(same(value), (times.get(same(value)) ?? 0) + 1);
  const top = Math.max(0, ...times.values());
  let left = new Set([...times].filter(([, count]) => count === top).map(([value]) => value));
  for (let at = 0; at < depth && left.size > 1; at++) {
    const holders = held.filter(({ value }) => left.has(same(value)));
    const known = holders.map((holder) => holder.rank(at)).filter((one) => one !== null);
    if (known.length < holders.length) return tied;
    const highest = Math.max(...known);
    left = new Set(holders.filter((holder) => holder.rank(at) === highest).map(({ value }) => same(value)));
  }
  return left.size === 1 ? [...left][0] : left.size === 0 ? null : tied;
}

/** The mode of days; where days tie, the floor of the mean of the tied ones. */
export function modeOfDays(days: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const day of days) times.set(day, (times.get(day) ?? 0) + 1);
  const top = Math.max(0, ...times.values());
  const tied = [...times].filter(([, count]) => count === top).map(([day]) => Date.parse(day) / 86_400_000);
  if (tied.length === 0) return null;
  const mean = Math.floor(tied.reduce((sum, day) => sum + day, 0) / tied.length);
  return new Date(mean * 86_400_000).toISOString().slice(0, 10);
}
