import type { Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import { partyOf, speakersKey } from '../model/voices.ts';
import { compatible, inOrder, type ToldClaim } from './told.ts';

/** Whether the claim gives a figure for the event itself, which a later one can replace. */
function replaceable({ kind, scope, stance, partOf, quantity }: Claim): boolean {
  const figure = quantity !== undefined && (quantity.low !== null || quantity.high !== null);
  return (
    kind === 'toll' &&
    scope === 'event' &&
    partOf === undefined &&
    figure &&
    (stance === 'asserts' || stance === 'confirms')
  );
}

/** "The wreck of one drone": told of after "two drones", it is one of them and no count of all. */
function isOneOf(later: Claim, earlier: Claim): boolean {
  return later.quantity?.low === 1 && later.quantity.high === 1 && (earlier.quantity?.low ?? 0) > 1;
}

/** "Three policemen" after "nine people": fewer, and of people whom the earlier did not single out. */
function isSomeOf(later: Claim, earlier: Claim): boolean {
  const [a, b] = [later.victim, earlier.victim];
  const narrower =
    (a?.actor != null && b?.actor == null) ||
    ((a?.status ?? 'unknown') !== 'unknown' && (b?.status ?? 'unknown') === 'unknown');
  const [few, many] = [later.quantity?.high ?? later.quantity?.low, earlier.quantity?.low];
  return narrower && few != null && many != null && few < many;
}

/** Whose figure it is: of an institution's the party's, whatever the words for it; else the speakers'. */
function speakers({ claim, outlet, report }: ToldClaim, relations: readonly Relation[]): string {
  const parties = claim.claimants.map((voice) => partyOf(voice, null, relations));
  if (parties.length > 0 && !parties.includes(null)) return `party:${[...new Set(parties)].sort().join('+')}`;
  return speakersKey(claim, outlet, report);
}

/**
 * What the speaker said before of the same victims: the same figure, else of the same party, else of anybody who can be
 * these. Where he has spoken of several and this does not say of whom it is, there is no telling.
 */
function earlierOf(told: ToldClaim, held: readonly ToldClaim[]): ToldClaim | undefined {
  const { quantity, victim } = told.claim;
  const could = held.filter(({ claim }) => compatible(claim.victim, victim) && !isSomeOf(told.claim, claim));
  const same = could.find(
    ({ claim }) => claim.quantity?.low === quantity?.low && claim.quantity?.high === quantity?.high,
  );
  const actor = victim?.actor ?? null;
  const ofParty = could.find(({ claim }) => (claim.victim?.actor ?? null) === actor);
  return same ?? ofParty ?? (could.length === 1 ? could[0] : undefined);
}

/**
 * A later figure by the same speaker for the same victims replaces the earlier one: for every claim that does,
 * the claim it replaces. What a report says itself (`supersedes`) stands, and so does what people said (`settled`).
 */
export function supersessionsOf(
  claims: readonly ToldClaim[],
  settled: ReadonlySet<string> = new Set(),
  relations: readonly Relation[] = [],
): Map<string, string> {
  const replaces = new Map<string, string>();
  const lastByVoice = new Map<string, ToldClaim[]>();
  for (const told of inOrder(claims)) {
    const { claim } = told;
    if (claim.supersedes !== undefined) replaces.set(claim.id, claim.supersedes);
    if (!replaceable(claim)) continue;
    const key = `${claim.measure} ${claim.unit ?? ''} ${speakers(told, relations)}`;
    const held = lastByVoice.get(key) ?? [];
    lastByVoice.set(key, held);
    const earlier = earlierOf(told, held);
    if (earlier === undefined) {
      held.push(told);
      continue;
    }
    const at = held.indexOf(earlier);
    const later =
      earlier.publishedAt !== null && told.publishedAt !== null && told.publishedAt > earlier.publishedAt;
    if (!later || earlier.report === told.report || isOneOf(claim, earlier.claim)) continue;
    const [a, b] = [earlier.claim.quantity, claim.quantity];
    const differs = a?.low !== b?.low || a?.high !== b?.high;
    if (differs && claim.supersedes === undefined && !settled.has(claim.id))
      replaces.set(claim.id, earlier.claim.id);
    held[at] = told;
  }
  return replaces;
}
