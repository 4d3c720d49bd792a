import type { Claim } from '../model/claim.ts';
import type { ToldClaim } from './told.ts';

/**
 * What a report tells in passing of an older event is background to its own; among the claims of that older event it
 * is what happened in it. A total stays a total.
 */
export function inOwnEvent({ claim, aside }: ToldClaim): Claim {
  return aside === true && claim.scope === 'background' ? { ...claim, scope: 'event' } : claim;
}
