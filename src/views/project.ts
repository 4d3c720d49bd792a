import { type CountableClaim, countable } from '../events/counted.ts';
import { mentionId } from '../events/mention.ts';
import type { ToldClaim } from '../events/told.ts';
import type { Actor, Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Conflict } from '../model/record.ts';
import { conflictsOf } from './conflicts.ts';
import { groupMentions, publicId } from './grouping.ts';
import { sentenceOf } from './sentence.ts';
import { isStanding, type StandingClaim, standingClaim } from './standing.ts';
import { claimsOf, type ReportState, type State } from './state.ts';

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
  /** Changes whenever any of this does. */
  readonly version: string;
}

/**
 * What pages and exports are made from. How reports make up events depends on reports, merges and splits alone and
 * is worked out anew when one of these comes (`state.structure`); a decision about a claim reworks its own event.
 */
export interface Projection {
  readonly state: State;
  readonly structure: number;
  readonly groups: ReadonlyMap<string, Group>;
  readonly members: ReadonlyMap<string, Member>;
  readonly groupOfClaim: ReadonlyMap<string, Group>;
  /** By `mentionId`. */
  readonly groupOfMention: ReadonlyMap<string, Group>;
  readonly relations: readonly Relation[];
  standing(group: Group): Standing;
}

export function project(state: State): Projection {
  const relations = [
    ...[...state.reports.values()].flatMap((of) => of.record?.relations ?? []),
    ...state.relations,
  ];
  const groups = groupMentions(state, mentionsOf(state));
  const groupOfMention = new Map<string, Group>();
  const groupOfClaim = new Map<string, Group>();
  const members = new Map<string, Member>();
  for (const group of groups) {
    for (const mention of group.mentions)
      groupOfMention.set(mentionId(mention.report, mention.event.id), group);
    for (const member of group.members) {
      groupOfClaim.set(member.claim.id, group);
      members.set(member.claim.id, member);
    }
  }
  const known = new Map<string, Standing>();
  return {
    state,
    structure: state.structure,
    groups: new Map(groups.map((group) => [group.id, group])),
    members,
    groupOfClaim,
    groupOfMention,
    relations,
    standing(group) {
      const version = versionOf(state, group);
      const before = known.get(group.id);
      if (before?.version === version) return before;
      const fresh = standingOf(state, group, relations, version);
      known.set(group.id, fresh);
      return fresh;
    },
  };
}

/** The last entry that touched a report of the group, and the last that tied claims or judged sources. */
function versionOf(state: State, group: Group): string {
  let touched = 0;
  for (const { report } of group.members) touched = Math.max(touched, state.touched.get(report) ?? 0);
  return `${touched}/${state.ties}`;
}

function standingOf(state: State, group: Group, relations: readonly Relation[], version: string): Standing {
  const claims = group.members.map(({ claim, report }) => standingClaim(state, claim, report));
  const told = claims.filter(isStanding).map(({ claim, report }): ToldClaim => {
    const of = state.reports.get(report) as ReportState;
    const { outlet, publishedAt } = of.report;
    return { claim, report, outlet, publishedAt, sentence: sentenceOf(of, claim.span).text };
  });
  const settled = new Set(state.supersessions.keys());
  const actors = actorsOf(state, group);
  const counted = countable(told, group.event, relations, settled, actors).map((claim) => {
    const original = state.originals.get(claim.id);
    return [claim.id, original === undefined ? claim : { ...claim, original }] as const;
  });
  const standing = new Map(counted);
  return { claims, counted: standing, conflicts: conflictsOf(state, group, standing, relations), version };
}

/** The actors that the group's reports name and those that people added: they tell which party an affiliation names. */
function actorsOf(state: State, group: { readonly mentions: readonly Mention[] }): Actor[] {
  const reports = new Set(group.mentions.map((mention) => mention.report));
  const named = [...reports].flatMap((report) => state.reports.get(report)?.record?.actors ?? []);
  return [...state.actors.values(), ...named];
}

/** Every event of every report with the claims that were read of it, in the order of capture. */
function mentionsOf(state: State): Mention[] {
  const mentions: Mention[] = [];
  for (const of of state.reports.values()) {
    const events = of.record?.events ?? [];
    const fallback = events.find((event) => event.main) ?? events[0];
    const byEvent = new Map<string, Claim[]>(events.map((event) => [event.id, []]));
    // a claim kept from an earlier reading may name an event that the later one does not have
    for (const claim of claimsOf(of))
      (byEvent.get(claim.event) ?? (fallback && byEvent.get(fallback.id)))?.push(claim);
    for (const event of events)
      mentions.push({ report: of.report.id, event, claims: byEvent.get(event.id) ?? [] });
  }
  return mentions;
}

/** The claims of each group, where people moved one to another event under that event's id. */
export function membersOf(
  state: State,
  groups: readonly { readonly id: string; readonly mentions: readonly Mention[] }[],
): Map<string, Member[]> {
  const home = new Map<string, string>();
  for (const { id, mentions } of groups)
    for (const mention of mentions) home.set(publicId(mentionId(mention.report, mention.event.id)), id);
  const members = new Map<string, Member[]>(groups.map(({ id }) => [id, []]));
  for (const { id, mentions } of groups)
    for (const mention of mentions)
      for (const claim of mention.claims) {
        const moved = state.corrections.get(claim.id)?.event;
        const to = (moved === undefined ? undefined : home.get(moved)) ?? id;
        members.get(to)?.push({ claim, report: mention.report });
      }
  return members;
}
