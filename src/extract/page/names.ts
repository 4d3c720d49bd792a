import type { KnownActor, Match } from '../../model/resolver.ts';
import { oneSpaced } from '../../text/spaces.ts';
import type { Token } from '../../text/tokens.ts';
import { type Draft, sliceOf } from '../draft.ts';
import { localActor } from '../names/local-actor.ts';

/** An actor as words name it: one that the registry knows, or a name of the page's own. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly known: KnownActor | null;
}

export function named(known: KnownActor | null, name: string): Named {
  return known === null
    ? { id: localActor(name, 'other').id, name, known }
    : { id: known.id, name: known.name, known };
}

/**
 * The end of the capitalised name that begins at token `at`, or `at` itself:
 *
 *     the Council of Free Valleys said      al-Tilemsi      NRF-D
 *         ^^^^^^^ ^^ ^^^^ ^^^^^^^           ^^^^^^^^^^      ^^^^^
 *
 * One capitalised word that opens a sentence proves nothing and is no name, unless all of it is in capitals.
 */
export function nameEnd(draft: Draft, at: number, to: number, opens: boolean): number {
  const { tokens, norms } = draft;
  const { nameJoins, determiners, titles } = draft.language.page.related;
  let end = partEnd(draft, at, to);
  if (end === at || titles.has(norms[at] as string) || (opens && isFunctionWord(draft, at))) return at;
  for (let i = end; i < to; ) {
    const part = partEnd(draft, i, to);
    if (part > i) {
      end = part;
      i = part;
    } else if (nameJoins.has(norms[i] as string)) i++;
    // "for the", "de la": a determiner goes on with a name only behind another such word
    else if (i > end && determiners.has(norms[i] as string)) i++;
    else break;
  }
  // a possessive is no part of the name
  if (norms[end - 2] === "'" && norms[end - 1] === 's') end -= 2;
  const single = end === at + 1;
  return single && opens && !(tokens[at] as Token).upper ? at : end;
}

/** One capitalised word with what is glued to it: "Telm", "NRF-D", "Jama'at", "al-Telmi"; `at` where there is none. */
function partEnd({ tokens, norms, language }: Draft, at: number, to: number): number {
  const first = tokens[at];
  if (at >= to || first?.kind !== 'word') return at;
  const prefixed =
    language.page.related.nameJoins.has(first.norm) && norms[at + 1] === '-' && isGlued(tokens[at + 2], true);
  if (!first.capital && !prefixed) return at;
  let end = at + 1;
  while (end + 1 < to && !(tokens[end] as Token).spaced) {
    const mark = norms[end];
    if (
      !(mark === '-' && isGlued(tokens[end + 1], true)) &&
      !(mark === "'" && isGlued(tokens[end + 1], false))
    )
      break;
    end += 2;
  }
  return end;
}

/** What stands behind a hyphen belongs to a name if it is capitalised: "NRF-D", but not "NRF-held". */
function isGlued(token: Token | undefined, capital: boolean): boolean {
  if (token === undefined || token.kind === 'mark' || token.spaced) return false;
  return token.kind === 'number' || token.capital || !capital;
}

/** "In", "The", "Between": capitalised by their place alone. */
function isFunctionWord(draft: Draft, at: number): boolean {
  const { placePrepositions, determiners, between, against, of, and, by } = draft.language.page.related;
  const norm = draft.norms[at] as string;
  return [placePrepositions, determiners, between, against, of, and, by].some((set) => set.has(norm));
}

/** The actor named at token `at`, if its name ends by `to`. */
export function actorAt(draft: Draft, at: number, to: number): Match<KnownActor> | null {
  const match = draft.resolver.actorAt(draft.norms, at);
  return match === null || at + match.length > to ? null : match;
}

/** The actor that tokens `[from, to)` name as a whole, or null. */
export function wholeActor(draft: Draft, from: number, to: number): KnownActor | null {
  const match = actorAt(draft, from, to);
  return match !== null && from + match.length === to ? match.value : null;
}

export function wordsOf(draft: Draft, from: number, to: number): string {
  return oneSpaced(sliceOf(draft, from, to));
}
