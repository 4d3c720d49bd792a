import type { PlaceRef } from '../model/place.ts';
import type { KnownActor, Match, Resolver } from '../model/resolver.ts';
import { curatedActors } from './actors.ts';
import { choosePlace } from './choose-place.ts';
import { readCountries } from './country.ts';
import { type Entry, Nations } from './nations.ts';
import { PhraseIndex, wordsOf } from './phrases.ts';
import { PREFERRED } from './preferences.ts';

/** Where places are looked up: the gazetteer, with what the user added (`places.ts`). */
export interface Places {
  placeAt(words: ArrayLike<string>, at: number): Match<readonly PlaceRef[]> | null;
}

export interface ResolverOptions {
  /** Actors beside those that ship; one with a known id takes its place, one with a known name comes first. */
  readonly actors?: readonly KnownActor[];
  /** Looked into only when a place is asked for. */
  readonly places?: Places;
}

/** The registry as the extractor is handed it. */
export function createResolver(options: ResolverOptions = {}): Resolver {
  const nations = new Nations(readCountries());
  const actors = new Map<string, KnownActor>();
  for (const actor of nations.states.values()) actors.set(actor.id, actor);
  for (const actor of curatedActors()) actors.set(actor.id, nations.completed(actor));
  for (const actor of options.actors ?? []) actors.set(actor.id, actor);
  for (const actor of actors.values()) nations.hold(actor);

  const index = new PhraseIndex<Entry>();
  for (const [name, actor] of namesOf(actors, options.actors ?? []))
    index.add(name, { kind: 'actor', actor });
  nations.addTo(index);

  return {
    actorAt(words, at) {
      if (index.startingWith(words[at]) === undefined) return null;
      const named = index.longestAt(words, at, (entry) => entry.kind === 'actor');
      const composed = nations.composedAt(index, words, at);
      if (composed !== null && (named === null || composed.end > named.end)) {
        return { length: composed.end - at, value: composed.actor };
      }
      return named?.value.kind === 'actor' ? { length: named.end - at, value: named.value.actor } : null;
    },
    demonymAt(words, at) {
      const found = index.longestAt(words, at, (entry) => entry.kind === 'demonym');
      return found?.value.kind === 'demonym' ? { length: found.end - at, value: found.value.actor } : null;
    },
    placeAt: (words, at) => options.places?.placeAt(words, at) ?? null,
    choosePlace,
    actorById: (id) => nations.byId(id),
  };
}

/** Each name once, with the one actor it stands for: the user's, then the preferred, then the first written. */
function namesOf(
  actors: ReadonlyMap<string, KnownActor>,
  own: readonly KnownActor[],
): Map<string, KnownActor> {
  const meant = new Map<string, KnownActor>();
  const take = (actor: KnownActor, wins: (key: string) => boolean): void => {
    for (const { name } of actor.names) {
      const key = wordsOf(name).join(' ');
      if (!meant.has(key) || wins(key)) meant.set(key, actor);
    }
  };
  for (const actor of actors.values()) take(actor, (key) => PREFERRED[key] === actor.id);
  for (const actor of own) take(actor, () => true);
  return meant;
}
