import { classOf, narrowing, type VictimClass } from './classes.ts';
import type { Standing } from './clauses.ts';
import type { CountedClaim, CountInput } from './input.ts';
import { nameIn } from './people.ts';
import type { Policy } from './rule.ts';
import { type Utterance, voiceOf } from './utterance.ts';
import { figureOf } from './words.ts';

/** How many characters may stand between two members of an enumeration ("a man, two women and a small child"). */
const APART = 40;

/** Victims told in one breath, added up: a figure of its own for the class that they share. */
export interface Breath {
  readonly class: VictimClass;
  readonly utterance: Utterance;
}

function exactOf(claim: CountedClaim, policy: Policy): number | null {
  const figure = claim.quantity ? figureOf(claim.quantity, policy.words) : null;
  return figure !== null && figure.low === figure.high ? figure.best : null;
}

/** Claims whose figures can be added up: exact, whole, and left out for no reason that all rules share. */
function addable(
  claims: readonly CountedClaim[],
  standing: ReadonlyMap<string, Standing>,
  policy: Policy,
): CountedClaim[] {
  const said = new Set(claims.filter((claim) => !isOnlyHit(claim)).map((claim) => claim.original));
  return claims.filter((claim) => {
    // one that was "shot" in an original that tells of the wounded is perhaps none of them
    if (isOnlyHit(claim) && said.has(claim.original)) return false;
    const { reason, whole, floor } = standing.get(claim.id) ?? {};
    if (reason || claim.figure !== undefined) return false;
    // "112 people, 41 women and 29 children among them": parts that say what the whole does not
    if (claim.partOf !== undefined && (whole === undefined || floor || narrowing(claim) === null))
      return false;
    return (exactOf(claim, policy) ?? 0) > 0;
  });
}

function isOnlyHit(claim: CountedClaim): boolean {
  return claim.measure === 'injured' && claim.inferred.includes('measure');
}

/** Runs of claims of one voice in one report that follow each other within a few words. */
function runs(claims: readonly CountedClaim[]): CountedClaim[][] {
  const tellings = new Map<string, CountedClaim[]>();
  for (const claim of claims) {
    const key = `${claim.report} ${voiceOf(claim)} ${claim.partOf ?? ''}`;
    tellings.set(key, [...(tellings.get(key) ?? []), claim]);
  }
  return [...tellings.values()].flatMap((told) => {
    const sorted = [...told].sort((a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1));
    const found: CountedClaim[][] = [];
    for (const claim of sorted) {
      const last = found.at(-1)?.at(-1);
      const follows = last && claim.span.start > last.span.start && claim.span.start - last.span.end <= APART;
      if (follows) found.at(-1)!.push(claim);
      else found.push([claim]);
    }
    return found;
  });
}

/** "a boy was hurt. **The child** …", "four victims were hurt. **Four people** were shot": told of twice, not two. */
function isAgain(claim: CountedClaim, before: CountedClaim): boolean {
  if (claim.span.start < before.span.end) return false;
  const many = (claim.quantity?.low ?? 0) > 1;
  if (many) return claim.quantity?.low === before.quantity?.low;
  return claim.quantity?.words === '' && claim.victim?.age === 'child' && before.victim?.age === 'child';
}

/** Different people: other words for each, all by name or none, for "his wife, Ana Reyl" is one person. */
function distinct(run: readonly CountedClaim[]): boolean {
  const words = run.map((claim) => claim.victim?.words ?? '');
  if (run.some((claim, at) => at > 0 && isAgain(claim, run[at - 1]!))) return false;
  const kinds = new Set(run.map(narrowing));
  if (run[0]?.partOf !== undefined && kinds.size < run.length) return false;
  const names = run.filter((claim) => nameIn(claim) !== null).length;
  return (
    (names === 0 || names === run.length) &&
    new Set(words.map((one) => one.toLowerCase())).size === run.length
  );
}

/** The class that all share, without a status where not all have one; null for people of two sides, or of two statuses. */
function common(classes: readonly VictimClass[]): VictimClass | null {
  const [first] = classes;
  if (first === undefined || classes.some(({ side }) => side !== first.side)) return null;
  const statuses = new Set(classes.map(({ status }) => status));
  if (statuses.has('civilian') && statuses.has('combatant')) return null;
  return { side: first.side, status: statuses.size === 1 ? first.status : 'unknown' };
}

/** "Four people, a man and three women", "two children, Ana, 5, and Josef, 8": one is the whole of the others. */
function hasWhole(run: readonly CountedClaim[], values: readonly number[], total: number): boolean {
  if (run.length < 3) return false;
  return run.some((claim, at) => values[at]! * 2 === total && covers(claim, run));
}

/** Whether a claim counts the others of its run: a plain count, or one of people who are then named. */
function covers(whole: CountedClaim, run: readonly CountedClaim[]): boolean {
  return narrowing(whole) === null || run.every((claim) => claim === whole || nameIn(claim) !== null);
}

/** Of runs that tell the same originals the first: a report repeats itself. */
function toldOnce(found: readonly CountedClaim[][]): CountedClaim[][] {
  const seen = new Set<string>();
  return found.filter((run) => {
    const key = run.map((claim) => claim.original).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** Every enumeration of victims among the claims of one measure and unit. */
export function breaths(
  claims: readonly CountedClaim[],
  standing: ReadonlyMap<string, Standing>,
  policy: Policy,
  input: CountInput,
): Breath[] {
  return toldOnce(runs(addable(claims, standing, policy))).flatMap((run): Breath[] => {
    const values = run.map((claim) => exactOf(claim, policy) ?? 0);
    const total = values.reduce((sum, value) => sum + value, 0);
    if (run.length < 2 || !distinct(run) || hasWhole(run, values, total)) return [];
    const classes = run.map((claim) => classOf(claim, input, standing.get(claim.id)?.whole));
    const shared = common(classes.map((one) => policy.classify?.(one) ?? one));
    if (shared === null) return [];
    const first = run[0]!;
    const words = values.join(' + ');
    const quantity = { low: total, high: total, exactness: 'exact' as const, words };
    const utterance: Utterance = {
      id: run.map((claim) => claim.id).join('+'),
      claims: run,
      first: { ...first, quantity },
      at: first.publishedAt,
      figure: { low: total, best: total, high: total },
      summed: true,
    };
    return [{ class: shared, utterance }];
  });
}
