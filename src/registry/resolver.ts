import type { KnownActor, Resolver } from '../model/resolver.ts';
import { longestOf } from '../text/phrases.ts';
import { choosePlace } from './choose-place.ts';
import type { Gazetteer } from './gazetteer.ts';
import { namesOf } from './names.ts';
import type { Entry } from './nations.ts';
import { prepared } from './prepared.ts';

export interface ResolverOptions {
  /** Actors beside those that ship; one with a known id takes its place, one with a known name comes first. */
  readonly actors?: readonly KnownActor[];
  /** Looked into only when a place is asked for. */
  readonly places?: Gazetteer;
}

/** The registry as the extractor is handed it. `ready`, where there is one, spares working the tables out. */
export function createResolver(options: ResolverOptions = {}, ready = prepared?.() ?? null): Resolver {
  const { nations, index } = namesOf(options.actors ?? [], ready);
  return {
    mayOpen: (word) => index.opens(word),
    actorAt(words, at) {
      const here = index.mayStandAt(words, at);
      if (here === undefined) return null;
      const named = longestOf(here, words, at, isActor);
      const composed = nations.composedAt(index, here, words, at);
      if (composed !== null && (named === null || composed.end > named.end)) {
        return { length: composed.end - at, value: composed.actor };
      }
      return named?.value.kind === 'actor' ? { length: named.end - at, value: named.value.actor } : null;
    },
    demonymAt(words, at) {
      const found = index.longestAt(words, at, isDemonym);
      return found?.value.kind === 'demonym' ? { length: found.end - at, value: found.value.actor } : null;
    },
    mayOpenPlace: (word) => options.places?.opens(word) ?? false,
    placeAt: (words, at) => options.places?.placeAt(words, at) ?? null,
    choosePlace: (candidates, context) =>
      choosePlace(candidates, context, (place) => options.places?.populationOf(place) ?? 0),
    actorById: (id) => nations.byId(id),
  };
}

const isActor = (entry: Entry): boolean => entry.kind === 'actor';
const isDemonym = (entry: Entry): boolean => entry.kind === 'demonym';
