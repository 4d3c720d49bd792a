import type { Event } from '../model/event.ts';
import type { PlaceRef } from '../model/place.ts';
import type { EventMention } from './mention.ts';

/** One reason for or against two mentions being of one event, and what it weighs. */
export interface Reason {
  readonly what: 'names' | 'time' | 'place' | 'sides' | 'figures';
  readonly points: number;
  readonly words: string;
}

/** Two mentions with their reasons; they are of one event from `THRESHOLD` points on. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

export const THRESHOLD = 1.5;

const DAY = 86_400_000;
const EARTH_KM = 6371;

function days(at: string | null | undefined): number | null {
  if (!at) return null;
  const time = Date.parse(at.slice(0, 10));
  return Number.isNaN(time) ? null : time / DAY;
}

/** First and last day of an event that is dated to within a week; null where it is not. */
function interval(event: Event): [number, number] | null {
  const start = days(event.when?.start);
  if (start === null || (event.when?.precision ?? 5) > 3) return null;
  return [start, Math.max(start, days(event.when?.end) ?? start)];
}

/** Days between two intervals; 0 where they meet. */
function gapBetween([a, b]: [number, number], [c, d]: [number, number]): number {
  return Math.max(0, Math.max(a, c) - Math.min(b, d));
}

function timeReason(a: EventMention, b: EventMention): Reason | null {
  const [one, two] = [interval(a.event), interval(b.event)];
  if (one && two) {
    const gap = gapBetween(one, two);
    const points = gap === 0 ? 1 : gap <= 1 ? 0.6 : gap <= 3 ? -0.6 : gap <= 10 ? -2 : -6;
    return { what: 'time', points, words: gap === 0 ? 'the same day' : `${gap} days apart` };
  }
  const [first, second] = [days(a.publishedAt), days(b.publishedAt)];
  const [early, late] = [one?.[0] ?? first, two?.[0] ?? second];
  if (early === null || late === null || early === undefined || late === undefined) return null;
  const gap = Math.abs(early - late);
  const points = gap <= 7 ? 0.5 : gap <= 31 ? -0.1 : gap <= 180 ? -0.5 : gap <= 365 ? -2 : -6;
  return { what: 'time', points, words: `told ${gap} days apart` };
}

function kilometres(a: PlaceRef, b: PlaceRef): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

/** Places that are no more than a region or a country say nothing of whether two events are one. */
const LOCAL = 3;

function placeReason(a: PlaceRef | null, b: PlaceRef | null): Reason | null {
  if (a === null || b === null || a.precision > LOCAL || b.precision > LOCAL) return null;
  const names = `${a.name} and ${b.name}`;
  if (a.gazetteerId !== null && a.gazetteerId === b.gazetteerId)
    return { what: 'place', points: 0.8, words: `both at ${a.name}` };
  const km = kilometres(a, b);
  if (km === null) {
    return a.name.toLowerCase() === b.name.toLowerCase()
      ? { what: 'place', points: 0.8, words: `both at ${a.name}` }
      : null;
  }
  const near = km <= 25 ? 0.6 : km <= 80 ? -0.2 : -1.2;
  return { what: 'place', points: near, words: `${names} are ${Math.round(km)} km apart` };
}

function sidesReason(a: Event, b: Event): Reason | null {
  const actors = (event: Event): Set<string> =>
    new Set(event.sides.flat().flatMap((party) => (party.actor === null ? [] : [party.actor])));
  const [one, two] = [actors(a), actors(b)];
  if (one.size === 0 || two.size === 0) return null;
  const shared = [...one].filter((id) => two.has(id)).length;
  if (shared >= 2) return { what: 'sides', points: 0.4, words: 'the same sides' };
  return shared === 1
    ? { what: 'sides', points: 0.2, words: 'one side is the same' }
    : { what: 'sides', points: -0.3, words: 'other sides' };
}

function figuresReason(a: EventMention, b: EventMention): Reason | null {
  const figures = (mention: EventMention): Set<string> =>
    new Set(
      mention.claims.flatMap((claim) =>
        claim.kind === 'toll' && claim.quantity?.low !== null && (claim.quantity?.low ?? 0) > 1
          ? [`${claim.measure} ${claim.quantity?.low}`]
          : [],
      ),
    );
  const two = figures(b);
  const same = [...figures(a)].filter((figure) => two.has(figure));
  return same.length === 0 ? null : { what: 'figures', points: 0.3, words: `both give ${same.join(', ')}` };
}

/** How much a cosine of names weighs: 0.1 is one point. */
const NAMES_WEIGHT = 10;
const MOST_FOR_NAMES = 5;

/**
 * Adds up what speaks for and against two mentions being of one event. Where neither report is about the event,
 * its own few words are no evidence against; time and place decide.
 */
export function scoreOf(
  a: EventMention,
  b: EventMention,
  cosine: number,
): { points: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const add = (reason: Reason | null): void => {
    if (reason !== null && reason.points !== 0) reasons.push(reason);
  };
  add({
    what: 'names',
    points: Math.min(MOST_FOR_NAMES, cosine * NAMES_WEIGHT),
    words: `names and numbers in common: ${cosine.toFixed(2)}`,
  });
  add(timeReason(a, b));
  add(placeReason(a.event.place, b.event.place));
  add(sidesReason(a.event, b.event));
  add(figuresReason(a, b));
  return { points: reasons.reduce((sum, reason) => sum + reason.points, 0), reasons };
}
