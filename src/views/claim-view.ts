import type { Projection } from './projection.ts';
import { sentenceOf } from './sentence.ts';
import type { ClaimView } from './shapes.ts';
import type { StandingClaim } from './standing.ts';

/** A claim as pages show it: with its sentence, the last decision, and what its claimant is to the victims. */
export function claimView(projection: Projection, one: StandingClaim): ClaimView {
  const { claim, report, verdict } = one;
  const of = projection.state.reports.get(report);
  if (of === undefined) throw new Error(`claim ${claim.id} names the report ${report}, which is not there`);
  const group = projection.groupOfClaim.get(claim.id);
  const counted = group === undefined ? undefined : projection.standing(group).counted.get(claim.id);
  const { supersedes: _told, ...fields } = claim;
  const supersedes = counted === undefined ? claim.supersedes : counted.supersedes;
  return {
    ...fields,
    ...(supersedes === undefined ? {} : { supersedes }),
    event: group?.id ?? claim.event,
    original: counted?.original ?? claim.original ?? claim.id,
    report,
    sentence: sentenceOf(of, claim.span),
    decision:
      verdict === null
        ? null
        : {
            verdict: verdict.verdict,
            reason: verdict.reason,
            by: verdict.by,
            at: verdict.at,
            before: verdict.before,
            after: verdict.after,
          },
    interest: counted?.interest ?? 'unknown',
    graphic: of.graphic || of.graphicClaims.has(claim.id),
  };
}
