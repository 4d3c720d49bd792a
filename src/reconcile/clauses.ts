import { classOf, sameClass, unitOf } from './classes.ts';
import type { CountedClaim, CountInput } from './input.ts';
import type { Reason } from './rule.ts';
import { speaker } from './utterance.ts';

/** The reasons to leave a claim out that every rule shares, and what the reasons need to look up. */
export interface Standing {
  readonly reason: Reason | null;
  /** The claim that this one is part of, where it is known. */
  readonly whole: CountedClaim | undefined;
  /** Part of a whole of the same class: never counted, but it can show that another's whole is too low. */
  readonly floor: boolean;
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
    if (counts === 'originals' && older.original === claim.original) continue;
    replaced.set(counts === 'rows' ? older.id : older.original, claim);
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

/** Whether two claims can be of the same people: neither says what the other denies, and not of more than died. */
function canBeSame(hit: CountedClaim, dead: CountedClaim): boolean {
  const [a, b] = [hit.victim, dead.victim];
  const agrees = <T>(x: T | null | undefined, y: T | null | undefined): boolean =>
    x == null || y == null || x === y;
  return (
    agrees(a?.age, b?.age) &&
    agrees(a?.sex, b?.sex) &&
    agrees(a?.actor, b?.actor) &&
    (hit.quantity?.low ?? 0) <= (dead.quantity?.low ?? dead.quantity?.high ?? 0)
  );
}

/**
 * People told of as hit, and not in so many words as wounded ("was shot": the measure is inferred), who are told
 * dead as well: they are of the killed and not of the injured.
 */
function died(claims: readonly CountedClaim[]): Set<string> {
  const dead = claims.filter(
    (claim) => claim.measure === 'killed' && claim.scope === 'event' && !STANCES[claim.stance],
  );
  const hit = claims.filter((claim) => claim.measure === 'injured' && claim.inferred.includes('measure'));
  return new Set(hit.filter((one) => dead.some((other) => canBeSame(one, other))).map((one) => one.original));
}

/** Of every toll claim: whether it stands before the rule's own clauses are asked, and what it is part of. */
export function standings(input: CountInput, counts: 'originals' | 'rows'): Map<string, Standing> {
  const claims = input.claims;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const replaced = replacedBy(claims, counts);
  const taken = retracted(claims);
  const dead = died(claims);
  const reasonOf = (claim: CountedClaim): Reason | null => {
    const plain = STANCES[claim.stance] ?? SCOPES[claim.scope];
    if (plain) return plain;
    if (claim.modality === 'feared')
      return { clause: 'modality.feared', words: 'what is feared is not yet counted' };
    if (taken.has(claim.original))
      return { clause: 'stance.retracted', words: 'its own claimant took it back' };
    if (dead.has(claim.original) && claim.measure === 'injured')
      return { clause: 'outcome.died', words: 'told of as hit; they are told dead as well' };
    const newer = replaced.get(counts === 'rows' ? claim.id : claim.original);
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
    found.set(claim.id, { reason: reasonOf(claim), whole, floor });
  }
  return found;
}
