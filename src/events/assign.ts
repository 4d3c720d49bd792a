import type { EventMention } from './mention.ts';
import { type Profile, profileOf } from './profile.ts';
import { pointsOf, THRESHOLD } from './score.ts';
import { cosine, type Vector } from './vectors.ts';

/**
 * Grouping as reports come, one after another: each mention joins the event that it fits best, or begins one. It
 * looks at a bounded number of earlier mentions, so that it costs the same in a ledger of ten reports and of a
 * million. Two events that a later report shows to be one become one; none is taken apart.
 * Scores and threshold are those of `group.ts`, which sees all mentions at once.
 */

/** What grouping keeps of a mention: what it says, and its names with how often each stands there. */
export interface Sketch {
  readonly profile: Profile;
  /** Numbers of names in rising order, and 1 + log of how often. */
  readonly names: Vector;
}

/** With its names weighed by how rare each is by now. */
export interface Weighed {
  readonly profile: Profile;
  readonly vector: Vector;
}

/** How common a name is among the mentions so far. */
export interface Commonness {
  of(name: number): number;
  readonly mentions: number;
}

/** An event as a candidate: how many mentions it has, and the last of their first and the first of their last days. */
export interface Standing {
  readonly size: number;
  readonly late: number | null;
  readonly early: number | null;
}

export interface Candidate extends Weighed {
  readonly event: string;
  /** Where it stands in the order of mentions. */
  readonly number: number;
}

/** Events whose days lie further apart are two. */
const APART_DAYS = 10;
/** Of a large event, how many links the average is taken over. */
const LOOKED_AT = 64;

/** Where a mention goes. */
export interface Assigned {
  /** The event that it joins; null where it begins one. */
  readonly event: string | null;
  /** Other events that it is as near to: they may be one with the first. */
  readonly near: readonly string[];
}

/**
 * Of the events that the mention fits on average, from the threshold on, that with the strongest single link, and the
 * earliest among equals: as `group.ts` joins from the strongest link on.
 */
export function assign(
  mention: Weighed,
  candidates: readonly Candidate[],
  standing: (event: string) => Standing,
  taken: ReadonlySet<string>,
): Assigned {
  const links = new Map<string, number[]>();
  for (const candidate of [...candidates].sort((a, b) => a.number - b.number)) {
    // events that one report tells apart are two
    if (taken.has(candidate.event)) continue;
    const points = pointsBetween(mention, candidate);
    const known = links.get(candidate.event);
    if (known === undefined) links.set(candidate.event, [points]);
    else known.push(points);
  }
  const near: string[] = [];
  let best: { event: string; strongest: number } | null = null;
  for (const [event, points] of links) {
    const group = standing(event);
    const strongest = Math.max(...points);
    if (strongest < THRESHOLD || isApart(rangeOf(mention), group)) continue;
    near.push(event);
    if (averageOf(points, group.size) < THRESHOLD) continue;
    if (best === null || strongest > best.strongest) best = { event, strongest };
  }
  const event = best?.event ?? null;
  return { event, near: near.filter((one) => one !== event).sort() };
}

/** Pairs that are compared to see whether two events are one. */
const COMPARED = 256;

/** Whether a mention that joined one shows two events to be one: their mentions agree on average, all compared. */
export function areOne(a: readonly Weighed[], b: readonly Weighed[]): boolean {
  const pairs = a.length * b.length;
  if (pairs > COMPARED || isApart(standingOf(a), standingOf(b))) return false;
  return (
    averageOf(
      a.flatMap((one) => b.map((other) => pointsBetween(one, other))),
      pairs,
    ) >= THRESHOLD
  );
}

/** What is known of an event's days. */
export function standingOf(mentions: readonly Pick<Sketch, 'profile'>[]): Standing {
  const ranges = mentions.map(rangeOf).filter((range) => range.late !== null);
  return {
    size: mentions.length,
    late: ranges.length === 0 ? null : Math.max(...ranges.map(({ late }) => late as number)),
    early: ranges.length === 0 ? null : Math.min(...ranges.map(({ early }) => early as number)),
  };
}

function pointsBetween(a: Weighed, b: Weighed): number {
  return pointsOf(a.profile, b.profile, cosine(a.vector, b.vector));
}

/** The average over all pairs, those that were not compared counting as none, of a large event over the strongest. */
function averageOf(points: number[], pairs: number): number {
  const counted = Math.min(pairs, LOOKED_AT);
  const strong = points.sort((a, b) => b - a).slice(0, counted);
  return strong.reduce((sum, one) => sum + one, 0) / counted;
}

type Range = Pick<Standing, 'late' | 'early'>;

function rangeOf({ profile: { days } }: Pick<Sketch, 'profile'>): Range {
  return { late: days?.[0] ?? null, early: days?.[1] ?? null };
}

function isApart(a: Range, b: Range): boolean {
  if (a.late === null || a.early === null || b.late === null || b.early === null) return false;
  return Math.max(a.late, b.late) - Math.min(a.early, b.early) > APART_DAYS;
}

/** How many of its rarest names a mention is found by. */
const KEYS = 12;
/** As if that many other texts had been read: keeps the names of a small collection, all of one event, telling. */
const OTHERS = 2_000;
/** A name that more mentions than this have finds too many of them, and says little. */
const COMMON = 2_000;

/** Names and places as numbers. */
export interface Numbers {
  readonly name: (name: string) => number;
  readonly place: (key: string) => number;
}

/** The mention's names as numbers, and the keys that it is looked up by: its rarest names, its place, and that in its month. */
export function sketch(
  mention: EventMention,
  { names, places }: Numbered,
  common: Commonness,
): Sketch & { readonly keys: readonly number[] } {
  return { profile: profileOf(mention), names, keys: [...new Set([...rarest(names, common), ...places])] };
}

/** What a mention can be looked up by, whatever else there is: worked out once. */
export interface Numbered {
  readonly names: Vector;
  readonly places: readonly number[];
}

export function numbered(mention: EventMention, numbers: Numbers): Numbered {
  return { names: namesOf(mention, numbers.name), places: placeKeys(mention).map(numbers.place) };
}

/** Numbers of names in rising order, with 1 + log of how often each stands there. */
function namesOf({ names }: EventMention, numberOf: (name: string) => number): Vector {
  if (names.size > places.length) places = new Float64Array(names.size * 2);
  const often: number[] = [];
  for (const [name, times] of names) {
    places[often.length] = (numberOf(name) + 2 ** 31) * PLACES + often.length;
    often.push(Math.fround(1 + Math.log(times)));
  }
  const sorted = places.subarray(0, often.length).sort();
  const terms: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const place = sorted[i] as number;
    terms.push(Math.floor(place / PLACES) - 2 ** 31);
    weights.push(often[place % PLACES] as number);
  }
  return { terms, weights };
}

/** A number and its place in one, so that numbers are sorted and their places with them. */
let places = new Float64Array(1 << 10);
/** More than any text has names; with the 32 bits of a number no more than a float holds. */
const PLACES = 2 ** 20;

/** The names that tell most, the first of them first. */
function rarest({ terms, weights }: Vector, common: Commonness): number[] {
  const best: { readonly name: number; readonly weight: number }[] = [];
  for (let i = 0; i < terms.length; i++) {
    const name = terms[i] as number;
    if (common.of(name) > COMMON) continue;
    const weight = (weights[i] as number) * rarity(name, common);
    if (best.length === KEYS && (best[KEYS - 1] as { weight: number }).weight >= weight) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1] as { weight: number }).weight < weight) at--;
    best.splice(at, 0, { name, weight });
    if (best.length > KEYS) best.pop();
  }
  return best.map(({ name }) => name);
}

/** The unit vector of its names, the rare ones longest. */
export function weigh({ profile, names }: Sketch, common: Commonness): Weighed {
  // plain arrays: a typed one has memory of its own, which for so few numbers costs more than they do
  const weights: number[] = [];
  let sum = 0;
  for (let i = 0; i < names.terms.length; i++) {
    const weight = (names.weights[i] as number) * rarity(names.terms[i] as number, common);
    weights.push(Math.fround(weight));
    sum += weight * weight;
  }
  const length = Math.sqrt(sum) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = Math.fround((weights[i] as number) / length);
  return { profile, vector: { terms: names.terms, weights } };
}

function rarity(name: number, common: Commonness): number {
  return Math.log((common.mentions + OTHERS) / (common.of(name) + 1));
}

/** A profile whose figures are known, without the claims that they are of. */
export function profileFrom(mention: EventMention, figures: readonly string[]): Profile {
  return { ...profileOf({ ...mention, claims: [] }), figures: new Set(figures) };
}

function placeKeys({ event }: EventMention): string[] {
  const { place } = event;
  if (place === null || place.precision > 3) return [];
  const where = place.gazetteerId ?? place.name.toLowerCase();
  const day = event.when?.start?.slice(0, 7);
  return [where, ...(day === undefined ? [] : [`${where} ${day}`])];
}
