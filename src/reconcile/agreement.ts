import type { Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Status } from '../model/vocabulary.ts';
import { classOf, narrowing, unitOf } from './classes.ts';

/** How far the figures for one class of an event agree, whoever gives them: no rule is asked. */
export interface Agreement {
  readonly measure: string;
  readonly unit: string;
  readonly side: string | null;
  readonly status: Status;
  /** How many figures there are, each report and speaker once for each, and how many of them differ. */
  readonly figures: number;
  readonly distinct: number;
  /** The share of the figures that hold the most frequent one. */
  readonly modalConfidence: number;
}

export type Figured = Claim & { readonly report: string };

/** A number for the whole of a class in the event itself. */
function isFigure(claim: Figured): boolean {
  const { kind, measure, scope, stance, partOf, quantity } = claim;
  const said = stance === 'asserts' || stance === 'confirms';
  const number = quantity?.low ?? quantity?.high ?? null;
  return (
    kind === 'toll' &&
    measure !== undefined &&
    scope === 'event' &&
    said &&
    partOf === undefined &&
    number !== null &&
    narrowing(claim) === null
  );
}

/** Of every class of an event that has a figure: how many there are and how far they agree. */
export function agreementOf(
  event: Event,
  claims: readonly Figured[],
  relations: readonly Relation[],
): Agreement[] {
  const classes = new Map<
    string,
    { of: Omit<Agreement, 'figures' | 'distinct' | 'modalConfidence'>; held: Map<string, number> }
  >();
  for (const claim of claims.filter(isFigure)) {
    const counted = {
      ...claim,
      outlet: null,
      publishedAt: null,
      original: claim.id,
      interest: 'unknown' as const,
    };
    const { side, status } = classOf(counted, { event, claims: [], relations }, undefined);
    const of = { measure: claim.measure ?? '', unit: unitOf(claim), side, status };
    const key = JSON.stringify(of);
    const { low, high } = claim.quantity ?? { low: null, high: null };
    const who = claim.claimants.map(({ actor, name, words }) => actor ?? name ?? words).join('+');
    const held = classes.get(key)?.held ?? new Map<string, number>();
    held.set(JSON.stringify([claim.report, who, low, high]), low ?? high ?? 0);
    classes.set(key, { of, held });
  }
  return [...classes.values()].map(({ of, held }) => {
    const times = new Map<number, number>();
    for (const value of held.values()) times.set(value, (times.get(value) ?? 0) + 1);
    const most = Math.max(...times.values());
    return { ...of, figures: held.size, distinct: times.size, modalConfidence: most / held.size };
  });
}
