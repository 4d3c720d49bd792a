import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlaceRef } from '../model/place.ts';
import type { Match, Resolver } from '../model/resolver.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { withPlaces } from './own-places.ts';
import type { RegistryFile } from './registry-file.ts';
import { createResolver } from './resolver.ts';

/** Where the build puts the gazetteer: beside the compiled registry, or in `dist` for the sources run as they are. */
const FILES = ['../places.bin', '../../dist/places.bin'];

/** The shipped registry with its gazetteer, which is read when the first place is looked up, and what the user adds. */
export function openRegistry(added: Partial<RegistryFile> = {}): Resolver {
  const shipped = lazyGazetteer();
  const places = added.places === undefined ? shipped : withPlaces(shipped, added.places);
  return createResolver({ actors: added.actors ?? [], places });
}

function lazyGazetteer(): Gazetteer {
  let opened: Gazetteer | null = null;
  const open = (): Gazetteer => {
    opened ??= createGazetteer(readFileSync(gazetteerFile()));
    return opened;
  };
  return {
    placeAt: (words: ArrayLike<string>, at: number): Match<readonly PlaceRef[]> | null =>
      open().placeAt(words, at),
    opens: (word) => open().opens(word),
    populationOf: (place) => opened?.populationOf(place) ?? 0,
  };
}

function gazetteerFile(): string {
  for (const file of FILES) {
    const path = fileURLToPath(new URL(file, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new Error('the gazetteer (dist/places.bin) is missing: run `npm run build`');
}
