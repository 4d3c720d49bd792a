import type { PlaceRef } from '../../model/place.ts';
import type { KnownActor, Match, Resolver } from '../../model/resolver.ts';
import { ByWord } from '../../text/by-word.ts';
import { fold } from '../../text/fold.ts';
import type { PhraseIndex } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { ActorWords } from './actor-words.ts';
import { Answers } from './answers.ts';

/** A document's own words, and how they are written. */
export interface DocumentWords {
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  readonly allCaps: boolean;
  readonly words: ActorWords;
}

/** What the registry says of each of a document's tokens. */
export interface Asked {
  /** Whether an actor's name or an inhabitant word may begin at a token: nearly none does, and nothing more is asked. */
  opens(at: number): boolean;
  /** The same of places. */
  opensPlace(at: number): boolean;
  readonly actors: Answers<Match<KnownActor> | null>;
  readonly demonyms: Answers<Match<KnownActor> | null>;
  readonly places: Answers<Match<readonly PlaceRef[]> | null>;
}

export function askedOf(registry: Resolver, document: DocumentWords): Asked {
  const { tokens, norms } = document;
  const { names, places } = openersOf(registry);
  const actorAt = (at: number): Match<KnownActor> | null => {
    const match = registry.actorAt(norms, at);
    return match !== null && isWritten(document, at, match) ? match : null;
  };
  return {
    opens: (at) => {
      const token = tokens[at];
      return token !== undefined && names.of(token) === true;
    },
    opensPlace: (at) => {
      const token = tokens[at];
      return token !== undefined && places.of(token) === true;
    },
    actors: new Answers(norms.length, actorAt),
    demonyms: new Answers(norms.length, (at) => registry.demonymAt(norms, at)),
    places: new Answers(norms.length, (at) => registry.placeAt(norms, at)),
  };
}

/** The words with which a name may begin. */
interface Openers {
  readonly names: ByWord<true>;
  readonly places: ByWord<true>;
}

const openers = new WeakMap<Resolver, Openers>();

function openersOf(registry: Resolver): Openers {
  let known = openers.get(registry);
  if (known === undefined) {
    known = {
      names: new ByWord((word) => (registry.mayOpen?.(word) === false ? undefined : true)),
      places: new ByWord((word) => (registry.mayOpenPlace?.(word) === false ? undefined : true)),
    };
    openers.set(registry, known);
  }
  return known;
}

/** What a resolver is told of one document. */
export interface DocumentCase extends DocumentWords {
  readonly asked: Asked;
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
  const { norms, asked, local: own } = document;
  return {
    actorAt(words, at) {
      const local = own === null ? null : own.longestAt(words, at);
      // other words than the document's own come without case
      const known =
        words !== norms ? registry.actorAt(words, at) : asked.opens(at) ? asked.actors.at(at) : null;
      if (local !== null && (known === null || local.end - at >= known.length)) {
        return { length: local.end - at, value: local.value };
      }
      return known;
    },
    demonymAt(words, at) {
      if (words !== norms) return registry.demonymAt(words, at);
      if (!asked.opens(at)) return null;
      const token = document.tokens[at] as Token;
      if (!(token.capital || document.allCaps || document.words.smallDemonyms)) return null;
      const match = asked.demonyms.at(at);
      return match === null || isHomographByCase(document, at) ? null : match;
    },
    placeAt(words, at) {
      if (words !== norms) return registry.placeAt(words, at);
      if (!(document.allCaps || (document.tokens[at] as Token).capital)) return null;
      return asked.opensPlace(at) ? asked.places.at(at) : null;
    },
    choosePlace(candidates, context) {
      if (context.countries.length > 0 || candidates.length === 0)
        return registry.choosePlace(candidates, context);
      return registry.choosePlace(candidates, { ...context, countries: document.countries() });
    },
    actorById: (id) => registry.actorById(id),
  };
}

function isWritten(document: DocumentWords, at: number, match: Match<KnownActor>): boolean {
  const { tokens, norms } = document;
  if (match.length === 1) return isOneWordName(document, at, match.value);
  if (document.allCaps) return true;
  for (let i = at; i < at + match.length; i++) if ((tokens[i] as Token).capital) return true;
  return isSmallName(norms, at, match);
}

/** "FAMa", "Wagner", *peuls*: written as one of the actor's names of one word is. */
function isOneWordName(document: DocumentWords, at: number, { names }: KnownActor): boolean {
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
function isHomographByCase({ tokens, allCaps, words }: DocumentWords, at: number): boolean {
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
