import type { Resolver } from '../model/resolver.ts';
import { createResolver } from '../registry/resolver.ts';

/** The resolver of this installation: the shipped registry and gazetteer. */
export function openResolver(): Resolver {
  return createResolver();
}
