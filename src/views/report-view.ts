import { mentionId } from '../events/mention.ts';
import type { Event } from '../model/event.ts';
import { publicId } from './ids.ts';
import type { ClaimView, ReportView } from './shapes.ts';
import { claimsOf, type ReportState } from './state.ts';

/** One report with its text and what was read in it; events under the ids that their pages have. */
export function reportView(
  of: ReportState,
  views: ReadonlyMap<string, ClaimView>,
  eventOfMention: ReadonlyMap<string, string>,
): ReportView {
  const events = new Map<string, Event>();
  for (const event of of.record?.events ?? []) {
    const known = eventOfMention.get(publicId(mentionId(of.report.id, event.id))) ?? event.id;
    if (!events.has(known)) events.set(known, { ...event, id: known });
  }
  const claims = claimsOf(of);
  return {
    report: of.report,
    fiction: of.fiction,
    graphic: of.graphic,
    text: of.text,
    claims: claims.flatMap((claim) => views.get(claim.id) ?? []),
    events: [...events.values()],
    actors: of.record?.actors ?? [],
    references: of.record?.references ?? [],
    conflicts: of.record?.conflicts ?? [],
    rejected: of.record?.rejected ?? [],
  };
}
