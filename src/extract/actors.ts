import type { Draft } from './draft.ts';
import type { ActorMention } from './mentions.ts';

/**
 * The actors that tokens `[from, to)` name, the longest first, never overlapping; a nationality word is marked as one.
 *
 *     Malian soldiers near the FRT's camp      Russian-backed forces, pro-russe
 *     ^^^^^^                   ^^^             (no mention: a word about others)
 */
export function readActors(draft: Draft, from: number, to: number): ActorMention[] {
  const { norms, resolver } = draft;
  const found: ActorMention[] = [];
  for (let i = from; i < to; ) {
    const own = resolver.actorAt(norms, i);
    const match = own ?? resolver.demonymAt(norms, i);
    if (match === null || i + match.length > to) {
      i++;
      continue;
    }
    const end = i + match.length;
    if (!isAside(draft, i, end)) {
      const rule = own === null ? '<demonym>' : '<actor>';
      found.push({ from: i, to: end, rule, actor: match.value, demonym: own === null });
    }
    i = end;
  }
  return found;
}

/** "Iran-**backed** fighters", "**anti**-French protests": the name says something about others. */
function isAside({ norms, language }: Draft, from: number, to: number): boolean {
  if (norms[to] === '-' && language.actors.attached.has(norms[to + 1] ?? '')) return true;
  return norms[from - 1] === '-' && language.actors.leaning.has(norms[from - 2] ?? '');
}
