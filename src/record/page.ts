import type { Draft } from '../extract/draft.ts';
import { type RelatedEntry, readRelated } from '../extract/page/related.ts';
import type { RelationFound } from '../extract/page/relations.ts';
import type { Actor, Relation } from '../model/actor.ts';
import type { ActorRoll } from './actors.ts';
import { typesOf } from './event-types.ts';
import type { EventBook } from './events.ts';

/** What the page tells beside its claims: related events, and how actors stand to each other and since when. */
export function readPage(draft: Draft, book: EventBook, roll: ActorRoll): Relation[] {
  const { entries, relations } = readRelated(draft);
  for (const entry of entries) takeEntry(entry, book, roll);
  const found = [...relations, ...entries.flatMap((entry) => entry.relations)];
  for (const { actors } of found)
    for (const named of actors) roll.add(named.known ?? unknownActor(named.id, named.name));
  return distinct(found);
}

function takeEntry(entry: RelatedEntry, book: EventBook, roll: ActorRoll): void {
  if (entry.actor !== null) roll.add(entry.actor);
  if (entry.event === null) return;
  const { id: _, ...event } = entry.event;
  book.add({ ...event, types: typesOf(entry.act, false), related: [book.main.id], main: false });
}

function unknownActor(id: string, name: string): Actor {
  return { id, name, names: [{ name, language: null }], kind: 'other' };
}

/** A relation stated twice is kept where it is dated. */
function distinct(found: readonly RelationFound[]): Relation[] {
  const kept = new Map<string, Relation>();
  for (const { relation } of found) {
    const day = relation.kind === 'signed' || relation.kind === 'renamed' ? (relation.from?.start ?? '') : '';
    const key = [
      relation.subject,
      relation.kind,
      relation.object,
      relation.role,
      day,
      relation.to?.start,
    ].join('\n');
    const before = kept.get(key);
    if (before === undefined || (before.from === null && relation.from !== null)) kept.set(key, relation);
  }
  return [...kept.values()];
}
