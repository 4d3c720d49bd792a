import type { Relation } from '../model/actor.ts';
import type { Interest } from '../model/assessment.ts';
import type { Claim } from '../model/claim.ts';
import type { Voice } from '../model/claimant.ts';
import type { Event } from '../model/event.ts';
import { belongsTo, dayOf, sideOf, stoodOn } from '../model/sides.ts';
import { plain } from '../model/voices.ts';

/** Kinds of source that are of no side unless something says so. */
const OUTSIDERS: ReadonlySet<Voice['kind']> = new Set([
  'outlet',
  'agency',
  'witness',
  'medical',
  'ngo',
  'un',
]);

/** The side of `event` that a speaker stands on: by actor, by affiliation, or by the very words of a party. */
function sideOfVoice(voice: Voice, event: Event, relations: readonly Relation[]): number {
  for (const actor of [voice.actor, voice.affiliation]) {
    const side = sideOf(actor, event, relations);
    if (side >= 0) return side;
  }
  const words = [voice.affiliation, voice.kind === 'person' ? null : voice.words].flatMap((one) =>
    one === null ? [] : [plain(one)],
  );
  return event.sides.findIndex((side) => side.some((party) => words.includes(plain(party.words))));
}

/** Whether two actors, or what they belong to, stood in a relation of that kind on that day. */
function related(
  kind: Relation['kind'],
  a: string,
  b: readonly string[],
  event: Event,
  relations: readonly Relation[],
): boolean {
  const day = dayOf(event);
  const one = belongsTo(a, day, relations);
  const other = b.flatMap((actor) => belongsTo(actor, day, relations));
  return relations.some(
    (relation) =>
      relation.kind === kind &&
      relation.object !== null &&
      stoodOn(relation, day) &&
      ((one.includes(relation.subject) && other.includes(relation.object)) ||
        (other.includes(relation.subject) && one.includes(relation.object))),
  );
}

function interestOfVoice(voice: Voice, claim: Claim, event: Event, relations: readonly Relation[]): Interest {
  const own = sideOfVoice(voice, event, relations);
  const victim = sideOf(claim.victim?.actor ?? null, event, relations);
  const perpetrator = sideOf(claim.perpetrator?.actor ?? null, event, relations);
  if (own >= 0 && victim >= 0) return own === victim ? 'self' : 'enemy';
  if (own >= 0 && perpetrator === own) return 'enemy';
  const actor = voice.actor ?? voice.affiliation;
  const victims = claim.victim?.actor ?? null;
  if (actor !== null && victims !== null) {
    if (belongsTo(actor, dayOf(event), relations).includes(victims)) return 'self';
    if (related('opposedTo', actor, [victims], event, relations)) return 'enemy';
  }
  if (own >= 0) return 'unknown';
  if (actor !== null) {
    const parties = event.sides.flat().flatMap((party) => (party.actor === null ? [] : [party.actor]));
    if (related('alliedWith', actor, victims === null ? parties : [victims, ...parties], event, relations))
      return 'ally';
  }
  if (OUTSIDERS.has(voice.kind)) return 'none';
  // An affiliation in words alone may be a party to the event under another name.
  if (voice.kind === 'unnamed' || voice.actor === null) return 'unknown';
  return event.sides.length > 0 ? 'none' : 'unknown';
}

/** The stronger tie decides for claimants who speak together. */
const ORDER: readonly Interest[] = ['self', 'enemy', 'ally', 'unknown', 'none'];

/**
 * What a claim's claimants are to its victims on the event's day: of their side, of the side against them, an
 * ally of either, neither, or not known. A report that speaks for itself is of no side.
 */
export function interestOf(claim: Claim, event: Event, relations: readonly Relation[]): Interest {
  if (claim.claimants.length === 0) return 'none';
  const all = claim.claimants.map((voice) => interestOfVoice(voice, claim, event, relations));
  return ORDER.find((interest) => all.includes(interest)) ?? 'unknown';
}
