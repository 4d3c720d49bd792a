import type { KnownActor } from '../../model/resolver.ts';
import type { Draft } from '../draft.ts';

const known = new WeakMap<Draft, readonly KnownActor[]>();

/** Everybody whom the report names, as such or by their people, as often as it does: looked through once for all who ask. */
export function everybodyNamed(draft: Draft): readonly KnownActor[] {
  let named = known.get(draft);
  if (named === undefined) {
    named = readNamed(draft);
    known.set(draft, named);
  }
  return named;
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
