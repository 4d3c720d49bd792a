import type { Event, EventTypes } from '../model/event.ts';
import type { Party } from '../model/party.ts';
import type { Mention } from './projection.ts';
import type { State } from './state.ts';

/**
 * The event as its mentions describe it together: those reports that are about it before those that tell it in
 * passing, the most precise day and place among them, and what people said over all of it.
 */
export function describe(state: State, id: string, mentions: readonly Mention[]): Event {
  const events = [...mentions]
    .map((mention) => mention.event)
    .sort((a, b) => Number(b.main) - Number(a.main));
  const first = events[0] as Event;
  return {
    id,
    title: state.titles.get(id) ?? first.title,
    types: typesOf(events),
    when: mostPrecise(events.map((event) => event.when)),
    place: state.places.get(id) ?? mostPrecise(events.map((event) => event.place)),
    sides: longest(events.map((event) => event.sides)),
    related: [],
    main: first.main,
  };
}

/** The lowest precision number, as in UCDP; the first among equals. */
function mostPrecise<T extends { readonly precision: number }>(values: readonly (T | null)[]): T | null {
  return values.reduce(
    (best, value) => (value !== null && (best === null || value.precision < best.precision) ? value : best),
    null,
  );
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
