import type { Draft } from '../draft.ts';
import { capsNameEnd, nameEnd, pastStop } from '../names/person-names.ts';
import type { Reading } from '../shelf.ts';
import { type Chunk, groupChunk, plainChunk } from './chunk.ts';
import type { Group, MentionMap } from './group.ts';
import { readGroup } from './groups.ts';
import { refers } from './refers.ts';

/** A noun, an actor or a name at `i` that no number counts; null where none stands there. */
export function uncounted(
  draft: Draft,
  mentions: MentionMap,
  { entries, head: noun }: Reading,
  i: number,
  to: number,
): Chunk | null {
  const actor = mentions.actors.get(i);
  if (actor === undefined && noun === null)
    return entries.length === 0 && draft.tokens[i]!.kind === 'word' ? named(draft, i, to) : null;
  const read = readGroup(draft, mentions, null, i, to);
  const sized = read === null ? null : sizedGroup(draft, mentions, read, to);
  if (sized?.quantity != null) return groupChunk('G', i, sized.to, sized);
  const group = sized ?? read;
  if (group === null)
    return actor === undefined
      ? null
      : groupChunk(actor.actor.kind === 'person' ? 'N' : 'p', i, actor.to, actorGroup(actor));
  const withName = nameAfter(draft, group, to);
  const head = withName.head;
  if (head === null) return null;
  // *son **fils***: the determiner tells what the noun does not
  const alone = head.number === 'either' && draft.language.singulars?.has(draft.norms[i - 1] ?? '') === true;
  const one = head.number === 'one' || alone;
  if (one && head.unit === 'person' && withName.name === null && !refers(draft, i))
    return plainChunk('.', i, sized?.to ?? i + 1);
  const code = head.unit === 'person' ? (one ? 'N' : 'p') : one ? 's' : 't';
  return groupChunk(code, i, withName.to, withName);
}

/**
 * "a **family of eight**" is eight people, "a **mother of three**" is one. The number stands alone: in "a group of 12
 * soldiers" it has a noun of its own.
 */
export function sizedGroup(draft: Draft, mentions: MentionMap, group: Group, to: number): Group | null {
  const { head } = group;
  if (head === null || head.unit !== 'person' || group.name !== null) return null;
  const size = mentions.quantities.get(group.to + 1);
  if (size === undefined || size.kind !== 'count' || size.to > to) return null;
  if (!draft.lexicon.at(group.to, group.to + 1).some(({ mark }) => mark === 'o')) return null;
  const next = readGroup(draft, mentions, size, size.to, to);
  // *père de **deux enfants***, "a mother of three boys"
  if (head.number === 'one' && head.sex !== null && next?.head?.age === 'child')
    return { ...group, to: next.to };
  if (next !== null && (next.head !== null || next.wordsTo > next.wordsFrom)) return null;
  if (head.number === 'one') return { ...group, to: size.to };
  const collective = draft.language.collectives.has(draft.norms[group.to - 1] as string);
  return collective ? { ...group, to: size.to, quantity: size } : null;
}

function actorGroup(actor: { from: number; to: number; actor: Group['actor'] }): Group {
  return {
    from: actor.from,
    to: actor.to,
    quantity: null,
    head: null,
    wordsFrom: actor.from,
    wordsTo: actor.to,
    actor: actor.actor,
    other: false,
    hit: null,
    name: null,
  };
}

/** A run of capitalised words that nothing else claims: a person's name, as far as this parse can tell. */
function named(draft: Draft, i: number, to: number): Chunk | null {
  if (!(draft.allCaps || draft.tokens[i]!.capital)) return null;
  const norm = draft.norms[i] as string;
  const known = !draft.language.firstNames.has(norm) && draft.surnames().has(norm);
  if (draft.allCaps && !known && !draft.language.firstNames.has(norm)) return null;
  const end = draft.allCaps ? (known ? i + 1 : capsNameEnd(draft, i, to)) : nameEnd(draft, i, to);
  if (end === i) return null;
  const lone = end - i < 2 && !known;
  const name = draft.text.slice(draft.tokens[i]!.start, draft.tokens[end - 1]!.end);
  if (!lone && isFacility(draft, i, end)) return plainChunk('P', i, end);
  return groupChunk(lone ? '.' : 'N', i, end, {
    from: i,
    to: end,
    quantity: null,
    head: null,
    wordsFrom: i,
    wordsTo: end,
    actor: null,
    other: false,
    hit: null,
    name,
    ...(standsAt(draft, i) ? { located: true as const } : {}),
  });
}

/** "Telm Valley **Hospital**", "Weru **Street**": what a name ends in tells that it is no person's. */
function isFacility(draft: Draft, from: number, to: number): boolean {
  const last = draft.norms[to - 1] as string;
  const { facilities, divisions } = draft.language.places;
  return to - from > 1 && (facilities.has(last) || divisions.has(last));
}

/** "taken **to** Telm Valley Clinic", "a home **in** North Askel": behind such a word a name is a place's, known or not. */
function standsAt(draft: Draft, at: number): boolean {
  const { places, firstNames } = draft.language;
  const before = draft.norms[at - 1] ?? '';
  return (places.at.has(before) || places.near.has(before)) && !firstNames.has(draft.norms[at] as string);
}

/** The group with the name behind it: "President **Jean Weru**". */
export function nameAfter(draft: Draft, group: Group, to: number): Group {
  if (group.head?.unit !== 'person' || group.head.number !== 'one') return group;
  const start = pastStop(draft, group.to, to);
  const end = draft.allCaps ? capsNameEnd(draft, start, to) : nameEnd(draft, start, to);
  if (end === start || (draft.allCaps && !mayBeNamed(draft, group, start))) return group;
  const name = draft.text.slice(draft.tokens[start]!.start, draft.tokens[end - 1]!.end);
  return { ...group, to: end, wordsTo: end, name };
}

/** In capitals "the general elections", "an individual placed" name nobody; "President Weru" does. */
function mayBeNamed(draft: Draft, group: Group, start: number): boolean {
  const norm = draft.norms[start] as string;
  if (draft.language.firstNames.has(norm) || draft.surnames().has(norm)) return true;
  return group.quantity === null && group.head?.status !== 'unknown' && !refers(draft, group.from);
}
