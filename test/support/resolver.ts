import type { Resolver } from '../../src/model/resolver.ts';
import { createResolver } from '../../src/registry/resolver.ts';
import type { Sample } from './samples.ts';

/** The registry as it ships, with the actors of a sample. */
export function resolverOf(sample: Sample | null): Resolver {
  return createResolver({ actors: sample?.registry.actors ?? [] });
}
