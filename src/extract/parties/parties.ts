import type { Party } from '../../model/party.ts';
import type { KnownActor } from '../../model/resolver.ts';
import { belongsTo } from '../../model/sides.ts';
import type { Chunk } from '../chunks/chunk.ts';
import { type Draft, sliceOf } from '../draft.ts';
import type { Head } from '../lexicon.ts';

/** A party and, where its words or its side name one, the actor it belongs to. */
export interface PartyDraft {
  readonly party: Party;
  readonly actor: KnownActor | null;
}

/**
 * Who a group is: its words, what its noun says (soldier: combatant, military), and the actor its modifiers or
 * complement name. What neither says stays unknown.
 */
export function partyOf(draft: Draft, chunk: Chunk, head: Head | null): PartyDraft {
  const group = chunk.group;
  const actor = group?.actor ?? null;
  const words = group === undefined ? '' : unquoted(sliceOf(draft, group.wordsFrom, group.wordsTo));
  return { party: partyWith(words, head, actor), actor };
}

/** Soldiers are their army's, their movement's or their state's, and no ministry's: whose people an actor's own are. */
export function ownPeopleOf(draft: Draft, actor: KnownActor): KnownActor {
  if (actor.kind !== 'government' && actor.kind !== 'institution') return actor;
  const top = belongsTo(actor.id, null, []).at(-1) ?? actor.id;
  return draft.resolver.actorById(top) ?? actor;
}

export function partyWith(words: string, head: Head | null, actor: KnownActor | null): Party {
  const said = head?.status ?? 'unknown';
  const members = actor?.members ?? null;
  // what the noun says comes first; "people", "members" of a force are what the force is
  const open = said === 'unknown' && head?.unit !== undefined && head.unit === 'person' ? members : null;
  return {
    words,
    actor: actor?.id ?? null,
    status: open?.status ?? said,
    force: head?.force ?? open?.force ?? null,
    age: head?.age ?? null,
    sex: head?.sex ?? null,
    occupation: head?.occupation ?? null,
  };
}

/** Words in quotation marks that the group begins or ends within: *"terroristes*. */
function unquoted(words: string): string {
  const marks = words.match(/["«»“”]/g)?.length ?? 0;
  return marks % 2 === 1 ? words.replace(/^["«“]\s*|\s*["»”]$/g, '') : words;
}
