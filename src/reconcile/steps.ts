import type { Step } from '../model/toll.ts';
import type { Standing } from './clauses.ts';
import type { CountedClaim } from './input.ts';
import type { Policy, Reason } from './rule.ts';
import type { Utterance } from './utterance.ts';

function wordsOf(claim: CountedClaim, { words }: Reason, first: CountedClaim, dead: number): string {
  const again = claim.id !== first.id && claim.original === first.original;
  const said = [
    ...(dead > 0 ? [`${dead} of those hit are told dead`] : []),
    ...(claim.divided ? [claim.divided] : []),
    words,
    ...(again && claim.report === first.report ? ['the same report says it again'] : []),
    ...(again && claim.report !== first.report ? [`carries what ${first.report} had first`] : []),
  ];
  return said.join('; ');
}

/** The derivation as it grows: the last thing said of a claim stands. */
export class Steps {
  readonly byClaim = new Map<string, Step>();
  readonly standing: ReadonlyMap<string, Standing>;
  private readonly policy: Policy;

  constructor(standing: ReadonlyMap<string, Standing>, policy: Policy) {
    this.standing = standing;
    this.policy = policy;
  }

  /** Says of every carrier of the utterance whether it counted and why. */
  say({ claims, first }: Pick<Utterance, 'claims' | 'first'>, reason: Reason, counted: boolean): void {
    const dead = this.standing.get(first.id)?.dead ?? 0;
    for (const claim of claims) {
      this.byClaim.set(claim.id, {
        claim: claim.id,
        counted,
        clause: counted && claim.divided ? `${this.policy.id}.divided` : reason.clause,
        words: wordsOf(claim, reason, first, dead),
      });
    }
  }
}
