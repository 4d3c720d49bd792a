import type { Step } from '../model/toll.ts';
import { raised, sum } from './figures.ts';
import type { Outcome } from './leaf.ts';
import { type Figure, sayFigure } from './words.ts';

function merged(outcomes: readonly Outcome[]): Map<string, Step> {
  return new Map(outcomes.flatMap((outcome) => [...outcome.steps]));
}

function recast(steps: Iterable<Step>, into: Map<string, Step>, clause: string, words: string): void {
  for (const step of steps)
    if (step.counted) into.set(step.claim, { ...step, counted: false, clause, words });
}

/**
 * A whole and the parts that make it up, each as the rule has them. Parts are never added to a whole: where
 * somebody gives the whole, that stands, and parts which come to more raise its low. Where nobody does, the
 * parts are the total, as far as they are known.
 */
export function combine(whole: Outcome | null, parts: readonly Outcome[]): Outcome | null {
  const asked = parts.filter((part) => part.steps.size > 0);
  const total = sum(asked.filter((part) => part.figure !== null || hopeful(part)).map((part) => part.figure));
  const all = merged(whole === null ? asked : [whole, ...asked]);
  const notes = [...new Set([...(whole?.notes ?? []), ...asked.flatMap((part) => part.notes)])];
  if (all.size === 0) return null;
  if (total === null) return { figure: whole?.figure ?? null, steps: all, notes };
  if (whole === null || whole.figure === null) {
    if (asked.length > 1) notes.push(`added up over classes: ${sayFigure(total)}`);
    return { figure: total, steps: all, notes };
  }
  const floor = total.low;
  if (floor === null || floor <= (whole.figure.low ?? 0)) {
    const words = `the whole is given as ${sayFigure(whole.figure)}; parts are not added to it`;
    for (const part of asked) recast(part.steps.values(), all, 'total.whole', words);
    // Members of an enumeration that makes the whole stand in a class of their own as well.
    for (const step of whole.steps.values()) if (step.counted) all.set(step.claim, step);
    return { figure: whole.figure, steps: all, notes };
  }
  for (const part of asked)
    for (const step of part.steps.values())
      if (step.counted)
        all.set(step.claim, {
          ...step,
          clause: 'part.raisesLow',
          words: `with the other classes at least ${floor}, more than the whole as given`,
        });
  return {
    figure: reaching(whole.figure, total, floor),
    steps: all,
    notes: [
      ...notes,
      `classes come to at least ${floor}, more than the ${sayFigure(whole.figure)} given for all`,
    ],
  };
}

/**
 * The parts have shown the whole to be too low: it is as open above as they are, and where not even its best is as much
 * as they come to at the least, what they come to is the best.
 */
function reaching(whole: Figure, total: Figure, floor: number): Figure {
  const { low, best, high } = raised(whole, floor);
  return {
    low,
    best: whole.best !== null && whole.best < floor ? (total.best ?? best) : best,
    high: high === null || total.high === null ? null : Math.max(high, total.high),
  };
}

/** A class that somebody speaks of without a usable figure: an unknown number, which keeps a sum open above. */
function hopeful(part: Outcome): boolean {
  return [...part.steps.values()].some((step) => step.clause === 'noFigure');
}

/**
 * The better of two ways to split a total: the one that accounts for more, and of two that come to the same the one that
 * knows of people without a number. The other's claims did not count.
 */
export function better(a: Outcome | null, b: Outcome | null): Outcome | null {
  if (a === null || b === null) return a ?? b;
  const size = (outcome: Outcome): number => outcome.figure?.best ?? outcome.figure?.low ?? -1;
  const open = (outcome: Outcome): boolean => outcome.figure?.high === null;
  const more = size(b) > size(a) || (size(b) === size(a) && open(b) && !open(a));
  const [kept, other] = more ? [b, a] : [a, b];
  const steps = new Map(kept.steps);
  for (const step of other.steps.values()) {
    if (steps.has(step.claim)) continue;
    steps.set(
      step.claim,
      step.counted
        ? {
            ...step,
            counted: false,
            clause: 'total.otherSplit',
            words: 'the total is added up by another division that accounts for more',
          }
        : step,
    );
  }
  return { ...kept, steps };
}
