import { interestOf } from '../events/interest.ts';
import { mentionId } from '../events/mention.ts';
import type { Actor } from '../model/actor.ts';
import type { Event } from '../model/event.ts';
import type { Toll } from '../model/toll.ts';
import type { Share } from '../reconcile/input.ts';
import { countEvent, RULES } from '../reconcile/rules.ts';
import { claimView } from './claim-view.ts';
import { reportsOf as reportIds } from './project.ts';
import type { Group, Projection } from './projection.ts';
import type { EventRow, EventView, HistoryRow, ReportRow, RuleInfo } from './shapes.ts';
import { claimsOf, type ReportState } from './state.ts';

export function eventRow(projection: Projection, group: Group, rule: string): EventRow {
  const reports = reportsOf(projection, group);
  return {
    id: group.id,
    status: projection.state.statuses.get(group.id)?.to ?? 'draft',
    event: group.event,
    tolls: tollsOf(projection, group, rule),
    reports: reports.length,
    originals: new Set([...projection.standing(group).counted.values()].map((claim) => claim.original)).size,
    conflicts: projection.standing(group).conflicts.length,
    fiction: isFiction(reports),
  };
}

export function eventView(
  projection: Projection,
  group: Group,
  rule: string,
  rules: readonly RuleInfo[],
): EventView {
  const reports = reportsOf(projection, group);
  const { claims, conflicts } = projection.standing(group);
  const { state } = projection;
  return {
    id: group.id,
    status: state.statuses.get(group.id)?.to ?? 'draft',
    version: state.releases.get(group.id) ?? null,
    event: group.event,
    fiction: isFiction(reports),
    rule,
    rules,
    tolls: tollsOf(projection, group, rule),
    claims: claims.map((one) => claimView(projection, one)),
    conflicts,
    reports: reports.map(reportRow),
    references: reports.flatMap((of) =>
      (of.record?.references ?? []).map((reference) => ({ ...reference, report: of.report.id })),
    ),
    related: relatedOf(projection, group),
    actors: actorsOf(projection, reports),
    relations: projection.relationsOf(group),
    history: historyOf(projection, group, reports),
  };
}

/** What the event has of totals that people divided among several. */
function sharesOf({ state, relationsOf }: Projection, group: Group): Share[] {
  return [...state.divisions.values()].flatMap(({ claim, report, outlet, publishedAt, events }) => {
    const position = events.indexOf(group.id);
    if (position < 0) return [];
    const interest = interestOf(claim, group.event, relationsOf(group));
    const counted = { ...claim, report, outlet, publishedAt, original: claim.original ?? claim.id, interest };
    return [{ claim: counted, position, events: events.length }];
  });
}

export function tollsOf(projection: Projection, group: Group, rule: string): readonly Toll[] {
  const { state } = projection;
  const input = {
    event: group.event,
    claims: [...projection.standing(group).counted.values()],
    assessments: state.assessments,
    context: state.contexts.get(group.id) ?? null,
    relations: projection.relationsOf(group),
    victims: state.victims.get(group.id) ?? [],
    overlaps: state.overlaps.get(group.id) ?? [],
    shares: sharesOf(projection, group),
  };
  return countEvent(input, rule, [...RULES, ...state.rules.values()]);
}

export function reportRow(of: ReportState): ReportRow {
  return { ...of.report, claims: claimsOf(of).length, fiction: of.fiction, graphic: of.graphic };
}

/** The reports that tell of the event, the first published first. */
function reportsOf(projection: Projection, group: Group): ReportState[] {
  const reports = [...reportIds(group)].map((id) => projection.state.reports.get(id) as ReportState);
  return reports.sort(
    (a, b) =>
      compare(a.report.publishedAt ?? '', b.report.publishedAt ?? '') || compare(a.report.id, b.report.id),
  );
}

/** Fiction as soon as one report is: an invented figure never passes for a real one. */
function isFiction(reports: readonly ReportState[]): boolean {
  return reports.some((of) => of.fiction);
}

/** What the reports relate it to, and else what they tell beside it. */
function relatedOf(projection: Projection, group: Group): Event[] {
  const related = new Map<string, Event>();
  const add = (other: Group | undefined): void => {
    if (other !== undefined && other.id !== group.id) related.set(other.id, other.event);
  };
  for (const mention of group.mentions) {
    const named = [
      ...mention.event.related,
      ...(mention.event.partOf === undefined ? [] : [mention.event.partOf]),
    ];
    for (const id of named) add(projection.groupOfMention.get(mentionId(mention.report, id)));
    if (!mention.event.main) continue;
    for (const event of projection.state.reports.get(mention.report)?.record?.events ?? [])
      add(projection.groupOfMention.get(mentionId(mention.report, event.id)));
  }
  return [...related.values()].sort(
    (a, b) => compare(a.when?.start ?? '', b.when?.start ?? '') || compare(a.id, b.id),
  );
}

function actorsOf(projection: Projection, reports: readonly ReportState[]): Actor[] {
  const actors = new Map<string, Actor>();
  for (const of of reports) for (const actor of of.record?.actors ?? []) actors.set(actor.id, actor);
  for (const [id, actor] of projection.state.actors) if (actors.has(id)) actors.set(id, actor);
  return [...actors.values()].sort((a, b) => compare(a.id, b.id));
}

/** Entries about the event, about its claims, or about a report that tells of it. */
function historyOf(projection: Projection, group: Group, reports: readonly ReportState[]): HistoryRow[] {
  const ids = new Set([
    group.id,
    ...reports.map((of) => of.report.id),
    ...group.members.map(({ claim }) => claim.id),
  ]);
  // a decision about a claim of another event in the same report is that event's history
  const concerns = (item: { about: readonly string[]; report: string | null; kind: string }): boolean =>
    item.about.some((id) => ids.has(id)) ||
    ((item.kind === 'reportCaptured' || item.kind === 'recordExtracted') &&
      item.report !== null &&
      ids.has(item.report));
  return projection.state.history
    .filter(concerns)
    .map(({ sequence, kind, at, by, reason, words }) => ({ sequence, kind, at, by, reason, words }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
