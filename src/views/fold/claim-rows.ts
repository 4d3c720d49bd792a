import { mentionId } from '../../events/mention.ts';
import type { Claim } from '../../model/claim.ts';
import { MEASURES } from '../../model/vocabulary.ts';
import { publicId } from '../ids.ts';
import { claimsOf } from '../state.ts';
import type { ClaimIndex } from '../store/tables.ts';
import { toldIn } from '../told.ts';
import type { Mentions } from './mentions.ts';
import type { KnownReport } from './reports.ts';

const DECISIONS = ['open', 'accepted', 'rejected', 'corrected'] as const;
export type DecisionName = (typeof DECISIONS)[number];

export function measureNumber(measure: string | undefined): number {
  return MEASURES.indexOf(measure as (typeof MEASURES)[number]);
}
export function decisionNumber(decision: DecisionName): number {
  return DECISIONS.indexOf(decision);
}

/** A report's claims as lists are made of them: each under its event, or that to which people moved it. */
export async function claimRows(
  { of, people }: KnownReport,
  first: number,
  mentions: Mentions,
): Promise<ClaimIndex[]> {
  const report = of.report.id;
  const claims = claimsOf(of);
  const home = new Map<string, string>();
  const rows = await mentions.ofReport(report);
  for (const { event, claims: own } of toldIn(of, claims)) {
    const id = publicId(mentionId(report, event.id));
    const known = rows.find((row) => row.id === id);
    if (known !== undefined) for (const claim of own) home.set(claim.id, known.event);
  }
  const listed: ClaimIndex[] = [];
  const corrections = people.corrections.size === 0 ? null : people.corrections;
  const verdicts = people.verdicts.size === 0 ? null : people.verdicts;
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i] as Claim;
    const corrected = corrections?.get(claim.id);
    const moved = corrected?.event === undefined ? null : await mentions.eventOf(corrected.event);
    const event = moved ?? home.get(claim.id);
    // a report in which no event was read has no claims on any page
    if (event === undefined) continue;
    listed.push({
      id: claim.id,
      report,
      number: first + i,
      event,
      measure: measureNumber(corrected?.measure ?? claim.measure),
      decision: decisionNumber(verdicts?.get(claim.id)?.verdict ?? 'open'),
    });
  }
  return listed;
}
