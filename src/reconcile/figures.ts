import type { Figure } from './words.ts';

/** Arithmetic on figures in which unknown stays unknown. */

/** Bounds in order: whatever a rule chose, low ≤ best ≤ high. */
export function ordered({ low, best, high }: Figure): Figure {
  const middle = best ?? null;
  const bottom = low === null || middle === null ? low : Math.min(low, middle);
  const top = high === null ? null : Math.max(high, middle ?? high, bottom ?? high);
  return { low: bottom, best: middle, high: top };
}

/** At least `floor`: low rises to it, and best and high with it where they lay below. */
export function raised(figure: Figure | null, floor: number): Figure {
  if (figure === null) return { low: floor, best: floor, high: null };
  return {
    low: Math.max(figure.low ?? floor, floor),
    best: figure.best === null ? null : Math.max(figure.best, floor),
    high: figure.high === null ? null : Math.max(figure.high, floor),
  };
}

/**
 * The sum over classes that do not overlap. A class without a figure adds an unknown number: the low and best
 * of the others stand as what is known at least, and the high is open.
 */
export function sum(figures: readonly (Figure | null)[]): Figure | null {
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0) return null;
  const add = (key: 'low' | 'best'): number | null => {
    const values = known.map((figure) => figure[key] ?? figure.low).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
  };
  const best = known.some((figure) => figure.best !== null) ? add('best') : null;
  const open = known.length < figures.length || known.some((figure) => figure.high === null);
  return {
    low: add('low'),
    best,
    high: open ? null : known.reduce((total, figure) => total + (figure.high ?? 0), 0),
  };
}

/** The smallest and the largest of what is known, or null. */
export function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

export function most(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}
