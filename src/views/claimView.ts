import type { Span } from '../model/span.ts';
import type { Projection } from './project.ts';
import { sentenceFinder } from './sentence.ts';
import type { ClaimView, Sentence } from './shapes.ts';
import type { StandingClaim } from './standing.ts';

const finders = new WeakMap<object, (span: Span) => Sentence>();

/** A claim as pages show it: with its sentence, the last decision, and what its claimant is to the victims. */
export function claimView(projection: Projection, one: StandingClaim): ClaimView {
  const { claim, report, verdict } = one;
  const of = projection.state.reports.get(report);
  if (of === undefined) throw new Error(`claim ${claim.id} names the report ${report}, which is not there`);
  let find = finders.get(of);
  if (find === undefined) {
    find = sentenceFinder(of.text);
    finders.set(of, find);
  }
  const group = projection.groupOfClaim.get(claim.id);
  return {
    ...claim,
    event: group?.id ?? claim.event,
    original: projection.originals.get(claim.id) ?? claim.id,
    report,
    sentence: find(claim.span),
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
    interest: projection.interests.get(claim.id) ?? 'unknown',
  };
}
