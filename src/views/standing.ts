import type { Claim } from '../model/claim.ts';
import type { ReportState, State, Verdict } from './state.ts';

/** A claim of a report as it stands after every decision. */
export interface StandingClaim {
  readonly claim: Claim;
  /** As it was read or added, before people corrected it. */
  readonly read: Claim;
  readonly report: string;
  readonly verdict: Verdict | null;
}

/** The claims of one report: what was extracted, what people kept, added, corrected and tied together. */
export function standingClaims(state: State, of: ReportState): StandingClaim[] {
  const extracted = of.record?.claims ?? [];
  const report = of.report.id;
  return [...extracted, ...of.kept.values(), ...of.added.values()].map((claim) => {
    const verdict = state.verdicts.get(claim.id) ?? null;
    return { claim: stand(state, claim), read: claim, report, verdict };
  });
}

function stand(state: State, claim: Claim): Claim {
  const original = state.originals.get(claim.id);
  const supersedes = state.supersessions.get(claim.id);
  const standing: Claim = { ...claim, ...state.corrections.get(claim.id) };
  if (original !== undefined) standing.original = original;
  if (supersedes === null) delete standing.supersedes;
  else if (supersedes !== undefined) standing.supersedes = supersedes;
  return standing;
}

/** Whether rules may count it: what a person rejected is shown and not counted. */
export function isStanding(one: StandingClaim): boolean {
  return one.verdict?.verdict !== 'rejected';
}
