import type { Event } from '../../model/event.ts';
import type { Conflict } from '../../model/record.ts';
import type { Reference } from '../../model/report.ts';
import type { Contested } from './matter.ts';

/** A reference that was published before what it is cited for can have happened. */
export function referenceConflicts(
  claims: readonly Contested[],
  events: readonly Event[],
  references: readonly Reference[],
): Conflict[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const conflicts: Conflict[] = [];
  for (const reference of references) {
    const published = reference.publishedAt?.slice(0, 10);
    if (published === undefined || published.length < 10) continue;
    const early = claims.filter((claim) => {
      if (!claim.references.includes(reference.number) && !reference.claims.includes(claim.id)) return false;
      const when = claim.when ?? byId.get(claim.event)?.when;
      // Of a date known to the month or the year, the first day is not when it happened.
      if (!when?.start || when.precision > 2) return false;
      return published < when.start.slice(0, 10);
    });
    if (early.length === 0) continue;
    conflicts.push({
      kind: 'date',
      claims: early.map((claim) => claim.id),
      words: `reference ${reference.number} is of ${published}, before what it is cited for`,
    });
  }
  return conflicts;
}

/** What one report says of an event's day and place, and the claims it says it with. */
export interface Telling {
  readonly report: string;
  readonly event: Event;
  readonly claims: readonly Contested[];
}

const DAY = 86_400_000;

/** Reports of one event that put it on other days, both to the day. */
export function dateConflicts(tellings: readonly Telling[]): Conflict[] {
  const dated = tellings.filter(({ event }) => event.main && event.when?.start && event.when.precision === 1);
  return between(dated, 'date', (a, b) => {
    const [x, y] = [a.event.when!, b.event.when!];
    const [from, to] = [Date.parse(x.start!.slice(0, 10)), Date.parse((x.end ?? x.start!).slice(0, 10))];
    const [since, until] = [Date.parse(y.start!.slice(0, 10)), Date.parse((y.end ?? y.start!).slice(0, 10))];
    if (to + DAY > since && until + DAY > from) return null;
    // the earlier first, so that one pair of days is one contradiction whoever is asked first
    return [x.start!.slice(0, 10), y.start!.slice(0, 10)].sort().join(' against ');
  });
}

/** Reports of one event that put it at other places, both at a named one. */
export function placeConflicts(tellings: readonly Telling[]): Conflict[] {
  const placed = tellings.filter(({ event }) => event.main && event.place && event.place.precision <= 2);
  return between(placed, 'place', (a, b) => {
    const [x, y] = [a.event.place!, b.event.place!];
    if (x.gazetteerId !== null && x.gazetteerId === y.gazetteerId) return null;
    if (x.name.toLowerCase() === y.name.toLowerCase()) return null;
    // "near X" and a village by X are one place as far as anybody knows.
    if (
      x.lat !== null &&
      x.lon !== null &&
      y.lat !== null &&
      y.lon !== null &&
      Math.hypot(x.lat - y.lat, x.lon - y.lon) < 0.3
    )
      return null;
    return [x.name, y.name].sort().join(' against ');
  });
}

function between(
  tellings: readonly Telling[],
  kind: 'date' | 'place',
  differ: (a: Telling, b: Telling) => string | null,
): Conflict[] {
  const seen = new Map<string, Conflict>();
  for (let i = 0; i < tellings.length; i++)
    for (let j = i + 1; j < tellings.length; j++) {
      const [a, b] = [tellings[i]!, tellings[j]!];
      const words = differ(a, b);
      if (words === null) continue;
      const claims = [a, b].flatMap((telling) => telling.claims.slice(0, 1).map((claim) => claim.id));
      const held = seen.get(words);
      if (held) seen.set(words, { ...held, claims: [...new Set([...held.claims, ...claims])] });
      else seen.set(words, { kind, claims, words });
    }
  return [...seen.values()];
}
