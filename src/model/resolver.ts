import type { Actor } from './actor.ts';
import type { PlaceRef } from './place.ts';
import type { Force, Status } from './vocabulary.ts';

/** An actor that the registry knows, as the extractor needs it. */
export interface KnownActor extends Actor {
  /** What its members are when they are victims: 'combatant' for a force, null where it does not follow. */
  readonly members: { readonly status: Status; readonly force: Force | null } | null;
  /** ISO 3166-1 alpha-2 of the country it belongs to or acts in, where there is one. */
  readonly country: string | null;
}

/** What stands at a token: `length` tokens long. */
export interface Match<T> {
  readonly length: number;
  readonly value: T;
}

/** What helps to choose among places of one name. */
export interface PlaceContext {
  /** ISO 3166-1 alpha-2 codes of countries the report names, the likeliest first. */
  readonly countries: readonly string[];
  /** Places already resolved in the report. */
  readonly near: readonly { lat: number; lon: number }[];
}

/**
 * What the extractor is handed to know actors and places by: implemented by `registry`, which it never imports.
 * Words are folded tokens (`text/fold.ts`): lower case, no diacritics, hyphens and apostrophes as tokens.
 */
export interface Resolver {
  /** Whether any actor's name or inhabitant word begins with this word; without it, every word is asked of. */
  mayOpen?(word: string): boolean;
  /** Whether any place's name begins with this word; without it, every word is asked of. */
  mayOpenPlace?(word: string): boolean;
  /** The longest alias of an actor that starts at `words[at]`; `capital` says whether the token was capitalised. */
  actorAt(words: ArrayLike<string>, at: number): Match<KnownActor> | null;
  /** The longest place name that starts at `words[at]`, all places of that name. */
  placeAt(words: ArrayLike<string>, at: number): Match<readonly PlaceRef[]> | null;
  /** A nationality or inhabitant word ("Malian", *malienne*) at `words[at]`: the country's actor. */
  demonymAt(words: ArrayLike<string>, at: number): Match<KnownActor> | null;
  /** The one place meant among `candidates`, or null where the context does not decide. */
  choosePlace(candidates: readonly PlaceRef[], context: PlaceContext): PlaceRef | null;
  actorById(id: string): KnownActor | null;
}
