import type { KnownActor, Match, Resolver } from '../model/resolver.ts';
import { fold } from '../text/fold.ts';
import type { PhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { ActorWords } from './actor-words.ts';

/** What a resolver is told of one document. */
export interface DocumentCase {
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  readonly allCaps: boolean;
  readonly words: ActorWords;
  /** Names that the document itself defines: they come before the registry's. */
  readonly local: PhraseIndex<KnownActor> | null;
  /** The countries the document is about, asked for when a place is chosen without any. */
  countries(): readonly string[];
}

/**
 * The registry as one document may use it. The registry knows folded words only; this asks the document's tokens
 * whether they are written as that name is:
 *
 *     WHO said, UN troops         names
 *     who said, un soldat         words
 */
export function documentResolver(registry: Resolver, document: DocumentCase): Resolver {
  return {
    actorAt(words, at) {
      const local = document.local?.longestAt(words, at) ?? null;
      const match = registry.actorAt(words, at);
      const known = match !== null && isWritten(document, words, at, match) ? match : null;
      if (local !== null && (known === null || local.end - at >= known.length)) {
        return { length: local.end - at, value: local.value };
      }
      return known;
    },
    demonymAt(words, at) {
      const match = registry.demonymAt(words, at);
      if (match === null || words !== document.norms) return match;
      const token = document.tokens[at] as Token;
      return isHomographByCase(document, at) ||
        !(token.capital || document.allCaps || document.words.smallDemonyms)
        ? null
        : match;
    },
    placeAt(words, at) {
      if (words === document.norms && !(document.allCaps || (document.tokens[at] as Token).capital))
        return null;
      return registry.placeAt(words, at);
    },
    choosePlace(candidates, context) {
      if (context.countries.length > 0 || candidates.length === 0)
        return registry.choosePlace(candidates, context);
      return registry.choosePlace(candidates, { ...context, countries: document.countries() });
    },
    actorById: (id) => registry.actorById(id),
  };
}

function isWritten(
  document: DocumentCase,
  words: ArrayLike<string>,
  at: number,
  match: Match<KnownActor>,
): boolean {
  // other words than the document's own come without case
  if (words !== document.norms) return true;
  const { tokens } = document;
  if (match.length === 1) return isOneWordName(document, at, match.value);
  if (document.allCaps) return true;
  for (let i = at; i < at + match.length; i++) if ((tokens[i] as Token).capital) return true;
  return isSmallName(words, at, match);
}

/** "FAMa", "Wagner", *peuls*: written as one of the actor's names of one word is. */
function isOneWordName(document: DocumentCase, at: number, { names }: KnownActor): boolean {
  if (isHomographByCase(document, at)) return false;
  if (document.allCaps) return true;
  const token = document.tokens[at] as Token;
  if (token.upper) return true;
  let acronymOnly = true;
  for (const { name } of names) {
    if (name.length > token.norm.length + 2 || fold(name) !== token.norm) continue;
    const first = name.charAt(0);
    if (first !== first.toUpperCase()) return true;
    if (name !== name.toUpperCase()) acronymOnly = false;
  }
  // "Minusma" for MINUSMA is common; "Car" for CAR is a word
  return token.capital && (!acronymOnly || token.norm.length >= ACRONYM_AS_WORD);
}

const ACRONYM_AS_WORD = 5;

/**
 * A word that is a name by its capitals alone, where they are no evidence: the text or its neighbours are all in them,
 * or it opens a sentence.
 */
function isHomographByCase({ tokens, allCaps, words }: DocumentCase, at: number): boolean {
  const token = tokens[at] as Token;
  if (!words.homographs.has(token.norm)) return false;
  if (allCaps || !token.capital) return true;
  if (!token.upper) return at === 0 || SENTENCE_ENDS.has((tokens[at - 1] as Token).norm);
  return isShouted(tokens[at - 1]) && isShouted(tokens[at + 1]);
}

const SENTENCE_ENDS = new Set(['.', '!', '?', ':', '"', '«', '“']);

function isShouted(token: Token | undefined): boolean {
  return token?.upper === true && token.norm.length > 3;
}

/** "talibans afghans", "death squads", *armée malienne*: names that are written small. */
function isSmallName(words: ArrayLike<string>, at: number, { length, value }: Match<KnownActor>): boolean {
  let key = '';
  for (let i = at; i < at + length; i++) key += words[i];
  key = lettersOf(key);
  return value.names.some(({ name }) => {
    const first = name.charAt(0);
    return first !== first.toUpperCase() && lettersOf(fold(name)) === key;
  });
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}
