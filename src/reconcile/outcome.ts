import type { CountedClaim } from './input.ts';
import { canBeSame, count, fewestPeople, isSingle, sameName } from './people.ts';
import type { Reason } from './rule.ts';

/** What became of people told of as injured: a reason to leave the claim out, or how many of them died. */
export interface Outcome {
  readonly reason: Reason | null;
  readonly dead: number;
}

/** Told of as hit, and not in so many words as wounded ("four were shot"): the measure is inferred. */
function onlyHit(claim: CountedClaim): boolean {
  return claim.measure === 'injured' && claim.inferred.includes('measure');
}

/** The most people that one report tells dead one by one. */
function mostInOneReport(dead: readonly CountedClaim[]): number {
  const reports = new Map<string, CountedClaim[]>();
  for (const claim of dead.filter(isSingle))
    reports.set(claim.report, [...(reports.get(claim.report) ?? []), claim]);
  return Math.max(0, ...[...reports.values()].map((told) => fewestPeople(told).length));
}

/** The noun of what is said of somebody: "boy" of "six-year-old boy". */
function nounOf(claim: CountedClaim): string {
  return (claim.victim?.words ?? '').trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

/**
 * "**The child** was taken to hospital", in a report that tells one person dead: spoken of as known, by the noun or
 * the age that the dead one has, it is the same.
 */
function spokenOfAgain(hurt: CountedClaim, dead: readonly CountedClaim[]): boolean {
  if (!isSingle(hurt) || !dead.every(isSingle)) return false;
  const again = hurt.quantity?.words === '';
  return dead.some(
    (claim) =>
      claim.report === hurt.report &&
      canBeSame(hurt, claim) &&
      (again
        ? nounOf(hurt) === nounOf(claim) || (hurt.victim?.age === 'child' && claim.victim?.age === 'child')
        : /\d/.test(hurt.victim?.words ?? '') && hurt.victim?.words === claim.victim?.words),
  );
}

/** One person first told wounded by a report that knows of no dead, and told dead by a later one. */
function diedSince(hurt: CountedClaim, dead: readonly CountedClaim[]): boolean {
  if (!isSingle(hurt) || hurt.publishedAt === null || dead.some((claim) => claim.report === hurt.report))
    return false;
  const at = hurt.publishedAt;
  return (
    dead.every(isSingle) &&
    dead.some((claim) => claim.publishedAt !== null && claim.publishedAt >= at && canBeSame(hurt, claim))
  );
}

/** The claims of each original. One carrier that says "wounded" says it for those that say only "shot". */
function byOriginal(claims: readonly CountedClaim[]): Map<string, CountedClaim[]> {
  const groups = new Map<string, CountedClaim[]>();
  for (const claim of claims) groups.set(claim.original, [...(groups.get(claim.original) ?? []), claim]);
  for (const [original, group] of groups) {
    const explicit = group.filter((claim) => !onlyHit(claim));
    if (explicit.length > 0) groups.set(original, explicit);
  }
  return groups;
}

function outcomeOf(claim: CountedClaim, dead: readonly CountedClaim[], wounded: number): Outcome | null {
  const same =
    dead.some((other) => sameName(claim, other)) ||
    diedSince(claim, dead) ||
    spokenOfAgain(claim, dead) ||
    (onlyHit(claim) && dead.some((other) => canBeSame(claim, other))) ||
    (onlyHit(claim) && count(claim) > 1 && count(claim) <= mostInOneReport(dead));
  if (same)
    return {
      reason: { clause: 'outcome.died', words: 'told dead as well: of the killed and not of the injured' },
      dead: 0,
    };
  if (!onlyHit(claim)) return null;
  const fewer = dead.map(count).filter((number) => number < count(claim));
  const died = Math.max(0, ...fewer);
  if (wounded > 0 && (died > 0 || wounded >= count(claim)))
    return {
      reason: { clause: 'outcome.hit', words: 'told of as hit; others say how many were wounded' },
      dead: 0,
    };
  return { reason: null, dead: died };
}

/**
 * For the injured of an event, by original: a person named among the dead, or told dead by a later report, is of
 * the dead alone; of people who
 * were only told of as hit, those told dead are taken out, and none count where others say how many were wounded.
 */
export function hitOrDead(claims: readonly CountedClaim[]): Map<string, Outcome> {
  const dead = claims.filter((claim) => claim.measure === 'killed' && count(claim) > 0);
  const injured = claims.filter((claim) => claim.measure === 'injured');
  const wounded = Math.max(0, ...injured.filter((claim) => !onlyHit(claim) && !isSingle(claim)).map(count));
  const outcomes = new Map<string, Outcome>();
  for (const [original, group] of byOriginal(injured))
    for (const claim of group) {
      const outcome = outcomeOf(claim, dead, wounded);
      if (outcome !== null) outcomes.set(original, outcome);
    }
  return outcomes;
}
