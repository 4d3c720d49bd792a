import { mentionId } from '../events/mention.ts';
import type { Claim } from '../model/claim.ts';
import { MEASURES } from '../model/vocabulary.ts';
import { publicId } from './ids.ts';
import type { Mentions } from './mentions.ts';
import { claimsOf, type ReportState, type State } from './state.ts';
import type { ClaimIndex } from './store/tables.ts';
import { toldIn } from './told.ts';

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
  state: State,
  of: ReportState,
  first: number,
  mentions: Mentions,
): Promise<ClaimIndex[]> {
  const report = of.report.id;
  const claims = claimsOf(of);
  const home = new Map<string, string>();
  const rows = new Map((await mentions.ofReport(report)).map((row) => [row.id, row.event]));
  for (const { event, claims: own } of toldIn(of, claims)) {
    const known = rows.get(publicId(mentionId(report, event.id)));
    if (known !== undefined) for (const claim of own) home.set(claim.id, known);
  }
  const listed: ClaimIndex[] = [];
  for (const [i, claim] of claims.entries()) {
    const event = (await movedTo(state, claim, mentions)) ?? home.get(claim.id);
    // a report in which no event was read has no claims on any page
    if (event === undefined) continue;
    listed.push({
      id: claim.id,
      report,
      number: first + i,
      event,
      measure: measureNumber(state.corrections.get(claim.id)?.measure ?? claim.measure),
      decision: decisionNumber(state.verdicts.get(claim.id)?.verdict ?? 'open'),
    });
  }
  return listed;
}

async function movedTo(state: State, claim: Claim, mentions: Mentions): Promise<string | null> {
  const moved = state.corrections.get(claim.id)?.event;
  return moved === undefined ? null : mentions.eventOf(moved);
}
