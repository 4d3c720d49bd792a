import type { Draft } from '../draft.ts';
import { actorAt, type Named, named, wordsOf } from './names.ts';

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
 *     an attack on an army base in Telm by the Front                [Front] [army]
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
    const second = parties.findIndex((party, i) => {
      const last = parties[i - 1];
      return last !== undefined && draft.norms.slice(last.to, party.from).some((norm) => and.has(norm));
    });
    return second < 0 ? [] : twoSides(parties.slice(0, second), parties.slice(second, second + 1));
  }
  return byVerb(draft, from, to);
}

interface Found extends SideParty {
  readonly from: number;
  readonly to: number;
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
  for (let i = to - 1; i > from; i--) {
    if (!by.has(draft.norms[i] as string)) continue;
    const behind = actorsIn(draft, i + 1, to);
    if (behind.length > 0) return twoSides(behind, actorsIn(draft, from, i).slice(0, 1));
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
    const match = actorAt(draft, i, to) ?? draft.resolver.demonymAt(draft.norms, i);
    if (match === null || i + match.length > to) continue;
    // "the Front-affiliated Nahr Brigade" names the Front and means the brigade
    if (draft.norms[i + match.length] === '-' && draft.tokens[i + match.length + 1]?.spaced === false)
      continue;
    const actor = named(match.value, match.value.name);
    const placed = match.value.kind === 'state' && draft.norms[i - 1] === ',';
    const kept = match.value.kind !== 'accord' && match.value.kind !== 'person' && !placed;
    if (kept && !found.some((one) => one.actor.id === actor.id))
      found.push({ actor, words: wordsOf(draft, i, i + match.length), from: i, to: i + match.length });
    i += match.length - 1;
  }
  return found;
}

/** "between August 11 and 12" parts no sides. */
function opensDate(draft: Draft, at: number): boolean {
  const next = draft.tokens[at + 1];
  return next?.kind === 'number' || draft.language.dates.months.has(next?.norm ?? '');
}
