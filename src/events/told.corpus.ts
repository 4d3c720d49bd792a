import type { Claim } from '../model/claim.ts';
import type { Voice } from '../model/claimant.ts';
import type { Party } from '../model/party.ts';
import type { ToldClaim } from './told.ts';

/** Claims as reports tell them, written out for tests: the invented Army of Vesk and the Bank Front. */

export const party = (words: string, actor: string | null, over: Partial<Party> = {}): Party => ({
  words,
  actor,
  status: 'unknown',
  force: null,
  age: null,
  sex: null,
  occupation: null,
  ...over,
});
export const ARMY = party('soldiers', 'vesk-army', { status: 'combatant' });
export const FRONT = party('fighters', 'bank-front', { status: 'combatant' });

export const voice = (words: string, over: Partial<Voice> = {}): Voice => ({
  words,
  name: words,
  role: null,
  kind: 'person',
  affiliation: null,
  actor: null,
  ...over,
});
export const TARRIK = voice('Captain Tarrik', { affiliation: 'vesk-army' });
export const AGENCY = voice('Ostrel Press', { kind: 'agency', actor: 'ostrel-press' });

export function told(
  id: string,
  low: number,
  over: Partial<Claim> = {},
  report: Partial<ToldClaim> = {},
): ToldClaim {
  const claim: Claim = {
    id,
    kind: 'toll',
    event: 'ford',
    span: { start: 0, end: 1, exact: 'x' },
    references: [],
    claimants: [TARRIK],
    via: [],
    stance: 'asserts',
    modality: 'actual',
    scope: 'event',
    measure: 'killed',
    quantity: { low, high: low, exactness: 'exact', words: String(low) },
    unit: 'person',
    victim: ARMY,
    inferred: [],
    derivation: [],
    ...over,
  };
  return {
    claim,
    report: `report of ${id}`,
    outlet: `outlet of ${id}`,
    publishedAt: '2031-03-05',
    ...report,
  };
}
