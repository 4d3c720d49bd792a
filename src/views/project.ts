import { countable } from '../events/counted.ts';
import { mentionId } from '../events/mention.ts';
import type { ToldClaim } from '../events/told.ts';
import type { Actor, Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import { conflictsOf } from './conflicts.ts';
import { groupMentions } from './grouping.ts';
import type { Group, Member, Mention, Projection, Standing } from './projection.ts';
import { sentenceOf } from './sentence.ts';
import { isStanding, standingClaim } from './standing.ts';
import { claimsOf, type ReportState, type State } from './state.ts';

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
  const aside = new Set(
    group.mentions.flatMap(({ event, claims: own }) => (event.main ? [] : own.map((claim) => claim.id))),
  );
  const told = claims.filter(isStanding).map(({ claim, report }): ToldClaim => {
    const of = state.reports.get(report) as ReportState;
    const { outlet, publishedAt, kind } = of.report;
    const sentence = sentenceOf(of, claim.span).text;
    return { claim, report, outlet, publishedAt, kind, aside: aside.has(claim.id), sentence };
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
