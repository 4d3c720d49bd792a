import type { PlaceRef } from '../model/place.ts';
import type { EventMention } from './mention.ts';

/** What scoring compares of a mention, worked out once and not once a pair. */
export interface Profile {
  /** First and last day, where the event is dated to within a week. */
  readonly days: readonly [number, number] | null;
  /** The month or the year it is dated to, where that is all that is known. */
  readonly within: readonly [number, number] | null;
  /** First and last day of what goes on longer than an incident does: a siege, a series told as one. */
  readonly period: readonly [number, number] | null;
  readonly published: number | null;
  /** Where it happened, unless no more than a region or a country is known. */
  readonly place: PlaceRef | null;
  readonly actors: ReadonlySet<string>;
  /** Tolls of more than one, as "killed 12". */
  readonly figures: ReadonlySet<string>;
}

const DAY = 86_400_000;
const TO_THE_WEEK = 3;
const LOCAL = 3;
/** Days that an incident takes at most. */
const INCIDENT = 14;
const NONE: ReadonlySet<string> = new Set();

function dayOf(at: string | null | undefined): number | null {
  if (!at) return null;
  const time = Date.parse(at.slice(0, 10));
  return Number.isNaN(time) ? null : time / DAY;
}

function intervalOf({ event }: EventMention): readonly [number, number] | null {
  const start = dayOf(event.when?.start);
  return start === null ? null : [start, Math.max(start, dayOf(event.when?.end) ?? start)];
}

function setOf(values: readonly string[]): ReadonlySet<string> {
  return values.length === 0 ? NONE : new Set(values);
}

export function profileOf(mention: EventMention): Profile {
  const { event, claims, publishedAt } = mention;
  const interval = intervalOf(mention);
  const close = (event.when?.precision ?? 5) <= TO_THE_WEEK;
  const long = close && interval !== null && interval[1] - interval[0] > INCIDENT;
  return {
    days: close && !long ? interval : null,
    within: close || long ? null : interval,
    period: long ? interval : null,
    published: dayOf(publishedAt),
    place: event.place !== null && event.place.precision <= LOCAL ? event.place : null,
    actors: setOf(event.sides.flat().flatMap((party) => (party.actor === null ? [] : [party.actor]))),
    figures: setOf(
      claims.flatMap((claim) =>
        claim.kind === 'toll' && (claim.quantity?.low ?? 0) > 1
          ? [`${claim.measure} ${claim.quantity?.low}`]
          : [],
      ),
    ),
  };
}
