import { describe, expect, test } from 'vitest';
import type { KnownActor } from '../model/resolver.ts';
import { wordsOf } from '../text/phrases.ts';
import { tokenize } from '../text/tokens.ts';
import { curatedActors } from './actors.ts';
import { PREFERRED } from './preferences.ts';
import { createResolver } from './resolver.ts';

const resolver = createResolver();
const norms = (text: string): string[] => tokenize(text).map((token) => token.norm);
const actorIn = (text: string): string | null => {
  const words = norms(text);
  const match = resolver.actorAt(words, 0);
  return match === null ? null : `${match.value.id}/${match.length}`;
};

describe('actors by name', () => {
  test.each([
    ['CSP-PSD said', 'csp-psd/3'],
    ['CSP PSD', 'csp-psd/2'],
    ['Coordination of Azawad Movements', 'cma/4'],
    ['Coordination des mouvements de l’Azawad', 'cma/7'],
    ['FAMa', 'force-ml/1'],
    ['Rapid Support Forces', 'rsf/3'],
    ['Forces de soutien rapide', 'rsf/4'],
    ['Syrian Observatory for Human Rights', 'sohr/5'],
    ['Syrian Observatory of something', 'sohr/2'],
    ['FARABUNDO MARTI NATIONAL LIBERATION FRONT', 'fmln/5'],
    ['U.N. peacekeepers', 'un/4'],
    ['une armée de passage', null],
    ['nobody', null],
  ])('%s', (text, expected) => expect(actorIn(text)).toBe(expected));
});

describe('what every state has', () => {
  test.each([
    ['Malian army', 'force-ml/2'],
    ['Malian Armed Forces', 'force-ml/3'],
    ["Mali's army", 'force-ml/4'],
    ['armée malienne', 'force-ml/2'],
    ['forces armées maliennes', 'force-ml/3'],
    ['armée du Mali', 'force-ml/3'],
    ['Togolese gendarmerie', 'gendarmerie-tg/2'],
    ['gendarmerie togolaise', 'gendarmerie-tg/2'],
    ['police nationale haïtienne', 'police-ht/3'],
    ['Chilean police officers', null],
    ['government of the Netherlands', 'government-nl/4'],
    ["gouvernement d'Haïti", 'government-ht/4'],
    ['ministère russe de la Défense', 'defence-ministry-ru/5'],
    ['ministère de la Défense ukrainien', 'defence-ministry-ua/5'],
    ['Russian Defence Ministry', 'defence-ministry-ru/3'],
    ['Ukraine’s defence ministry', 'defence-ministry-ua/5'],
    ['South Sudanese army', 'force-ss/3'],
    ['Sri Lankan navy', 'force-lk/3'],
    ["armée de l'air israélienne", 'force-il/6'],
    ['Mali', 'state-ml/1'],
    ['République démocratique du Congo', 'state-cd/4'],
  ])('%s', (text, expected) => expect(actorIn(text)).toBe(expected));

  test.each([
    ['Malian', 'state-ml'],
    ['maliennes', 'state-ml'],
    ['turque', 'state-tr'],
    ['South Koreans', 'state-kr'],
    ['nigérien', 'state-ne'],
    ['nigériane', 'state-ng'],
    ['Frenchmen', 'state-fr'],
    ['Lebanese', 'state-lb'],
  ])('the inhabitants: %s', (word, id) => expect(resolver.demonymAt(norms(word), 0)?.value.id).toBe(id));
});

test('every name of every actor finds an actor that bears it', () => {
  const lost: string[] = [];
  for (const { id } of curatedActors()) {
    const actor = resolver.actorById(id);
    expect(actor?.id).toBe(id);
    for (const { name } of actor?.names ?? []) {
      const match = resolver.actorAt(norms(name), 0);
      const key = wordsOf(name).join(' ');
      if (!match?.value.names.some((other) => wordsOf(other.name).join(' ') === key))
        lost.push(`${id}: ${name}`);
    }
  }
  expect(lost).toEqual([]);
});

test('no two actors share a name without a stated preference', () => {
  const owners = new Map<string, Set<string>>();
  for (const actor of curatedActors()) {
    for (const { name } of actor.names) {
      const key = wordsOf(name).join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(actor.id));
    }
  }
  const shared = [...owners].filter(([, ids]) => ids.size > 1);
  const unsettled = shared.filter(([key, ids]) => !ids.has(PREFERRED[key] ?? ''));
  expect(unsettled.map(([key, ids]) => `${key}: ${[...ids].join(', ')}`)).toEqual([]);
});

test('ids are not used twice', () => {
  const ids = curatedActors().map((actor) => actor.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('a user’s actor comes before those that ship', () => {
  const own: KnownActor = {
    id: 'my-csp',
    name: 'Comité de soutien populaire',
    names: [{ name: 'CSP', language: null }],
    kind: 'movement',
    members: null,
    country: 'TG',
  };
  const extended = createResolver({ actors: [own] });
  expect(extended.actorAt(['csp'], 0)?.value.id).toBe('my-csp');
  expect(extended.actorById('my-csp')).toBe(own);
  expect(resolver.actorAt(['csp'], 0)?.value.id).toBe('csp-psd');
});
