import { classOf, sameClass, unitOf } from './classes.ts';
import type { CountedClaim, CountInput } from './input.ts';
import { hitOrDead } from './outcome.ts';
import type { Reason } from './rule.ts';
import { countedAs, speaker } from './utterance.ts';

/** The reasons to leave a claim out that every rule shares, and what the reasons need to look up. */
export interface Standing {
  readonly reason: Reason | null;
  /** The claim that this one is part of, where it is known. */
  readonly whole: CountedClaim | undefined;
  /** Part of a whole of the same class: never counted, but it can show that another's whole is too low. */
  readonly floor: boolean;
  /** How many of the people it counts are told dead elsewhere, and are not of the injured. */
  readonly dead: number;
}

const STANCES: Partial<Record<CountedClaim['stance'], Reason>> = {
  denies: { clause: 'stance.denies', words: 'a denial is no count, and not a count of 0 either' },
  retracts: { clause: 'stance.retracts', words: 'its claimant takes the figure back' },
  doubts: { clause: 'stance.doubts', words: 'the claimant doubts the figure and offers none' },
};

const SCOPES: Partial<Record<CountedClaim['scope'], Reason>> = {
  cumulative: { clause: 'scope.cumulative', words: 'a total over a period or several events' },
  background: { clause: 'scope.background', words: 'it tells of an older event' },
};

/** Ids and originals of claims that a later word of the same telling replaces, with the claim that does. */
function replacedBy(
  claims: readonly CountedClaim[],
  counts: 'originals' | 'rows',
): Map<string, CountedClaim> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const replaced = new Map<string, CountedClaim>();
  for (const claim of claims) {
    if (claim.supersedes === undefined || STANCES[claim.stance] || SCOPES[claim.scope]) continue;
    const older = byId.get(claim.supersedes);
    if (older === undefined || older.id === claim.id) continue;
    if (older.measure !== claim.measure || unitOf(older) !== unitOf(claim)) continue;
    if (counts === 'rows' && older.report !== claim.report) continue;
    if (older.original === claim.original) continue;
    replaced.set(countedAs(older, counts), claim);
  }
  return replaced;
}

/** Originals whose own claimants took them back. */
function retracted(claims: readonly CountedClaim[]): Set<string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const out = new Set<string>();
  for (const claim of claims) {
    const answered = claim.stance === 'retracts' && claim.answers ? byId.get(claim.answers) : undefined;
    if (answered) out.add(answered.original);
  }
  return out;
}

/** Of every toll claim: whether it stands before the rule's own clauses are asked, and what it is part of. */
export function standings(input: CountInput, counts: 'originals' | 'rows'): Map<string, Standing> {
  const claims = input.claims;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const replaced = replacedBy(claims, counts);
  const taken = retracted(claims);
  const hit = hitOrDead(claims.filter((claim) => !STANCES[claim.stance] && claim.scope === 'event'));
  const reasonOf = (claim: CountedClaim): Reason | null => {
    const plain = STANCES[claim.stance] ?? SCOPES[claim.scope];
    if (plain) return plain;
    if (claim.modality === 'feared')
      return { clause: 'modality.feared', words: 'what is feared is not yet counted' };
    if (taken.has(claim.original))
      return { clause: 'stance.retracted', words: 'its own claimant took it back' };
    const outcome = claim.measure === 'injured' ? hit.get(claim.original) : undefined;
    if (outcome?.reason) return outcome.reason;
    const newer = replaced.get(countedAs(claim, counts));
    if (newer)
      return { clause: 'superseded', words: `${speaker(newer)} gave ${newer.quantity?.words} in its place` };
    return null;
  };
  const found = new Map<string, Standing>();
  for (const claim of claims) {
    const named = claim.partOf === undefined ? undefined : byId.get(claim.partOf);
    const whole =
      named && named.measure === claim.measure && unitOf(named) === unitOf(claim) ? named : undefined;
    const floor =
      whole !== undefined && sameClass(classOf(claim, input, whole), classOf(whole, input, undefined));
    found.set(claim.id, {
      reason: reasonOf(claim),
      whole,
      floor,
      dead: claim.measure === 'injured' ? (hit.get(claim.original)?.dead ?? 0) : 0,
    });
  }
  return found;
}
