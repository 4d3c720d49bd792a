import type { Resolver } from '../model/resolver.ts';
import { openRegistry } from '../registry/open.ts';

/** The resolver of this installation: the shipped registry and gazetteer. */
export function openResolver(): Resolver {
  return openRegistry();
}
