import type { Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import { partyOf, speakersKey } from '../model/voices.ts';
import { compatible, inOrder, type ToldClaim } from './told.ts';

const ANSWERS: ReadonlySet<Claim['stance']> = new Set(['denies', 'retracts', 'doubts']);

function isFigure({ kind, quantity }: Claim): boolean {
  return kind === 'toll' && quantity !== undefined && (quantity.low !== null || quantity.high !== null);
}

/** Whether the second claim says what the first denies: one measure, one figure, people who can be the same. */
function says(denial: Claim, other: Claim): boolean {
  const [a, b] = [denial.quantity, other.quantity];
  return (
    isFigure(other) &&
    !ANSWERS.has(other.stance) &&
    denial.measure === other.measure &&
    denial.unit === other.unit &&
    a?.low === b?.low &&
    compatible(denial.victim, other.victim)
  );
}

/** Whose word it is: the party, or the speakers where they are of none. */
function voice({ claim, outlet, report }: ToldClaim, relations: readonly Relation[]): string {
  const parties = claim.claimants.map((one) => partyOf(one, null, relations));
  return parties.length > 0 && !parties.includes(null)
    ? [...new Set(parties)].sort().join('+')
    : speakersKey(claim, outlet, report);
}

/**
 * What denials answer that do not say it themselves: the first claim of that figure by somebody else, in whichever
 * report. Who takes a figure back answers the own word. By the denial's id, the id of the claim.
 */
export function answersAmong(
  claims: readonly ToldClaim[],
  relations: readonly Relation[] = [],
): Map<string, string> {
  const answered = new Map<string, string>();
  const denials = claims.filter(
    ({ claim }) => ANSWERS.has(claim.stance) && claim.answers === undefined && isFigure(claim),
  );
  if (denials.length === 0) return answered;
  const ordered = inOrder(claims);
  for (const denial of denials) {
    const own = voice(denial, relations);
    const ownWord = denial.claim.stance === 'retracts';
    const first = ordered.find(
      (other) => says(denial.claim, other.claim) && (voice(other, relations) === own) === ownWord,
    );
    if (first !== undefined) answered.set(denial.claim.id, first.claim.id);
  }
  return answered;
}
