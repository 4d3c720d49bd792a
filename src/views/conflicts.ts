import type { CountableClaim } from '../events/counted.ts';
import type { Relation } from '../model/actor.ts';
import type { Conflict } from '../model/record.ts';
import { conflictsAmong } from '../reconcile/conflicts.ts';
import type { Group } from './projection.ts';
import type { ReportState, State } from './state.ts';

/**
 * What disagrees about an event: among its reports, and where a report's references are older than what they are
 * cited for, which only the report itself tells. A conflict of which a person rejected a claim is settled and not listed.
 */
export function conflictsOf(
  state: State,
  group: Group,
  counted: ReadonlyMap<string, CountableClaim>,
  relations: readonly Relation[],
): Conflict[] {
  const told = new Set<string>();
  const tellings = group.mentions.map((mention) => {
    // one report may tell of the event at two places; its claims are heard once
    const first = !told.has(mention.report);
    told.add(mention.report);
    const claims = first ? [...counted.values()].filter((claim) => claim.report === mention.report) : [];
    return { report: mention.report, event: mention.event, claims };
  });
  const own = [...new Set(group.mentions.map(({ report }) => report))]
    .flatMap((report) => (state.reports.get(report) as ReportState).record?.conflicts ?? [])
    .filter(
      ({ kind, claims }) =>
        kind === 'date' && claims.length > 0 && claims.every((claim) => counted.has(claim)),
    );
  const found = new Map<string, Conflict>();
  for (const conflict of [...conflictsAmong(group.event, tellings, relations), ...own]) {
    const key = `${conflict.kind} ${[...conflict.claims].sort().join(' ')}`;
    if (!found.has(key)) found.set(key, conflict);
  }
  return [...found.values()];
}
