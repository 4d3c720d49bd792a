import { countable } from '../events/counted.ts';
import type { ToldClaim } from '../events/told.ts';
import type { Actor, Relation } from '../model/actor.ts';
import { conflictsOf } from './conflicts.ts';
import type { Group, Projection, Standing } from './projection.ts';
import { sentenceOf } from './sentence.ts';
import { isStanding, standingClaim } from './standing.ts';
import type { ReportState, State } from './state.ts';

/** Events over a state that holds their reports. */
export function project(
  state: State,
  groups: readonly Group[],
  groupOfMention: ReadonlyMap<string, Group>,
): Projection {
  const groupOfClaim = new Map<string, Group>();
  for (const group of groups) for (const { claim } of group.members) groupOfClaim.set(claim.id, group);
  const known = new Map<string, Standing>();
  const relationsOf = (group: Group): Relation[] => [
    ...[...reportsOf(group)].flatMap((report) => state.reports.get(report)?.record?.relations ?? []),
    ...state.relations,
  ];
  return {
    state,
    groups: new Map(groups.map((group) => [group.id, group])),
    groupOfClaim,
    groupOfMention,
    relationsOf,
    standing(group) {
      const before = known.get(group.id);
      if (before !== undefined) return before;
      const fresh = standingOf(state, group, relationsOf(group));
      known.set(group.id, fresh);
      return fresh;
    },
  };
}

/** Every report that tells of the event or has a claim of it. */
export function reportsOf(group: Group): Set<string> {
  return new Set([...group.mentions, ...group.members].map(({ report }) => report));
}

function standingOf(state: State, group: Group, relations: readonly Relation[]): Standing {
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
  return { claims, counted: standing, conflicts: conflictsOf(state, group, standing, relations) };
}

/** The actors that the group's reports name and those that people added: they tell which party an affiliation names. */
function actorsOf(state: State, group: Group): Actor[] {
  const reports = new Set(group.mentions.map((mention) => mention.report));
  const named = [...reports].flatMap((report) => state.reports.get(report)?.record?.actors ?? []);
  return [...state.actors.values(), ...named];
}
