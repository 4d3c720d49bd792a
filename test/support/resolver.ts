import type { Resolver } from '../../src/model/resolver.ts';
import { openRegistry } from '../../src/registry/open.ts';
import { ownPlace } from '../../src/registry/own-places.ts';
import type { Sample } from './samples.ts';

/** The registry as it ships, with the actors and places of a sample. */
export function resolverOf(sample: Sample | null): Resolver {
  if (sample === null) return openRegistry();
  const { actors, places } = sample.registry;
  return openRegistry({ actors, places: places.map(ownPlace) });
}
