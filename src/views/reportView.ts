import { mentionId } from '../events/mention.ts';
import type { Event } from '../model/event.ts';
import { claimView } from './claimView.ts';
import type { Projection } from './projection.ts';
import type { ReportView } from './shapes.ts';
import { standingClaim } from './standing.ts';
import { claimsOf } from './state.ts';

/** One report with its text and what was read in it; events under the ids that their pages have. */
export function reportView(projection: Projection, id: string): ReportView | null {
  const of = projection.state.reports.get(id);
  if (of === undefined) return null;
  const claims = claimsOf(of).map((claim) => standingClaim(projection.state, claim, id));
  const events = new Map<string, Event>();
  for (const event of of.record?.events ?? []) {
    const group = projection.groupOfMention.get(mentionId(id, event.id));
    const known = group?.id ?? event.id;
    if (!events.has(known)) events.set(known, { ...event, id: known });
  }
  return {
    report: of.report,
    fiction: of.fiction,
    graphic: of.graphic,
    text: of.text,
    claims: claims.map((one) => claimView(projection, one)),
    events: [...events.values()],
    actors: of.record?.actors ?? [],
    references: of.record?.references ?? [],
    conflicts: of.record?.conflicts ?? [],
    rejected: of.record?.rejected ?? [],
  };
}
