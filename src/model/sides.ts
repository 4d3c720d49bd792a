import type { Relation } from './actor.ts';
import type { Event } from './event.ts';

/** Relations that put one actor on the side of another while they last. */
const BELONGING = new Set(['memberOf', 'partOf', 'leads', 'holdsOffice']);

/** Whether `relation` stood on `day`; an end that is not stated is open, and so is every end without a day. */
export function stoodOn(relation: Relation, day: string | null): boolean {
  if (day === null) return true;
  const from = relation.from?.start ?? null;
  const to = relation.to?.end ?? relation.to?.start ?? null;
  return (from === null || from.slice(0, 10) <= day) && (to === null || day < to.slice(0, 10));
}

/** The event's first day, or null. */
export function dayOf(event: Event): string | null {
  return event.when?.start?.slice(0, 10) ?? null;
}

/** The registry names a state's own forces and offices after it: `force-ml` is the army of `state-ml`. */
const OF_STATE =
  /^(?:force|security|police|gendarmerie|national-guard|border-guard|government|presidency|defence-ministry|interior-ministry|foreign-ministry|health-ministry|intelligence|parliament)-([a-z]{2})$/;

/** The state that an institution is of by its very id, or null. */
function stateOf(actor: string): string | null {
  const country = OF_STATE.exec(actor)?.[1];
  return country === undefined ? null : `state-${country}`;
}

/** Every actor that `actor` belongs to on `day`, itself first, nearest first. */
export function belongsTo(actor: string, day: string | null, relations: readonly Relation[]): string[] {
  const found = [actor];
  for (let i = 0; i < found.length; i++) {
    const state = stateOf(found[i] as string);
    if (state !== null && !found.includes(state)) found.push(state);
    for (const relation of relations) {
      if (relation.subject !== found[i] || relation.object === null || !BELONGING.has(relation.kind))
        continue;
      if (stoodOn(relation, day) && !found.includes(relation.object)) found.push(relation.object);
    }
  }
  return found;
}

/** The index of the side of `event` that `actor` stands on that day by itself or by what it belongs to, or -1. */
export function sideOf(actor: string | null, event: Event, relations: readonly Relation[]): number {
  if (actor === null) return -1;
  const chain = belongsTo(actor, dayOf(event), relations);
  for (const id of chain) {
    const at = event.sides.findIndex((side) => side.some((party) => party.actor === id));
    if (at >= 0) return at;
  }
  // A side named by its part ("the army") is also the side of the whole (the state) and of its other parts.
  return event.sides.findIndex((side) =>
    side.some(
      (party) =>
        party.actor !== null &&
        belongsTo(party.actor, dayOf(event), relations).some((id) => chain.includes(id)),
    ),
  );
}

/** The name a side goes by in tolls: the actor of its first party, or the words where no actor is known. */
export function sideName(event: Event, index: number): string | null {
  const first = event.sides[index]?.[0];
  return first === undefined ? null : (first.actor ?? first.words);
}
