import type { Claim } from '../model/claim.ts';
import type { Party } from '../model/party.ts';
import { belongsTo } from '../model/sides.ts';
import type { ReportKind } from '../model/vocabulary.ts';

/** A claim with what its report adds to it: which report, whose outlet, and when. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly report: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  /** The outlet's actor, where it is known by one: the agency that others name by its letters. */
  readonly publisher?: string;
  /** An encyclopedia has no sources of its own: it carries what others published, however long ago. */
  readonly kind?: ReportKind;
  /** Whether the report tells this event beside the one that it is about. */
  readonly aside?: boolean;
  /** The sentence that it stands in, to tell copied wording by. */
  readonly sentence?: string;
}

/** Earliest first, undated last, then by id: no result depends on the order of the input. */
export function inOrder(claims: readonly ToldClaim[]): ToldClaim[] {
  const when = (one: ToldClaim): string => one.publishedAt ?? '9999';
  return [...claims].sort((a, b) => {
    const [x, y] = [when(a), when(b)];
    if (x !== y) return x < y ? -1 : 1;
    return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
  });
}

export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** Whether two parties can be the same people: neither says what the other denies. */
export function compatible(a: Party | undefined, b: Party | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const agrees = <T>(x: T | null, y: T | null): boolean => x === null || y === null || x === y;
  const status = (party: Party): string | null => (party.status === 'unknown' ? null : party.status);
  return (
    ofOneSide(a.actor, b.actor) &&
    agrees(status(a), status(b)) &&
    a.age === b.age &&
    a.sex === b.sex &&
    a.occupation === b.occupation
  );
}

/** One actor, or an army and its state: reports say "the army's" and "Northland's" of the same soldiers. */
function ofOneSide(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return belongsTo(a, null, []).includes(b) || belongsTo(b, null, []).includes(a);
}
