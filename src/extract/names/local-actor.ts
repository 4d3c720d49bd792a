import type { KnownActor } from '../../model/resolver.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import { fold } from '../../text/fold.ts';

/** An actor that the registry does not know, as one report names it: its id says that it is of this report only. */
export function localActor(name: string, kind: ActorKind): KnownActor {
  const slug = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { id: `local:${slug}`, name, names: [{ name, language: null }], kind, members: null, country: null };
}

export function isLocal(id: string): boolean {
  return id.startsWith('local:');
}
