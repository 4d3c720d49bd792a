import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { ReportState } from './state.ts';

/** Events of a report with the claims that are of each. */
export function toldIn(
  of: ReportState,
  claims: readonly Claim[],
): { readonly event: Event; readonly claims: readonly Claim[] }[] {
  const events = of.record?.events ?? [];
  const fallback = events.find((event) => event.main) ?? events[0];
  const byEvent = new Map<string, Claim[]>(events.map((event) => [event.id, []]));
  // a claim kept from an earlier reading may name an event that the later one does not have
  for (const claim of claims)
    (byEvent.get(claim.event) ?? (fallback && byEvent.get(fallback.id)))?.push(claim);
  return events.map((event) => ({ event, claims: byEvent.get(event.id) ?? [] }));
}
