import type { PlaceRef } from '../model/place.ts';
import type { Profile } from './profile.ts';

/** One reason for or against two mentions being of one event, and what it weighs. */
export interface Reason {
  readonly what: string;
  readonly points: number;
  readonly words: string;
}

/** A reason as a rule: its points for a pair, and how it reads. Points of 0 are no reason. */
interface Factor {
  readonly what: string;
  readonly points: (a: Profile, b: Profile, cosine: number) => number;
  readonly words: (a: Profile, b: Profile, cosine: number) => string;
}

/** From how many points on two mentions are held to be of one event. */
export const THRESHOLD = 1.5;

/** A cosine of names of 0.1 is one point. */
const NAMES_WEIGHT = 10;
const MOST_FOR_NAMES = 5;

const names: Factor = {
  what: 'names',
  points: (_a, _b, cosine) => Math.min(MOST_FOR_NAMES, cosine * NAMES_WEIGHT),
  words: (_a, _b, cosine) => `names and numbers in common: ${cosine.toFixed(2)}`,
};

type Interval = readonly [number, number];

/** Days between two intervals; 0 where they meet. */
function gap(a: Interval, b: Interval): number {
  return Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
}

/** Days between two events that are both dated to the week or better. */
function daysApart({ days: a }: Profile, { days: b }: Profile): number | null {
  return a === null || b === null ? null : gap(a, b);
}

/** Days between two events of which one is dated to a month or a year alone. */
function roughlyApart(a: Profile, b: Profile): number | null {
  if (a.within === null && b.within === null) return null;
  const [one, other] = [a.days ?? a.within, b.days ?? b.within];
  return one === null || other === null ? null : gap(one, other);
}

/** Days between what is known of the two: the event's first day, or the day it was told. */
function toldApart(a: Profile, b: Profile): number | null {
  const [one, two] = [a.days?.[0] ?? a.published, b.days?.[0] ?? b.published];
  return one === null || two === null ? null : Math.abs(one - two);
}

function toldPoints(told: number | null): number {
  if (told === null) return 0;
  return told <= 7 ? 0.5 : told <= 31 ? -0.1 : told <= 180 ? -0.5 : told <= 365 ? -2 : -6;
}

/** Two periods are of one event as far as they cover each other; a day within a period is a part of it. */
function periodPoints({ period: a, days: x }: Profile, { period: b, days: y }: Profile): number | null {
  if (a === null && b === null) return null;
  if (a !== null && b !== null) {
    const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
    const either = Math.max(a[1], b[1]) - Math.min(a[0], b[0]);
    return both / either >= 0.8 ? 1 : both < 0 ? -4 : -1;
  }
  const [one, other] = [a ?? x, b ?? y];
  if (one === null || other === null) return null;
  return gap(one, other) > 0 ? -4 : -1.5;
}

const time: Factor = {
  what: 'time',
  points: (a, b) => {
    const period = periodPoints(a, b);
    if (period !== null) return period;
    const apart = daysApart(a, b);
    if (apart !== null) return apart === 0 ? 1 : apart <= 1 ? 0.6 : apart <= 3 ? -0.6 : apart <= 10 ? -2 : -6;
    const rough = roughlyApart(a, b);
    if (rough !== null) return rough === 0 ? 0.2 : rough <= 31 ? -1 : -4;
    return toldPoints(toldApart(a, b));
  },
  words: (a, b) => {
    if (periodPoints(a, b) !== null)
      return a.period !== null && b.period !== null ? 'two periods' : 'a day and a period';
    const apart = daysApart(a, b);
    if (apart !== null) return apart === 0 ? 'the same day' : `${apart} days apart`;
    const rough = roughlyApart(a, b);
    if (rough !== null) return rough === 0 ? 'a day within the other’s time' : `at least ${rough} days apart`;
    return `told ${toldApart(a, b)} days apart`;
  },
};

const EARTH_KM = 6371;

function kilometres(a: PlaceRef, b: PlaceRef): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

/** Whether the two are one place by gazetteer, or by name where the gazetteer knows neither. */
function samePlace(a: PlaceRef, b: PlaceRef): boolean {
  if (a.gazetteerId !== null && a.gazetteerId === b.gazetteerId) return true;
  return kilometres(a, b) === null && a.name.toLowerCase() === b.name.toLowerCase();
}

const place: Factor = {
  what: 'place',
  points: ({ place: a }, { place: b }) => {
    if (a === null || b === null) return 0;
    if (samePlace(a, b)) return 0.8;
    const km = kilometres(a, b);
    if (km === null) return 0;
    return km <= 25 ? 0.6 : km <= 80 ? -0.2 : -1.2;
  },
  words: ({ place: a }, { place: b }) => {
    if (a === null || b === null) return '';
    if (samePlace(a, b)) return `both at ${a.name}`;
    return `${a.name} and ${b.name} are ${Math.round(kilometres(a, b) ?? 0)} km apart`;
  },
};

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  if (a.size === 0 || b.size === 0) return [];
  return [...a].filter((one) => b.has(one));
}

const sides: Factor = {
  what: 'sides',
  points: ({ actors: a }, { actors: b }) => {
    if (a.size === 0 || b.size === 0) return 0;
    const same = shared(a, b).length;
    return same >= 2 ? 0.4 : same === 1 ? 0.2 : -0.3;
  },
  words: ({ actors: a }, { actors: b }) => {
    const same = shared(a, b);
    return same.length === 0 ? 'other sides' : `sides in common: ${same.join(', ')}`;
  },
};

const figures: Factor = {
  what: 'figures',
  points: ({ figures: a }, { figures: b }) => (shared(a, b).length > 0 ? 0.3 : 0),
  words: ({ figures: a }, { figures: b }) => `both give ${shared(a, b).join(', ')}`,
};

/** Everything that speaks for or against two mentions being of one event. */
const FACTORS: readonly Factor[] = [names, time, place, sides, figures];

export function pointsOf(a: Profile, b: Profile, cosine: number): number {
  let sum = 0;
  for (const factor of FACTORS) sum += factor.points(a, b, cosine);
  return sum;
}

/** The same sum, reason by reason. */
export function reasonsOf(a: Profile, b: Profile, cosine: number): Reason[] {
  return FACTORS.flatMap(({ what, points, words }) => {
    const own = points(a, b, cosine);
    return own === 0 ? [] : [{ what, points: own, words: words(a, b, cosine) }];
  });
}
