import type { CountableClaim } from '../events/counted.ts';
import { mentionId } from '../events/mention.ts';
import type { Relation } from '../model/actor.ts';
import type { Event } from '../model/event.ts';
import type { Conflict } from '../model/record.ts';
import { groupMentions } from './grouping.ts';
import { type StandingClaim, standingClaims } from './standing.ts';
import type { State } from './state.ts';

/** What one report tells of one event. */
export interface Mention {
  readonly report: string;
  /** As the report has it; its id is the report's own. */
  readonly event: Event;
  readonly claims: readonly StandingClaim[];
}

/** An event of the ledger: the mentions that were found, or said by people, to be of one event. */
export interface Group {
  readonly id: string;
  /** As the mentions together, and then people, describe it. */
  readonly event: Event;
  readonly mentions: readonly Mention[];
  /** Its claims that stand, with original, supersession and interest. */
  readonly counted: readonly CountableClaim[];
  readonly conflicts: readonly Conflict[];
}

/** Everything that pages and exports need, worked out once for a state. */
export interface Projection {
  readonly state: State;
  readonly groups: ReadonlyMap<string, Group>;
  readonly claims: ReadonlyMap<string, StandingClaim>;
  readonly groupOfClaim: ReadonlyMap<string, Group>;
  /** By `mentionId`. */
  readonly groupOfMention: ReadonlyMap<string, Group>;
  /** Claims that stand, as rules read them. */
  readonly counted: ReadonlyMap<string, CountableClaim>;
  readonly relations: readonly Relation[];
}

export function project(state: State): Projection {
  const claims = new Map<string, StandingClaim>();
  const mentions = mentionsOf(state, claims);
  const relations = [
    ...[...state.reports.values()].flatMap((of) => of.record?.relations ?? []),
    ...state.relations,
  ];
  const groups = groupMentions(state, mentions, relations);
  const groupOfClaim = new Map<string, Group>();
  const groupOfMention = new Map<string, Group>();
  for (const group of groups)
    for (const mention of group.mentions) {
      groupOfMention.set(mentionId(mention.report, mention.event.id), group);
      for (const { claim } of mention.claims) groupOfClaim.set(claim.id, group);
    }
  const counted = new Map(
    groups.flatMap((group) => group.counted.map((claim) => [claim.id, claim] as const)),
  );
  const byId = new Map(groups.map((group) => [group.id, group]));
  return { state, groups: byId, claims, groupOfClaim, groupOfMention, counted, relations };
}

/** Every event of every report with the claims that belong to it, in the order of capture. */
function mentionsOf(state: State, claims: Map<string, StandingClaim>): Mention[] {
  const mentions: Mention[] = [];
  for (const of of state.reports.values()) {
    const events = of.record?.events ?? [];
    const fallback = events.find((event) => event.main) ?? events[0];
    const byEvent = new Map<string, StandingClaim[]>(events.map((event) => [event.id, []]));
    for (const one of standingClaims(state, of)) {
      claims.set(one.claim.id, one);
      // a claim kept from an earlier reading may name an event that the later one does not have
      (byEvent.get(one.claim.event) ?? (fallback && byEvent.get(fallback.id)))?.push(one);
    }
    for (const event of events)
      mentions.push({ report: of.report.id, event, claims: byEvent.get(event.id) ?? [] });
  }
  return mentions;
}
