import type { Claim } from '../model/claim.ts';
import type { State, Verdict } from './state.ts';

/** A claim of a report as it stands after every decision. */
export interface StandingClaim {
  readonly claim: Claim;
  readonly report: string;
  readonly verdict: Verdict | null;
}

/** With what people corrected in it and tied it to. */
export function standingClaim(state: State, read: Claim, report: string): StandingClaim {
  const original = state.originals.get(read.id);
  const supersedes = state.supersessions.get(read.id);
  const claim: Claim = { ...read, ...state.corrections.get(read.id) };
  if (original !== undefined) claim.original = original;
  if (supersedes === null) delete claim.supersedes;
  else if (supersedes !== undefined) claim.supersedes = supersedes;
  return { claim, report, verdict: state.verdicts.get(read.id) ?? null };
}

/** Whether rules may count it: what a person rejected is shown and not counted. */
export function isStanding(one: StandingClaim): boolean {
  return one.verdict?.verdict !== 'rejected';
}
