import type { KnownActor } from '../../model/resolver.ts';
import type { Draft } from '../draft.ts';
import type { ActorMention } from '../mentions.ts';

/**
 * The actors that tokens `[from, to)` name, the longest first, never overlapping; a nationality word is marked as one.
 *
 *     Malian soldiers near the FRT's camp      Russian-backed forces, pro-russe
 *     ^^^^^^                   ^^^             (no mention: a word about others)
 */
export function readActors(draft: Draft, from: number, to: number): ActorMention[] {
  const { norms, names, resolver } = draft;
  const found: ActorMention[] = [];
  let i = names.from(from);
  while (i < to) {
    const own = resolver.actorAt(norms, i);
    const match = own ?? resolver.demonymAt(norms, i);
    if (match === null || i + match.length > to) {
      i = names.from(i + 1);
      continue;
    }
    const end = i + match.length;
    if (
      !isAside(draft, i, end) &&
      !isHalf(draft, end, match.value) &&
      !isWater(draft, i, end, match.value) &&
      !isEndOfPlace(draft, i, end, match.value)
    ) {
      const rule = own === null ? '<demonym>' : '<actor>';
      found.push({ from: i, to: end, rule, actor: match.value, demonym: own === null });
    }
    i = names.from(end);
  }
  return found;
}

/** "Iran-**backed** fighters", "**anti**-French protests": the name says something about others. */
function isAside({ norms, language }: Draft, from: number, to: number): boolean {
  if (norms[to] === '-' && language.actors.attached.has(norms[to + 1] ?? '')) return true;
  return norms[from - 1] === '-' && language.actors.leaning.has(norms[from - 2] ?? '');
}

/** *la **Croix**-Rouge*: an outlet's name that is half of another name. */
function isHalf({ tokens, norms }: Draft, to: number, { kind }: KnownActor): boolean {
  if ((kind !== 'outlet' && kind !== 'agency') || norms[to] !== '-' || tokens[to]?.spaced !== false)
    return false;
  const next = tokens[to + 1];
  return next?.spaced === false && next.capital && next.kind === 'word';
}

/** *le fleuve **Niger***, "Lake **Chad**", "the **Niger** river". */
function isWater({ norms, language }: Draft, from: number, to: number, { kind }: KnownActor): boolean {
  if (kind !== 'state') return false;
  return language.waters.has(norms[from - 1] ?? '') || language.waters.has(norms[to] ?? '');
}

/** "San **Salvador**", "New **Mexico**": a state's name that ends the name of another place. */
function isEndOfPlace(
  { tokens, norms, resolver }: Draft,
  from: number,
  to: number,
  actor: KnownActor,
): boolean {
  if (actor.kind !== 'state' || from === 0 || tokens[from - 1]?.capital !== true) return false;
  const place = resolver.placeAt(norms, from - 1);
  return place !== null && from - 1 + place.length >= to && resolver.actorAt(norms, from - 1) === null;
}
