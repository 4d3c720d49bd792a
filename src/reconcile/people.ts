import type { CountedClaim } from './input.ts';

/** Two words or more that begin with capitals, at the end of what is said of somebody: a person's name. */
const NAME = /\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u;

/** How many people a claim is of, as far as it says. */
export function count(claim: CountedClaim): number {
  return claim.quantity?.low ?? claim.quantity?.high ?? 0;
}

/** One person and no count: "a boy", "the mayor". */
export function isSingle(claim: CountedClaim): boolean {
  return (
    claim.quantity?.low === 1 &&
    claim.quantity.high === 1 &&
    !/\d|one|une? seule?/i.test(claim.quantity.words)
  );
}

/** Whether two claims can be of the same people: neither says what the other denies, and `one` is of no more. */
export function canBeSame(one: CountedClaim, other: CountedClaim): boolean {
  const [a, b] = [one.victim, other.victim];
  const agrees = <T>(x: T | null | undefined, y: T | null | undefined): boolean =>
    x == null || y == null || x === y;
  return (
    agrees(a?.age, b?.age) &&
    agrees(a?.sex, b?.sex) &&
    agrees(a?.actor, b?.actor) &&
    count(one) <= count(other)
  );
}

/** The name at the end of what is said of somebody, or null. */
export function nameIn(claim: CountedClaim): string | null {
  return NAME.exec(claim.victim?.words ?? '')?.[0] ?? null;
}

/** "Adan Weru" and "12-year-old Adan Weru" are one; so are "Adan Weru" and "Adan Josef Weru". */
export function sameName(a: CountedClaim, b: CountedClaim): boolean {
  const [one, other] = [nameIn(a)?.split(/\s+/), nameIn(b)?.split(/\s+/)];
  return one !== undefined && other !== undefined && one[0] === other[0] && one.at(-1) === other.at(-1);
}

/** "the child" and "a girl", "the son" and "Ana Reyl": nothing says that they are two. */
function mayBeOne(a: CountedClaim, b: CountedClaim): boolean {
  const [one, other] = [nameIn(a), nameIn(b)];
  return one !== null && other !== null ? sameName(a, b) : canBeSame(a, b);
}

/**
 * Of people told of one by one, claims of which no two can be of the same person: there were at least so many, however
 * often each was told of.
 */
export function fewestPeople(singles: readonly CountedClaim[]): CountedClaim[] {
  const people: CountedClaim[] = [];
  for (const claim of singles) if (!people.some((one) => mayBeOne(one, claim))) people.push(claim);
  return people;
}
