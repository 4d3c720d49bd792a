import type { CountableClaim } from '../events/counted.ts';
import type { Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Conflict } from '../model/record.ts';
import type { StandingClaim } from './standing.ts';
import type { State } from './state.ts';

/** What one report tells of one event. */
export interface Mention {
  readonly report: string;
  /** As the report has it; its id is the report's own. */
  readonly event: Event;
  /** As they were read or added. */
  readonly claims: readonly Claim[];
}

/** An event of the ledger: the mentions that were found, or said by people, to be of one event. */
export interface Group {
  readonly id: string;
  /** As the mentions together, and then people, describe it. */
  readonly event: Event;
  readonly mentions: readonly Mention[];
  /** The claims of its mentions, without those that people moved away and with those that they moved here. */
  readonly members: readonly Member[];
}

/** A claim as it was read, and the report it is of. */
export interface Member {
  readonly claim: Claim;
  readonly report: string;
}

/** The claims of a group after every decision. */
export interface Standing {
  readonly claims: readonly StandingClaim[];
  /** Those that were not rejected, with original, supersession and interest, as rules read them. */
  readonly counted: ReadonlyMap<string, CountableClaim>;
  readonly conflicts: readonly Conflict[];
}

/** What pages and exports are made from: a few events with everything that their reports and people say of them. */
export interface Projection {
  readonly state: State;
  readonly groups: ReadonlyMap<string, Group>;
  readonly groupOfClaim: ReadonlyMap<string, Group>;
  /** Also of events that the reports tell of beside these; such a group has neither mentions nor members. By `mentionId`. */
  readonly groupOfMention: ReadonlyMap<string, Group>;
  /** What the group's reports say of actors, and what people added. */
  relationsOf(group: Group): readonly Relation[];
  standing(group: Group): Standing;
}
