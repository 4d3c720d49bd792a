import type { Toll } from '../../../src/model/toll.ts';
import type { ClaimView, EventView } from '../../../src/views/shapes.ts';
import { sideIndex } from '../words/names.ts';

/** Whose colour a claimant wears: its own side's; none where it belongs to no side. */
export function sideOfVoice(claim: ClaimView | undefined, toll: Toll, view: EventView): number {
  if (claim === undefined) return -1;
  const own = sideIndex(view.event, claim.claimants[0]?.actor ?? null);
  if (own >= 0) return own;
  const victims = sideIndex(view.event, toll.side);
  if (claim.interest === 'self' || claim.interest === 'ally') return victims;
  if (claim.interest === 'enemy' && view.event.sides.length === 2 && victims >= 0) return 1 - victims;
  return -1;
}
