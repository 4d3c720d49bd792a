import type { CountedClaim } from './input.ts';
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

function count(claim: CountedClaim): number {
  return claim.quantity?.low ?? claim.quantity?.high ?? 0;
}

/** Two words or more that begin with capitals: a person's name. */
const NAME = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u;

/** Whether two claims can be of the same people: neither says what the other denies, and no more were hit than died. */
function canBeSame(hit: CountedClaim, dead: CountedClaim): boolean {
  const [a, b] = [hit.victim, dead.victim];
  const agrees = <T>(x: T | null | undefined, y: T | null | undefined): boolean =>
    x == null || y == null || x === y;
  return (
    agrees(a?.age, b?.age) &&
    agrees(a?.sex, b?.sex) &&
    agrees(a?.actor, b?.actor) &&
    count(hit) <= count(dead)
  );
}

function sameName(a: CountedClaim, b: CountedClaim): boolean {
  const words = a.victim?.words ?? '';
  return NAME.test(words) && words === b.victim?.words;
}

/** One person and no count: "a boy", "the mayor". */
function isSingle(claim: CountedClaim): boolean {
  return (
    claim.quantity?.low === 1 &&
    claim.quantity.high === 1 &&
    !/\d|one|une? seule?/i.test(claim.quantity.words)
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

/**
 * For the injured of an event, by original: a person named among the dead, or told dead by a later report, is of
 * the dead alone; of people who
 * were only told of as hit, those told dead are taken out, and none count where others say how many were wounded.
 */
export function hitOrDead(claims: readonly CountedClaim[]): Map<string, Outcome> {
  const dead = claims.filter((claim) => claim.measure === 'killed' && count(claim) > 0);
  const injured = claims.filter((claim) => claim.measure === 'injured');
  const wounded = injured.some((claim) => !onlyHit(claim) && !isSingle(claim) && count(claim) > 0);
  const outcomes = new Map<string, Outcome>();
  for (const claim of injured) {
    const named = dead.some((other) => sameName(claim, other));
    if (named || diedSince(claim, dead) || (onlyHit(claim) && dead.some((other) => canBeSame(claim, other))))
      outcomes.set(claim.original, {
        reason: { clause: 'outcome.died', words: 'told dead as well: of the killed and not of the injured' },
        dead: 0,
      });
    else if (onlyHit(claim) && wounded)
      outcomes.set(claim.original, {
        reason: { clause: 'outcome.hit', words: 'told of as hit; others say how many were wounded' },
        dead: 0,
      });
    else if (onlyHit(claim)) {
      const fewer = dead.map(count).filter((number) => number < count(claim));
      outcomes.set(claim.original, { reason: null, dead: Math.max(0, ...fewer) });
    }
  }
  return outcomes;
}
