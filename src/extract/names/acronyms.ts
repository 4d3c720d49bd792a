import type { KnownActor, Resolver } from '../../model/resolver.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import { PhraseIndex } from '../../text/phrases.ts';
import { oneSpaced } from '../../text/spaces.ts';
import type { Token } from '../../text/tokens.ts';
import type { ActorWords } from './actor-words.ts';
import { isLocal, localActor } from './local-actor.ts';

/** A short name that a report explains by a long one, at the tokens of each. */
export interface Acronym {
  readonly short: readonly [from: number, to: number];
  readonly long: readonly [from: number, to: number];
  readonly actor: KnownActor;
}

/** No long name is longer, in tokens. */
const REACH = 24;

/**
 * Reads what a report defines by itself, in either order:
 *
 *     the Front for the Rights of Telm (FRT)      the FRT (Front for the Rights of Telm)
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^           ^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *         long                         short
 *
 * A long name that the registry has gives its actor to the short one; one that it has not makes an actor of this
 * report alone, where its noun says that it is an organisation.
 */
export function readAcronyms(
  text: string,
  tokens: readonly Token[],
  norms: readonly string[],
  registry: Resolver,
  words: ActorWords,
): Acronym[] {
  const found: Acronym[] = [];
  for (let i = 1; i < tokens.length - 2; i++) {
    if (norms[i] !== '(') continue;
    const definition =
      shortInside(text, tokens, norms, i, words) ?? longInside(text, tokens, norms, i, words);
    if (definition === null) continue;
    const actor = actorOf(text, tokens, norms, registry, words, definition);
    if (actor !== null) found.push({ ...definition, actor });
  }
  return found;
}

/** The names that a report defines, as its resolver wants them; null where it defines none. */
export function localNames(
  text: string,
  tokens: readonly Token[],
  acronyms: readonly Acronym[],
): PhraseIndex<KnownActor> | null {
  if (acronyms.length === 0) return null;
  const index = new PhraseIndex<KnownActor>();
  // the first meaning of a name is the one that is found: a long report gives it again and again
  const given = new Set<string>();
  const add = (name: string, actor: KnownActor): void => {
    if (given.has(name)) return;
    given.add(name);
    index.add(name, actor);
  };
  for (const { short, long, actor } of acronyms) {
    add(slice(text, tokens, short), actor);
    if (isLocal(actor.id)) add(slice(text, tokens, long), actor);
  }
  return index;
}

interface Definition {
  readonly short: readonly [number, number];
  readonly long: readonly [number, number];
  /** The short form is made of the long one's letters; otherwise it may be of another language. */
  readonly spelled: boolean;
}

/** "… Front for the Rights of Telm (FRT)", "(FRT, in its French letters)". */
function shortInside(
  text: string,
  tokens: readonly Token[],
  norms: readonly string[],
  open: number,
  words: ActorWords,
): Definition | null {
  const end = acronymEnd(tokens, norms, open + 1);
  if (end < 0 || !CLOSERS.has(norms[end] ?? '')) return null;
  const letters = lettersOf(slice(text, tokens, [open + 1, end]));
  const first = Math.max(0, open - REACH);
  let start = -1;
  // the nearest start whose initials spell it, so that "said the Front" does not begin with "said"
  for (let i = open - 2; i >= first && !ENDS.has(norms[i] as string) && isRunning(text, tokens, i); i--) {
    if (norms[i]?.charAt(0) === letters.charAt(0) && isSpelled(letters, norms, i, open)) {
      start = i;
      if ((tokens[i] as Token).capital) break;
    }
  }
  if (start >= 0 && (tokens[start] as Token).capital) {
    return { short: [open + 1, end], long: [start, open], spelled: true };
  }
  const named = nameStart(text, tokens, norms, open, first, words);
  return named < 0 ? null : { short: [open + 1, end], long: [named, open], spelled: false };
}

/** "the FRT (Front for the Rights of Telm)". */
function longInside(
  text: string,
  tokens: readonly Token[],
  norms: readonly string[],
  open: number,
  words: ActorWords,
): Definition | null {
  const start = acronymStart(tokens, norms, open);
  if (start < 0 || !(tokens[open + 1] as Token).capital) return null;
  let close = open + 1;
  while (close < tokens.length && close - open <= REACH && !CLOSERS.has(norms[close] as string)) close++;
  if (!CLOSERS.has(norms[close] ?? '') || close - open < 3) return null;
  const letters = lettersOf(slice(text, tokens, [start, open]));
  const spelled =
    norms[open + 1]?.charAt(0) === letters.charAt(0) && isSpelled(letters, norms, open + 1, close);
  if (!spelled && headKind(norms, open + 1, close, words) === null) return null;
  return { short: [start, open], long: [open + 1, close], spelled };
}

const CLOSERS = new Set([')', ',', ';', '/']);
const ENDS = new Set(['.', ';', ':', '(', ')', '!', '?', '"', '«', '»', '“', '”']);

/** The token runs on into the next: no line left empty between them, and nothing that was cut out of the text. */
function isRunning(text: string, tokens: readonly Token[], at: number): boolean {
  const between = text.slice((tokens[at] as Token).end, (tokens[at + 1] as Token).start);
  return /^[^\S\n]*\n?[^\S\n]*$/.test(between);
}

/** The end of an acronym at `at`: "FRT", "CSP-PSD", "FLN-T"; -1 where none stands. */
function acronymEnd(tokens: readonly Token[], norms: readonly string[], at: number): number {
  if (!isAcronym(tokens[at])) return -1;
  let end = at + 1;
  while (norms[end] === '-' && isAcronym(tokens[end + 1], 1)) end += 2;
  return end;
}

function acronymStart(tokens: readonly Token[], norms: readonly string[], end: number): number {
  if (!isAcronym(tokens[end - 1])) return -1;
  let start = end - 1;
  while (norms[start - 1] === '-' && isAcronym(tokens[start - 2], 1)) start -= 2;
  return start;
}

/** "FRT", "FAMa": two letters or more, most of them capitals. */
function isAcronym(token: Token | undefined, least = 2): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind === 'number') return least === 1;
  const letters = token.end - token.start;
  return token.capital && letters >= least && letters <= 10 && (token.upper || letters === 1);
}

/** Whether `letters` can be read off the words of tokens `[from, to)` in order, the first at the start of the first word. */
function isSpelled(letters: string, norms: readonly string[], from: number, to: number): boolean {
  let k = 0;
  let initials = 0;
  for (let i = from; i < to && k < letters.length; i++) {
    const word = norms[i] as string;
    if (word.charAt(0) !== letters.charAt(k)) continue;
    initials++;
    k++;
    // "Cadre" may give more than its first letter, but only to a letter that no later word begins with
    for (let j = 1; j < word.length && k < letters.length; j++) {
      if (word.charAt(j) === letters.charAt(k) && !laterInitial(norms, i + 1, to, letters.charAt(k))) k++;
    }
  }
  return k === letters.length && initials >= Math.min(2, letters.length);
}

function laterInitial(norms: readonly string[], from: number, to: number, letter: string): boolean {
  for (let i = from; i < to; i++) if (norms[i]?.charAt(0) === letter) return true;
  return false;
}

/** Where the name before `open` begins: its earliest capital, reached over small words, with an organisation's noun in it. */
function nameStart(
  text: string,
  tokens: readonly Token[],
  norms: readonly string[],
  open: number,
  first: number,
  words: ActorWords,
): number {
  let start = -1;
  for (let i = open - 1; i >= first && !ENDS.has(norms[i] as string) && norms[i] !== ','; i--) {
    if (!isRunning(text, tokens, i)) break;
    const token = tokens[i] as Token;
    if (!token.capital) {
      if (words.smallDemonyms || words.joins.has(norms[i] as string) || token.kind === 'mark') continue;
      break;
    }
    if (start < 0 || words.organisations.has(norms[i] as string) || !words.smallDemonyms) start = i;
  }
  return start >= 0 && open - start >= 2 && headKind(norms, start, open, words) !== null ? start : -1;
}

/** What the name's head noun makes of it: the last such noun before a small word, else the first anywhere. */
function headKind(norms: readonly string[], from: number, to: number, words: ActorWords): ActorKind | null {
  let kind: ActorKind | null = null;
  let joined = false;
  for (let i = from; i < to; i++) {
    const norm = norms[i] as string;
    if (words.joins.has(norm) && kind !== null) joined = true;
    const here = words.organisations.get(norm);
    if (here !== undefined && !joined) kind = here;
  }
  return kind;
}

function actorOf(
  text: string,
  tokens: readonly Token[],
  norms: readonly string[],
  registry: Resolver,
  words: ActorWords,
  { short, long, spelled }: Definition,
): KnownActor | null {
  const whole = registry.actorAt(norms, long[0]);
  if (whole !== null && long[0] + whole.length === long[1]) return whole.value;
  const known = registry.actorAt(norms, short[0]);
  const same = known !== null && short[0] + known.length === short[1] ? known.value : null;
  if (same !== null && (!spelled || sharesWords(same, norms, long, words))) return same;
  const kind = headKind(norms, long[0], long[1], words);
  if (kind === null) return null;
  const name = oneSpaced(slice(text, tokens, long));
  const acronym = slice(text, tokens, short);
  const local = localActor(name, kind);
  return {
    ...local,
    names: [...local.names, { name: acronym, language: null }],
    members: MEMBERS[kind] ?? null,
  };
}

const MEMBERS: { readonly [kind in ActorKind]?: KnownActor['members'] } = {
  force: { status: 'combatant', force: null },
  militia: { status: 'combatant', force: 'militia' },
};

/** Half of the long name's own words are in one of the actor's names: the same body, worded a little otherwise. */
function sharesWords(
  actor: KnownActor,
  norms: readonly string[],
  [from, to]: readonly [number, number],
  words: ActorWords,
): boolean {
  const own = norms.slice(from, to).filter((norm) => norm.length > 3 && !words.joins.has(norm));
  return actor.names.some(({ name }) => {
    const other = new Set(lowerWords(name));
    return own.filter((word) => other.has(word)).length * 2 >= own.length;
  });
}

function lowerWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}

function slice(text: string, tokens: readonly Token[], [from, to]: readonly [number, number]): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}

function lettersOf(acronym: string): string {
  return lowerWords(acronym).join('');
}
