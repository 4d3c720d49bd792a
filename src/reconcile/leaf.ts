import type { Step } from '../model/toll.ts';
import { narrowing } from './classes.ts';
import type { Standing } from './clauses.ts';
import { most, raised } from './figures.ts';
import type { CountedClaim } from './input.ts';
import type { Policy, Reason } from './rule.ts';
import { wholeFigures } from './tellings.ts';
import { gather, speaker, type Utterance } from './utterance.ts';
import type { View } from './view.ts';
import { type Figure, figureOf } from './words.ts';

/** What a rule makes of the claims about one class of victims, with a step for every claim. */
export interface Outcome {
  readonly figure: Figure | null;
  readonly steps: ReadonlyMap<string, Step>;
  readonly notes: readonly string[];
}

function sayReason(claim: CountedClaim, { words }: Reason, carries: string | null): string {
  const divided = claim.divided ? `${claim.divided}; ${words}` : words;
  return carries === null ? divided : `${divided}; carries what ${carries} had first`;
}

const NO_FIGURE: Reason = { clause: 'noFigure', words: 'no number, and this rule gives its words none' };

/** Raises the figure to the largest part that somebody gives, and says so. */
function withFloors(
  figure: Figure | null,
  floors: readonly Utterance[],
  steps: Map<string, Step>,
): { figure: Figure | null; notes: string[] } {
  const floor = most(floors.map((utterance) => utterance.figure.low));
  const raises = floor !== null && (figure === null || floor > (figure.low ?? 0));
  for (const utterance of floors) {
    const made = raises && utterance.figure.low === floor;
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

/** Settles one class: shared reasons, the rule's own, the choice, then the parts that show more. */
export function settle(
  claims: readonly CountedClaim[],
  standing: ReadonlyMap<string, Standing>,
  added: readonly Utterance[],
  policy: Policy,
  view: View,
): Outcome {
  const steps = new Map<string, Step>();
  const say = (utterance: Pick<Utterance, 'claims' | 'first'>, reason: Reason, counted: boolean): void => {
    for (const claim of utterance.claims) {
      const dead = standing.get(utterance.first.id)?.dead ?? 0;
      const carried = claim.id !== utterance.first.id && claim.original === utterance.first.original;
      steps.set(claim.id, {
        claim: claim.id,
        counted,
        clause: counted && claim.divided ? `${policy.id}.divided` : reason.clause,
        words: `${dead > 0 ? `${dead} of those hit are told dead; ` : ''}${sayReason(claim, reason, carried ? utterance.first.report : null)}`,
      });
    }
  };
  const wholes: Utterance[] = [];
  const narrow: Utterance[] = [];
  const floors: Utterance[] = [];
  for (const group of gather(claims, policy.counts)) {
    const first = group[0]!;
    const bare = { claims: group, first };
    const shared = standing.get(first.id)?.reason ?? null;
    if (shared && !policy.admits?.(first, shared, view)) {
      say(bare, shared, false);
      continue;
    }
    const stated = statedOf(first, policy) ?? policy.unstated?.(first, view) ?? null;
    const figure = less(stated, standing.get(first.id)?.dead ?? 0);
    const unread: Utterance = {
      id: policy.counts === 'rows' ? first.id : first.original,
      claims: group,
      first,
      at: first.publishedAt,
      figure: figure ?? { low: null, best: null, high: null },
      summed: false,
    };
    const own = policy.exclude?.(unread, view) ?? null;
    if (own) say(bare, own, false);
    else if (figure === null) say(bare, NO_FIGURE, false);
    else if (standing.get(first.id)?.floor) floors.push(unread);
    else if (narrowing(first) !== null) narrow.push(unread);
    else wholes.push(unread);
  }
  const sums = added.filter((one) => !policy.exclude?.(one, view));
  const pooled = wholes.length + sums.length > 0 ? [...wholes, ...sums] : narrow;
  const told =
    policy.counts === 'originals'
      ? wholeFigures(pooled)
      : { wholes: pooled, within: new Map<Utterance, Reason>() };
  for (const [utterance, reason] of told.within) say(utterance, reason, false);
  const pool = told.wholes;
  let figure: Figure | null = null;
  const notes: string[] = [];
  if (pool.length > 0) {
    const choice = policy.choose(pool, view);
    figure = choice.figure;
    notes.push(...choice.notes);
    for (const [utterance, reason] of choice.counted) say(utterance, reason, true);
    for (const [utterance, reason] of choice.passed) say(utterance, reason, false);
  }
  const floored = withFloors(
    figure,
    pooled !== narrow ? [...floors, ...narrow.filter((one) => !summed(one, pool))] : floors,
    steps,
  );
  return { figure: floored.figure, steps, notes: [...notes, ...floored.notes] };
}

/** Whether a part is already in a sum that was counted. */
function summed(part: Utterance, pool: readonly Utterance[]): boolean {
  return pool.some((one) => one.summed && one.claims.some((claim) => claim.id === part.first.id));
}

export function sayWho(utterance: Utterance): string {
  return speaker(utterance.first);
}
