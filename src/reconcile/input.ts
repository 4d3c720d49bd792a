import type { Relation } from '../model/actor.ts';
import type { Assessment, EventContext, Interest, Overlap, Victim } from '../model/assessment.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from './words.ts';

/** A claim with what counting needs to know of its report and its claimant. */
export interface CountedClaim extends Claim {
  readonly report: string;
  /** The outlet's name or id: whose own voice it is where no claimant is named. */
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  /** The first utterance that this claim carries; its own id where nobody else carries it. */
  readonly original: string;
  readonly interest: Interest;
  /** Bounds and best as a table gives them outright, in place of the quantity's. */
  readonly figure?: Figure;
  /** Set where the figure is this event's share of one for several events: how it was divided. */
  readonly divided?: string;
}

/** A cumulative figure for several events of which this one is the `position`-th of `events` (from 0). */
export interface Share {
  readonly claim: CountedClaim;
  readonly position: number;
  readonly events: number;
}

/** All that a counting rule may look at. A rule is a pure function of it. */
export interface CountInput {
  readonly event: Event;
  readonly claims: readonly CountedClaim[];
  readonly assessments?: readonly Assessment[];
  readonly context?: EventContext | null;
  /** Dated relations between actors: they tell which side a victim is of on the event's day. */
  readonly relations?: readonly Relation[];
  readonly victims?: readonly Victim[];
  /** Events on record within the place and period that this one covers, as people said. */
  readonly overlaps?: readonly Overlap[];
  readonly shares?: readonly Share[];
}
