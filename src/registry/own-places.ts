import type { PlaceRef } from '../model/place.ts';
import type { Match } from '../model/resolver.ts';
import { PhraseIndex } from '../text/phrases.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A place that a user adds, under all the names it is looked up by. */
export interface OwnPlace {
  readonly place: PlaceRef;
  readonly names: readonly string[];
}

/** A place as people add it: its id says that it is theirs, and it is worded as it is named. */
export function ownPlace({
  names,
  ...place
}: Omit<PlaceRef, 'words' | 'gazetteerId'> & { readonly names: readonly string[] }): OwnPlace {
  return { place: { ...place, gazetteerId: `own:${place.name}`, words: place.name }, names };
}

/** The gazetteer with a user's places: they come before those of the same name, and alone where their name is longer. */
export function withPlaces(shipped: Gazetteer, own: readonly OwnPlace[]): Gazetteer {
  const index = new PhraseIndex<PlaceRef>();
  for (const { place, names } of own)
    for (const name of new Set([place.name, ...names])) index.add(name, place);
  return {
    placeAt(words, at): Match<readonly PlaceRef[]> | null {
      const mine = index.longestAt(words, at);
      const theirs = shipped.placeAt(words, at);
      if (mine === null) return theirs;
      const length = mine.end - at;
      if (theirs === null || theirs.length < length) return { length, value: [mine.value] };
      return theirs.length > length ? theirs : { length, value: [mine.value, ...theirs.value] };
    },
    opens: (word) => index.opens(word) || shipped.opens(word),
    populationOf: (place) => shipped.populationOf(place),
  };
}
