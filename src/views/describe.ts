import type { Event, EventTypes } from '../model/event.ts';
import type { Party } from '../model/party.ts';
import type { State } from './state.ts';

/**
 * The event as its mentions describe it together: those reports that are about it before those that tell it in
 * passing, the day and place that most of them give, and what people said over all of it.
 */
export function describe(
  state: Pick<State, 'titles' | 'places'>,
  id: string,
  mentions: readonly { readonly event: Event }[],
): Event {
  const events = [...mentions]
    .map((mention) => mention.event)
    .sort((a, b) => Number(b.main) - Number(a.main));
  const first = events[0] as Event;
  return {
    id,
    title: state.titles.get(id) ?? first.title,
    types: typesOf(events),
    when: mostTold(
      events.map((event) => event.when),
      DAYS,
      (when) => when.start?.slice(0, 10) ?? null,
    ),
    place:
      state.places.get(id) ??
      mostTold(
        events.map((event) => event.place),
        LOCAL,
        (place) => place.gazetteerId ?? place.name,
      ),
    sides: longest(events.map((event) => event.sides)),
    related: [],
    main: first.main,
  };
}

/** UCDP precision to within which a day or a place is one that others can give too. */
const DAYS = 2;
const LOCAL = 3;

/** Of values as precise as that the one most given, else any; the most precise among equals, then the first. */
function mostTold<T extends { readonly precision: number }>(
  values: readonly (T | null)[],
  precise: number,
  key: (value: T) => string | null,
): T | null {
  const told = values.filter((value): value is T => value !== null);
  const given = (one: T): number =>
    one.precision > precise
      ? 0
      : told.filter((other) => other.precision <= precise && key(other) === key(one)).length;
  return told.reduce<T | null>((best, one) => {
    if (best === null) return one;
    const more = given(one) - given(best);
    return more > 0 || (more === 0 && one.precision < best.precision) ? one : best;
  }, null);
}

function longest(sides: readonly Party[][][]): Party[][] {
  return sides.reduce((best, one) => (one.length > best.length ? one : best), [] as Party[][]);
}

function typesOf(events: readonly Event[]): EventTypes {
  const given = <K extends keyof EventTypes>(name: K): EventTypes[K] | null =>
    events.find((event) => event.types[name] !== null)?.types[name] ?? null;
  return {
    acledEvent: given('acledEvent'),
    acledSubEvent: given('acledSubEvent'),
    ucdp: given('ucdp'),
    plover: given('plover'),
  };
}
