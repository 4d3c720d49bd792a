import type { Step } from '../model/toll.ts';
import { narrowing } from './classes.ts';
import type { Standing } from './clauses.ts';
import { most, raised } from './figures.ts';
import type { CountedClaim } from './input.ts';
import type { Policy, Reason } from './rule.ts';
import { Steps } from './steps.ts';
import { wholeFigures } from './tellings.ts';
import { countedAs, gather, type Utterance } from './utterance.ts';
import type { View } from './view.ts';
import { type Figure, figureOf } from './words.ts';

/** What a rule makes of the claims about one class of victims, with a step for every claim. */
export interface Outcome {
  readonly figure: Figure | null;
  readonly steps: ReadonlyMap<string, Step>;
  readonly notes: readonly string[];
}

const NO_FIGURE: Reason = { clause: 'noFigure', words: 'no number, and this rule gives its words none' };

/** Raises the figure to the largest part that somebody gives, and says so. */
function withFloors(
  figure: Figure | null,
  parts: readonly Utterance[],
  floors: readonly Utterance[],
  steps: Map<string, Step>,
): { figure: Figure | null; notes: string[] } {
  const floor = most(floors.map((utterance) => utterance.figure.low));
  const raises = floor !== null && (figure === null || floor > (figure.low ?? 0));
  for (const utterance of parts) {
    const made = raises && utterance.figure.low === floor && floors.includes(utterance);
    for (const claim of utterance.claims)
      steps.set(claim.id, {
        claim: claim.id,
        counted: made,
        clause: made ? 'part.raisesLow' : 'part',
        words: made
          ? `a part of ${floor} is more than the whole that others give, so that the whole is at least ${floor}`
          : 'a part is never added to its whole',
      });
  }
  if (!raises) return { figure, notes: [] };
  return { figure: raised(figure, floor), notes: [`a part of ${floor} raises the low`] };
}

function statedOf(claim: CountedClaim, policy: Policy): Figure | null {
  return claim.figure ?? (claim.quantity ? figureOf(claim.quantity, policy.words) : null);
}

/** Without those of them who are told dead elsewhere. */
function less(figure: Figure | null, dead: number): Figure | null {
  if (figure === null || dead === 0) return figure;
  const left = (value: number | null): number | null => (value === null ? null : Math.max(0, value - dead));
  return { low: left(figure.low), best: left(figure.best), high: left(figure.high) };
}

/** The utterances of one class that a rule may count, by what they are figures of. */
interface Sorted {
  /** Of the class itself. */
  readonly wholes: Utterance[];
  /** Of some of it: "three children", "two teachers". */
  readonly narrow: Utterance[];
  /** Parts of a whole of the class. */
  readonly floors: Utterance[];
}

/** Asks the reasons that all rules share, then the rule's own, then for a figure. */
function sortOut(claims: readonly CountedClaim[], steps: Steps, policy: Policy, view: View): Sorted {
  const sorted: Sorted = { wholes: [], narrow: [], floors: [] };
  const numberless: Utterance[] = [];
  for (const group of gather(claims, policy.counts)) {
    const first = group[0]!;
    const standing = steps.standing.get(first.id);
    const shared = standing?.reason ?? null;
    if (shared && !policy.admits?.(first, shared, view)) {
      steps.say({ claims: group, first }, shared, false);
      continue;
    }
    const figure = less(statedOf(first, policy), standing?.dead ?? 0);
    const utterance: Utterance = {
      id: countedAs(first, policy.counts),
      claims: group,
      first,
      at: first.publishedAt,
      figure: figure ?? { low: null, best: null, high: null },
      summed: false,
    };
    const own = policy.exclude?.(utterance, view) ?? (figure === null ? NO_FIGURE : null);
    if (own === NO_FIGURE) numberless.push(utterance);
    if (own) steps.say(utterance, own, false);
    else if (standing?.floor) sorted.floors.push(utterance);
    else (narrowing(first) === null ? sorted.wholes : sorted.narrow).push(utterance);
  }
  const { wholes, narrow, floors } = sorted;
  // what the rule has for deaths without a number stands where nobody gives one
  if (wholes.length + narrow.length + floors.length === 0)
    for (const utterance of numberless) {
      const figure = policy.unstated?.(utterance.first, view) ?? null;
      if (figure !== null) wholes.push({ ...utterance, figure });
    }
  return sorted;
}

/** Settles one class: shared reasons, the rule's own, the choice, then the parts that show more. */
export function settle(
  claims: readonly CountedClaim[],
  standing: ReadonlyMap<string, Standing>,
  added: readonly Utterance[],
  policy: Policy,
  view: View,
): Outcome {
  const steps = new Steps(standing, policy);
  const { wholes, narrow, floors } = sortOut(claims, steps, policy, view);
  const allowed = added.filter((one) => !policy.exclude?.(one, view));
  // parts of one whole that are added up ("41 women and 29 children" of 112) are still no whole
  const sums = allowed.filter(({ first }) => first.partOf === undefined);
  narrow.push(...allowed.filter(({ first }) => first.partOf !== undefined));
  const pooled = wholes.length + sums.length > 0 ? [...wholes, ...sums] : narrow;
  const { wholes: pool, within } = wholeFigures(pooled, claims, policy.counts);
  for (const [utterance, reason] of within) steps.say(utterance, reason, false);
  let figure: Figure | null = null;
  const notes: string[] = [];
  if (pool.length > 0) {
    const choice = policy.choose(pool, view);
    figure = choice.figure;
    notes.push(...choice.notes);
    for (const [utterance, reason] of choice.counted) steps.say(utterance, reason, true);
    for (const [utterance, reason] of choice.passed) steps.say(utterance, reason, false);
  }
  const parts = pooled === narrow ? floors : [...floors, ...narrow.filter((one) => !summed(one, pool))];
  const floored = withFloors(figure, parts, policy.floors?.(parts, pool, view) ?? parts, steps.byClaim);
  return { figure: floored.figure, steps: steps.byClaim, notes: [...notes, ...floored.notes] };
}

/** Whether a part is already in a sum that was counted. */
function summed(part: Utterance, pool: readonly Utterance[]): boolean {
  return pool.some((one) => one.summed && one.claims.some((claim) => claim.id === part.first.id));
}
