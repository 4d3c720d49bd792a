import type { Claim, ClaimChange } from '../model/claim.ts';
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
  const claim = changed(read, state.corrections.get(read.id));
  if (original !== undefined) claim.original = original;
  if (supersedes === null) delete claim.supersedes;
  else if (supersedes !== undefined) claim.supersedes = supersedes;
  return { claim, report, verdict: state.verdicts.get(read.id) ?? null };
}

/** Null takes a field away. */
function changed(read: Claim, change: ClaimChange | undefined): Claim {
  if (change === undefined) return { ...read };
  const fields = Object.entries({ ...read, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(fields) as Claim;
}

/** Whether rules may count it: what a person rejected is shown and not counted. */
export function isStanding(one: StandingClaim): boolean {
  return one.verdict?.verdict !== 'rejected';
}
