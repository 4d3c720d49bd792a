import type { Relation } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import { sideOf } from '../../model/sides.ts';
import { plain, speakersKey, voiceKey } from '../../model/voices.ts';
import { narrowing, unitOf } from '../classes.ts';

/** A claim as contradictions look at it: of one report, or of several with what tells them apart. */
export type Contested = Claim & {
  readonly report?: string;
  readonly outlet?: string | null;
  readonly publishedAt?: string | null;
};

/**
 * The claim with every field: claims are written with those that they have, in a score of forms, and each finder of
 * contradictions looks through all of them several times.
 */
export function inOneForm(claim: Claim & Partial<Contested>): Contested {
  const whole: { [field in keyof Required<Contested>]: Contested[field] } = {
    id: claim.id,
    kind: claim.kind,
    event: claim.event,
    span: claim.span,
    references: claim.references,
    claimants: claim.claimants,
    via: claim.via,
    stance: claim.stance,
    answers: claim.answers,
    modality: claim.modality,
    scope: claim.scope,
    per: claim.per,
    original: claim.original,
    measure: claim.measure,
    quantity: claim.quantity,
    unit: claim.unit,
    victim: claim.victim,
    perpetrator: claim.perpetrator,
    partOf: claim.partOf,
    supersedes: claim.supersedes,
    act: claim.act,
    agent: claim.agent,
    target: claim.target,
    place: claim.place,
    when: claim.when,
    inferred: claim.inferred,
    derivation: claim.derivation,
    report: claim.report,
    outlet: claim.outlet,
    publishedAt: claim.publishedAt,
  };
  return whole;
}

/** The utterance that a claim carries: its original, or the claim itself where nobody has looked for one. */
export function utteranceOf(claim: Contested): string {
  return claim.original ?? claim.id;
}

/** What finding contradictions may look at, for one event. */
export interface Matter {
  readonly event: Event;
  readonly claims: readonly Contested[];
  readonly relations: readonly Relation[];
  /** The side of each actor, and the one that each claim's claimants speak for, as far as anybody asked. */
  readonly sides: Map<string, number>;
  readonly speaking: Map<Claim, number>;
}

export function matterOf(event: Event, claims: readonly Contested[], relations: readonly Relation[]): Matter {
  return { event, claims, relations, sides: new Map(), speaking: new Map() };
}

/** Rules of the extractor that read an infobox name it first. */
export function fromBox(claim: Claim): boolean {
  return claim.derivation.some(({ rule }) => /^box\b/i.test(rule));
}

/** Whether the claim says, and not only reports or takes back, what happened in this event. */
export function stands(claim: Claim): boolean {
  return claim.stance === 'asserts' || claim.stance === 'confirms';
}

export function speakerOf(claim: Contested): string {
  let key = speakers.get(claim);
  if (key === undefined) {
    key = speakersKey(claim, claim.outlet ?? null, claim.report ?? '');
    speakers.set(claim, key);
  }
  return key;
}

/** Every pair of claims asks whose they are; a claim is never changed once it is looked at here. */
const speakers = new WeakMap<Contested, string>();

export function sayWho(claim: Contested): string {
  const named = claim.claimants.map((voice) => voice.name ?? voice.words).join(' and ');
  return named === '' ? (claim.outlet ?? claim.via.at(-1)?.name ?? 'the report itself') : named;
}

/** The side of the event that an actor is on, -1 where it is on none: every pair of claims asks, of few actors. */
export function sideIn(matter: Matter, actor: string | null | undefined): number {
  if (actor == null) return -1;
  const known = matter.sides;
  let side = known.get(actor);
  if (side === undefined) {
    side = sideOf(actor, matter.event, matter.relations);
    known.set(actor, side);
  }
  return side;
}

/** The side that the claimants speak for, -1 where unknown: told once of a claim, though every pair of claims asks. */
export function speakingSide(claim: Claim, matter: Matter): number {
  const known = matter.speaking;
  let side = known.get(claim);
  if (side === undefined) {
    side = sideSpokenFor(claim, matter);
    known.set(claim, side);
  }
  return side;
}

/** By actor, by affiliation, by the party's own words. */
function sideSpokenFor(claim: Claim, matter: Matter): number {
  for (const voice of claim.claimants)
    for (const actor of [voice.actor, voice.affiliation]) {
      const side = sideIn(matter, actor);
      if (side >= 0) return side;
    }
  const words = claim.claimants.flatMap((voice) =>
    [voice.affiliation, voice.kind === 'person' ? null : voice.words].flatMap((one) =>
      one === null ? [] : [plain(one)],
    ),
  );
  return matter.event.sides.findIndex((side) => side.some((party) => words.includes(plain(party.words))));
}

/** Whether two claims are by one party: on one side, or for one affiliation, or a person and the person's party. */
export function oneParty(a: Claim, b: Claim, matter: Matter): boolean {
  const [x, y] = [speakingSide(a, matter), speakingSide(b, matter)];
  if (x >= 0 || y >= 0) return x === y;
  const parties = (claim: Claim): string[] =>
    claim.claimants.flatMap((voice) =>
      voice.affiliation === null ? [voiceKey(voice)] : [plain(voice.affiliation), voiceKey(voice)],
    );
  const other = parties(b);
  return parties(a).some((party) => other.includes(party));
}

/** Whether two tolls are about the same people or things, as far as each says. */
export function sameVictims(a: Claim, b: Claim, matter: Matter): boolean {
  if (a.measure !== b.measure || unitOf(a as never) !== unitOf(b as never)) return false;
  if (narrowing(a as never) !== narrowing(b as never)) return false;
  const [x, y] = [sideIn(matter, a.victim?.actor), sideIn(matter, b.victim?.actor)];
  const [p, q] = [a.victim?.status ?? 'unknown', b.victim?.status ?? 'unknown'];
  const actors = [a.victim?.actor ?? null, b.victim?.actor ?? null];
  if (x >= 0 && y >= 0) return x === y && (p === q || p === 'unknown' || q === 'unknown');
  if (x !== y) return p === q && p !== 'unknown' && actors.includes(null);
  return p === q && (actors[0] === actors[1] || actors.includes(null));
}

/** The numbers that a quantity allows; null where it names none. */
export function allowed(claim: Claim): [number, number] | null {
  const quantity = claim.quantity;
  if (quantity === undefined || (quantity.low === null && quantity.high === null)) return null;
  const slack = quantity.exactness === 'about' ? 0.1 : 0;
  return [(quantity.low ?? 0) * (1 - slack), (quantity.high ?? Number.POSITIVE_INFINITY) * (1 + slack)];
}

/** The number a claim is known by: its low, or its high where it has only that. */
export function numberOf(claim: Claim): number | null {
  return claim.quantity?.low ?? claim.quantity?.high ?? null;
}

/** Days that two claims name and that are not the same: one thing happened after the other. */
export function otherDay(a: Contested, b: Contested): boolean {
  const [x, y] = [a.when?.start?.slice(0, 10), b.when?.start?.slice(0, 10)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Places that both claims name and that are not the same. */
export function otherPlace(a: Contested, b: Contested): boolean {
  return (
    a.place !== undefined &&
    b.place !== undefined &&
    a.place.name.toLowerCase() !== b.place.name.toLowerCase()
  );
}
