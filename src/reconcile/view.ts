import type { Assessment, Reliability } from '../model/assessment.ts';
import type { CountedClaim, CountInput } from './input.ts';

/** A rule's input with the look-ups that rules share. */
export interface View {
  readonly input: CountInput;
  /** The reliability people gave the claim, its report or its claimant, in that order; F where nobody did. */
  readonly reliability: (claim: CountedClaim) => Reliability;
  /** Whether anybody assessed anything that this claim stands on. */
  readonly assessed: (claim: CountedClaim) => boolean;
  /** Access to the event as assessed, or by the kind of source that the claimant is. */
  readonly access: (claim: CountedClaim) => boolean;
  readonly interest: (claim: CountedClaim) => CountedClaim['interest'];
}

/** Questionable by assessment: D "not usually reliable" or E "unreliable". F, not assessed, is not questionable. */
export function questionable(claim: CountedClaim, view: View): boolean {
  const grade = view.reliability(claim);
  return grade === 'D' || grade === 'E';
}

export function viewOf(input: CountInput): View {
  const latest = new Map<string, Assessment>();
  const ordered = [...(input.assessments ?? [])].sort((a, b) => a.at.localeCompare(b.at));
  for (const assessment of ordered) latest.set(`${assessment.of.kind}:${assessment.of.id}`, assessment);
  const standing = (claim: CountedClaim): Assessment[] =>
    [
      latest.get(`claim:${claim.id}`),
      ...claim.claimants.map((voice) => latest.get(`actor:${voice.actor}`)),
      latest.get(`report:${claim.report}`),
    ].filter((assessment) => assessment !== undefined);
  return {
    input,
    reliability: (claim) =>
      standing(claim).find((assessment) => assessment.reliability !== null)?.reliability ?? 'F',
    assessed: (claim) => standing(claim).some((assessment) => assessment.reliability !== null),
    access: (claim) => {
      const given = standing(claim).find((assessment) => assessment.access !== null)?.access;
      if (given) return given === 'firstHand';
      return claim.claimants.some(
        (voice) => voice.kind === 'ngo' || voice.kind === 'medical' || voice.kind === 'witness',
      );
    },
    interest: (claim) =>
      standing(claim).find((assessment) => assessment.interest !== null)?.interest ?? claim.interest,
  };
}
