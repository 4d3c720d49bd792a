import { describe, expect, test } from 'vitest';
import { createGazetteer } from './gazetteer.ts';
import { encodeGazetteer } from './gazetteer-format.ts';
import { withPlaces } from './own-places.ts';
import { readRegistryFile } from './registry-file.ts';
import { createResolver } from './resolver.ts';

const file = {
  actors: [
    {
      id: 'telm-guard',
      name: 'Telm Guard',
      names: [{ name: 'Garde de Telm', language: 'fr' }, 'TG'],
      kind: 'militia',
      members: { status: 'combatant', force: 'militia' },
      country: 'ML',
    },
  ],
  relations: [{ subject: 'telm-guard', kind: 'memberOf', object: 'cma', from: '2021-05', to: null }],
  places: [{ name: 'Telm', names: ['Tèlm-Nord'], lat: 16.1, lon: -2.3, country: 'ML', precision: 1 }],
};

test('a registry file adds actors, relations and places', () => {
  const read = readRegistryFile(JSON.stringify(file));
  const empty = createGazetteer(encodeGazetteer([]));
  const resolver = createResolver({ actors: read.actors, places: withPlaces(empty, read.places) });
  expect(resolver.actorAt(['garde', 'de', 'telm'], 0)?.value.id).toBe('telm-guard');
  expect(resolver.actorAt(['telm', 'guard'], 0)?.length).toBe(2);
  expect(resolver.placeAt(['telm', '-', 'nord'], 0)?.value[0]).toMatchObject({ name: 'Telm', lat: 16.1 });
  expect(read.relations[0]).toEqual(file.relations[0]);
});

describe('what is wrong is said with its place', () => {
  const actor = file.actors[0];
  test.each<[string, unknown, string]>([
    ['no JSON', '{', 'no JSON'],
    ['a field that is none', { actor: [] }, '"actor" is no field here'],
    ['a list that is none', { actors: {} }, 'actors: expected a list'],
    ['an actor without a name', { actors: [{ ...actor, name: '' }] }, 'actors[0].name: expected words'],
    [
      'a kind that is none',
      { actors: [{ ...actor, kind: 'army' }] },
      'actors[0].kind: expected one of state',
    ],
    [
      'a date that is none',
      { relations: [{ ...file.relations[0], from: 'May' }] },
      'relations[0].from: expected a date',
    ],
    [
      'a latitude that is none',
      { places: [{ ...file.places[0], lat: 95 }] },
      'places[0].lat: expected a number',
    ],
    [
      'a name that is none',
      { places: [{ ...file.places[0], names: [1] }] },
      'places[0].names[0]: expected a name',
    ],
  ])('%s', (_, given, message) => {
    expect(() => readRegistryFile(typeof given === 'string' ? given : JSON.stringify(given))).toThrow(
      message,
    );
  });
});
