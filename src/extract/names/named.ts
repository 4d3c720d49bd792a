import type { KnownActor } from '../../model/resolver.ts';
import type { Draft } from '../draft.ts';
import { Slot } from '../kept.ts';

const known = new Slot<readonly KnownActor[]>();

/** Everybody whom the report names, as such or by their people, as often as it does: looked through once for all who ask. */
export function everybodyNamed(draft: Draft): readonly KnownActor[] {
  return known.get(draft.kept) ?? known.set(draft.kept, readNamed(draft));
}

function readNamed({ norms, names, resolver }: Draft): KnownActor[] {
  const named: KnownActor[] = [];
  let i = names.from(0);
  while (i < norms.length) {
    const match = resolver.actorAt(norms, i) ?? resolver.demonymAt(norms, i);
    if (match !== null) named.push(match.value);
    i = names.from(i + (match?.length ?? 1));
  }
  return named;
}
