import type { Claim } from '../model/claim.ts';
import { sideName, sideOf } from '../model/sides.ts';
import { type Measure, PEOPLE_MEASURES, type Status } from '../model/vocabulary.ts';
import type { CountedClaim, CountInput } from './input.ts';

/** Who a figure is about: a side and a status, null and `unknown` where the claim does not say. */
export interface VictimClass {
  readonly side: string | null;
  readonly status: Status;
}

const PEOPLE: ReadonlySet<string> = new Set(PEOPLE_MEASURES);

export function unitOf(claim: Pick<Claim, 'unit' | 'measure'>): string {
  return claim.unit ?? (PEOPLE.has(claim.measure ?? '') ? 'person' : 'other');
}

function ownClass(claim: CountedClaim, input: CountInput): VictimClass {
  const victim = claim.victim;
  if (victim === undefined) return { side: null, status: 'unknown' };
  const index = sideOf(victim.actor, input.event, input.relations ?? []);
  const side = index >= 0 ? sideName(input.event, index) : victim.actor;
  // Things have an owner but no status: a destroyed lorry of soldiers is no combatant.
  return { side, status: PEOPLE.has(claim.measure as Measure) ? victim.status : 'unknown' };
}

/** The class of a claim; a part takes from its whole what it does not say itself ("14 soldiers, 3 of them by a mine"). */
export function classOf(
  claim: CountedClaim,
  input: CountInput,
  whole: CountedClaim | undefined,
): VictimClass {
  const own = ownClass(claim, input);
  if (whole === undefined || whole.measure !== claim.measure || unitOf(whole) !== unitOf(claim)) return own;
  const around = ownClass(whole, input);
  return {
    side: own.side ?? around.side,
    status: own.status === 'unknown' ? around.status : own.status,
  };
}

export function sameClass(a: VictimClass, b: VictimClass): boolean {
  return a.side === b.side && a.status === b.status;
}

/** What a claim narrows beyond side and status ("three children", "two teachers"), or null where it is the class itself. */
export function narrowing(claim: Pick<Claim, 'victim'>): string | null {
  const victim = claim.victim;
  if (!victim) return null;
  const words = [victim.age === 'child' ? 'child' : null, victim.sex, victim.occupation].filter(Boolean);
  return words.length === 0 ? null : words.join(' ');
}
