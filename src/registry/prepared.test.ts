import { describe, expect, it } from 'vitest';
import type { KnownActor } from '../model/resolver.ts';
import { wordsOf } from '../text/phrases.ts';
import { tokenize } from '../text/tokens.ts';
import { curatedActors } from './actors.ts';
import { readCountries } from './country.ts';
import { prepare } from './names.ts';
import type { Prepared } from './prepared.ts';
import { createResolver } from './resolver.ts';

/** As the bundle holds it: through JSON. */
const ready = JSON.parse(JSON.stringify(prepare())) as Prepared;

const WRITTEN = [
  ...readCountries().flatMap(({ names, demonyms }) => [...names, ...demonyms].map(({ name }) => name)),
  ...curatedActors().flatMap(({ names }) => names.map(({ name }) => name)),
];
const COMPOSED = readCountries().flatMap(({ name, adjectives: { en, fr } }) => [
  `army of ${name}`,
  `${name}'s ministry of defence`,
  ...(en === null ? [] : [`${en} armed forces`, `${en} police officers`]),
  ...(fr === null ? [] : [`armée ${fr.feminine}`, `ministère ${fr.masculine} de la Défense`]),
]);

const own: KnownActor = {
  id: 'watch-of-the-ford',
  name: 'Watch of the Ford',
  names: [
    { name: 'Watch of the Ford', language: 'en' },
    { name: 'FAMa', language: null },
  ],
  kind: 'militia',
  members: null,
  country: null,
};
const inPlace: KnownActor = { ...own, id: curatedActors()[0]?.id as string };

describe('a prepared registry', () => {
  it.each([
    ['as it ships', []],
    ['with an actor beside', [own]],
    ['with an actor in place of one that ships', [inPlace]],
  ] satisfies [string, KnownActor[]][])('%s answers as one worked out', (_, actors) => {
    const quick = createResolver({ actors }, ready);
    const plain = createResolver({ actors }, null);
    const differs = [...WRITTEN, ...COMPOSED, 'constructor', 'Watch of the Ford', 'nobody at all'].filter(
      (name) => {
        const words = tokenize(name).map(({ norm }) => norm);
        return [words, wordsOf(name)].some((list) =>
          (['actorAt', 'demonymAt'] as const).some(
            (ask) => JSON.stringify(quick[ask](list, 0)) !== JSON.stringify(plain[ask](list, 0)),
          ),
        );
      },
    );
    expect(differs).toEqual([]);
    for (const { id } of [...curatedActors(), ...actors])
      expect(quick.actorById(id)).toEqual(plain.actorById(id));
  });
});
