import type { Toll } from '../../../src/model/toll.ts';
import type { ClaimView, EventView } from '../../../src/views/shapes.ts';

export interface Compared {
  readonly view: EventView;
  readonly claim: ClaimView;
  readonly toll: Toll;
}

/** Figures of one claimant beside what the rule counts for the same class: the narrowest toll that saw the claim. */
export function compared(view: EventView, mine: (claim: ClaimView) => boolean): Compared[] {
  return view.claims.filter(mine).flatMap((claim) => {
    if (claim.quantity === undefined || claim.scope !== 'event' || claim.decision?.verdict === 'rejected')
      return [];
    const seen = view.tolls.filter((toll) => toll.derivation.some((step) => step.claim === claim.id));
    const toll = [...seen].sort((a, b) => a.derivation.length - b.derivation.length)[0];
    return toll === undefined ? [] : [{ view, claim, toll }];
  });
}
