import type { PlaceRef } from '../../../model/place.ts';
import type { KnownActor, Resolver } from '../../../model/resolver.ts';
import type { Block, Document } from '../../../text/blocks.ts';
import { type Draft, draftOf } from '../../draft.ts';
import type { Language } from '../../language.ts';

/** A resolver that knows the actors and the places of one word that it is given, and nothing else. */
export function resolverOf(actors: readonly KnownActor[] = [], places: readonly PlaceRef[] = []): Resolver {
  const names = actors.flatMap((actor) =>
    [actor.name, ...actor.names.map((one) => one.name)].map((name) => ({ actor, words: foldedWords(name) })),
  );
  return {
    actorAt(words, at) {
      let best: { length: number; value: KnownActor } | null = null;
      for (const { actor, words: wanted } of names)
        if (wanted.every((word, i) => words[at + i] === word) && wanted.length > (best?.length ?? 0))
          best = { length: wanted.length, value: actor };
      return best;
    },
    placeAt(words, at) {
      const value = places.filter((place) => place.name.toLowerCase() === words[at]);
      return value.length === 0 ? null : { length: 1, value };
    },
    demonymAt: () => null,
    choosePlace: (candidates, { countries }) =>
      candidates.find((place) => countries.includes(place.country ?? '')) ?? candidates[0] ?? null,
    actorById: (id) => actors.find((actor) => actor.id === id) ?? null,
  };
}

/** A draft of one block after another, each a line of `lines`. */
export function draftOfLines(
  language: Language,
  lines: readonly (Partial<Block> & { readonly words: string })[],
  resolver: Resolver = resolverOf(),
): Draft {
  let text = '';
  const blocks: Block[] = lines.map(({ words, ...block }) => {
    const start = text.length;
    text += `${words}\n`;
    return { kind: 'paragraph', ...block, start, end: start + words.length };
  });
  const document: Document = { text, kind: 'wiki', title: null, blocks };
  return draftOf(document, language, resolver, null);
}

function foldedWords(name: string): string[] {
  return name.toLowerCase().split(/\s+|(?<=-)|(?=-)/u);
}
