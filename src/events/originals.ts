import type { Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Voice } from '../model/claimant.ts';
import { belongsTo } from '../model/sides.ts';
import { plain, voiceKey } from '../model/voices.ts';
import { compatible, daysBetween, inOrder, type ToldClaim } from './told.ts';

/**
 * How far apart in days two reports of one event may carry one utterance (docs/rules/README.md): of whoever has a name, an
 * outlet or an agency in its own words among them; and of one without, who may be somebody else two days on.
 */
const NAMED_FOR = 366;
const UNNAMED_FOR = 2;
/** How much of two sentences' words must be the same for the wording to be copied, and how many words that takes. */
const COPIED = 0.8;
const ENOUGH_WORDS = 8;

/**
 * What claims must have in common, to the letter, to be one utterance. "At least nine" and the nine that another report
 * makes of it are one figure: what the first carrier has stands.
 */
function matter(claim: Claim): string {
  const { kind, measure, unit, act, stance, quantity, scope } = claim;
  const figure = quantity
    ? [
        quantity.low,
        quantity.exactness === 'atLeast' ? quantity.low : quantity.high,
        quantity.low === null && quantity.high === null ? plain(quantity.words) : '',
      ]
    : [];
  return JSON.stringify([kind, measure, unit, act, stance, scope, ...figure]);
}

function agencies(claim: Claim): Set<string> {
  return new Set(claim.via.filter((voice) => voice.kind === 'agency').map(voiceKey));
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** A speaker and the party spoken for: the colonel's communiqué and "the army said" are one word. */
function keysOf(voices: readonly Voice[], relations: readonly Relation[]): Set<string> {
  return new Set(
    voices.flatMap((voice) => [
      voiceKey(voice),
      ...[voice.actor, voice.affiliation].flatMap((party) =>
        party === null ? [] : belongsTo(party, null, relations).map(plain),
      ),
    ]),
  );
}

/** What one outlet's report says, in its own words or a source's, and the same that another takes from it by name. */
function takenFrom(one: ToldClaim, other: ToldClaim): boolean {
  if (one.outlet === null || one.report === other.report) return false;
  const outlet = plain(one.outlet);
  const credited = [...other.claim.claimants, ...other.claim.via.slice(0, -1)];
  return credited.some(
    (voice) =>
      plain(voice.name ?? voice.words) === outlet || (voice.actor !== null && voice.actor === one.publisher),
  );
}

function unnamed(claim: Claim): boolean {
  return claim.claimants.every((voice) => voice.actor === null && voice.name === null);
}

function copied(a: ToldClaim, b: ToldClaim): boolean {
  const words = (one: ToldClaim): string[] => plain(one.sentence ?? '').match(/[\p{L}\d]+/gu) ?? [];
  const [x, y] = [words(a), words(b)];
  if (x.length < ENOUGH_WORDS || y.length < ENOUGH_WORDS) return false;
  const digits = (all: string[]): string => all.filter((word) => /\d/.test(word)).join(' ');
  if (digits(x) !== digits(y)) return false;
  const [one, other] = [new Set(x), new Set(y)];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both) >= COPIED;
}

/** Two named persons of one party are two speakers; a person and the party itself are one. */
function samePeople(a: Claim, b: Claim, relations: readonly Relation[]): boolean {
  const persons = (claim: Claim): Voice[] =>
    claim.claimants.filter((voice) => voice.kind === 'person' && voice.name !== null);
  const [x, y] = [persons(a), persons(b)];
  if (x.length > 0 && y.length > 0) return shares(new Set(x.map(voiceKey)), new Set(y.map(voiceKey)));
  return shares(keysOf(a.claimants, relations), keysOf(b.claimants, relations));
}

function oneUtterance(a: ToldClaim, b: ToldClaim, relations: readonly Relation[]): boolean {
  if (!compatible(a.claim.victim, b.claim.victim) || !compatible(a.claim.agent, b.claim.agent)) return false;
  if (!compatible(a.claim.target, b.claim.target)) return false;
  const gap = daysBetween(a.publishedAt, b.publishedAt);
  if (gap !== null && gap > NAMED_FOR) return false;
  // a headline repeats what somebody says below it: the report gives one figure, once in its own words
  if (a.report === b.report && (a.claim.claimants.length === 0 || b.claim.claimants.length === 0))
    return true;
  if (copied(a, b)) return true;
  if (takenFrom(a, b) || takenFrom(b, a)) return true;
  if (a.claim.claimants.length === 0 || b.claim.claimants.length === 0) {
    const bare = a.claim.claimants.length === 0 && b.claim.claimants.length === 0;
    const outlet = a.outlet !== null && a.outlet === b.outlet;
    return bare && (outlet || shares(agencies(a.claim), agencies(b.claim)));
  }
  if (unnamed(a.claim) && unnamed(b.claim)) {
    const sameKind = a.claim.claimants.some((voice) =>
      b.claim.claimants.some((other) => other.kind === voice.kind),
    );
    const near = gap === null || gap <= UNNAMED_FOR || a.kind === 'wiki' || b.kind === 'wiki';
    return sameKind && near && sameAffiliation(a.claim, b.claim);
  }
  return samePeople(a.claim, b.claim, relations);
}

function sameAffiliation(a: Claim, b: Claim): boolean {
  const of = (claim: Claim): string =>
    claim.claimants
      .map((voice) => plain(voice.affiliation ?? ''))
      .sort()
      .join('+');
  return of(a) === of(b);
}

/**
 * The utterance with one more carrier. A carrier that two utterances fit makes them one ("the army said" and its colonel,
 * by way of the colonel named as the army's), unless they are the words of two persons: a minister who says again what
 * a spokeswoman said has said it himself.
 */
function joined(held: readonly ToldClaim[][], told: ToldClaim): ToldClaim[] {
  let one: readonly ToldClaim[] = [told];
  for (const carriers of held) if (!ofTwoPersons(one, carriers)) one = [...one, ...carriers];
  return inOrder(one);
}

function personsOf(carriers: readonly ToldClaim[]): Set<string> {
  const persons = carriers.flatMap(({ claim }) =>
    claim.claimants.filter((voice) => voice.kind === 'person' && voice.name !== null).map(voiceKey),
  );
  return new Set(persons);
}

function ofTwoPersons(a: readonly ToldClaim[], b: readonly ToldClaim[]): boolean {
  const [one, other] = [personsOf(a), personsOf(b)];
  return one.size > 0 && other.size > 0 && !shares(one, other);
}

/**
 * Which claims of an event are one utterance that several reports carry: the same speaker or party, measure,
 * victims and figure, near in time; one agency's story; or copied wording. Gives the id of the earliest carrier
 * for every claim. What people said (`claim.original`) stands.
 */
export function originalsOf(
  claims: readonly ToldClaim[],
  relations: readonly Relation[] = [],
): Map<string, string> {
  const originals = new Map<string, string>();
  const buckets = new Map<string, ToldClaim[][]>();
  for (const told of inOrder(claims)) {
    const { claim } = told;
    if (claim.original !== undefined) {
      originals.set(claim.id, claim.original);
      continue;
    }
    const key = matter(claim);
    const utterances = buckets.get(key) ?? [];
    buckets.set(key, utterances);
    const held = utterances.filter((carriers) =>
      carriers.some((carrier) => oneUtterance(carrier, told, relations)),
    );
    const one = joined(held, told);
    buckets.set(key, [
      ...utterances.filter((carriers) => !held.includes(carriers) || !one.includes(carriers[0]!)),
      one,
    ]);
  }
  for (const utterances of buckets.values())
    for (const carriers of utterances)
      for (const { claim } of carriers) originals.set(claim.id, carriers[0]!.claim.id);
  return originals;
}
