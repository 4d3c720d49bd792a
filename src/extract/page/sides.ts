import type { Draft } from '../draft.ts';
import { type Named, named, wordsOf } from './names.ts';

export interface SideParty {
  readonly actor: Named;
  readonly words: string;
}

/**
 * Who stood against whom in a sentence that tells an event; known actors only. Nothing where no word parts the sides.
 *
 *     clashes between the army and its scouts against the Front     [army, scouts] [Front]
 *     clashes between the army and the Front                        [army] [Front]
 *     fighters of the Front attacked the army                       [Front] [army]
 *     the army was ambushed by the Front                            [Front] [army]
 */
export function sidesIn(draft: Draft, from: number, to: number): SideParty[][] {
  const { between, against, and } = draft.language.page.related;
  const at = (set: ReadonlySet<string>, start: number) => {
    for (let i = start; i < to; i++) if (set.has(draft.norms[i] as string) && !opensDate(draft, i)) return i;
    return -1;
  };
  const opened = at(between, from);
  const opposed = at(against, Math.max(from, opened));
  if (opposed >= 0)
    return twoSides(actorsIn(draft, Math.max(from, opened), opposed), actorsIn(draft, opposed, to));
  if (opened >= 0) {
    const parties = actorsIn(draft, opened, to);
    const second = parties.findIndex((party, i) => i > 0 && and.has(wordBefore(draft, party.from)));
    return second < 0 ? [] : twoSides(parties.slice(0, second), parties.slice(second, second + 1));
  }
  return byVerb(draft, from, to);
}

interface Found extends SideParty {
  readonly from: number;
}

function byVerb(draft: Draft, from: number, to: number): SideParty[][] {
  const { eventVerbs, by } = draft.language.page.related;
  for (let i = from; i < to; i++) {
    if (!eventVerbs.has(draft.norms[i] as string)) continue;
    const before = actorsIn(draft, from, i).slice(-1);
    const passive = by.has(draft.norms[i + 1] ?? '');
    const behind = actorsIn(draft, i + 1, to).slice(0, 1);
    return passive ? twoSides(behind, before) : twoSides(before, behind);
  }
  return [];
}

function twoSides(first: readonly Found[], second: readonly Found[]): SideParty[][] {
  if (first.length === 0 || second.length === 0) return [];
  return [first, second].map((side) => side.map(({ actor, words }) => ({ actor, words })));
}

/** Actors and nationality words ("Halian forces") in order, each once. */
function actorsIn(draft: Draft, from: number, to: number): Found[] {
  const found: Found[] = [];
  for (let i = from; i < to; i++) {
    const match = draft.resolver.actorAt(draft.norms, i) ?? draft.resolver.demonymAt(draft.norms, i);
    if (match === null || i + match.length > to) continue;
    const actor = named(match.value, match.value.name);
    const placed = match.value.kind === 'state' && draft.norms[i - 1] === ',';
    const kept = match.value.kind !== 'accord' && match.value.kind !== 'person' && !placed;
    if (kept && !found.some((one) => one.actor.id === actor.id))
      found.push({ actor, words: wordsOf(draft, i, i + match.length), from: i });
    i += match.length - 1;
  }
  return found;
}

/** The word before a party's name, determiners and small words aside. */
function wordBefore(draft: Draft, at: number): string {
  const { determiners } = draft.language.page.related;
  let i = at - 1;
  while (i >= 0 && (determiners.has(draft.norms[i] as string) || isSmall(draft, i))) i--;
  return draft.norms[i] ?? '';
}

/** "jihadists of the …", "rebels from the …": the party's people before its name. */
function isSmall(draft: Draft, i: number): boolean {
  const { and, against, between } = draft.language.page.related;
  const norm = draft.norms[i] as string;
  return (
    draft.tokens[i]?.kind === 'word' &&
    !draft.tokens[i]?.capital &&
    !and.has(norm) &&
    !against.has(norm) &&
    !between.has(norm)
  );
}

/** "between August 11 and 12" parts no sides. */
function opensDate(draft: Draft, at: number): boolean {
  const next = draft.tokens[at + 1];
  return next?.kind === 'number' || draft.language.dates.months.has(next?.norm ?? '');
}
