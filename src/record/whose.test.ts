import { describe, expect, it } from 'vitest';
import type { KnownActor } from '../model/resolver.ts';
import type { LanguageCode } from '../model/vocabulary.ts';
import { createResolver } from '../registry/resolver.ts';
import { readReport } from './read.ts';

const actor = (
  id: string,
  kind: KnownActor['kind'],
  names: string[],
  force: 'military' | 'rebel' | null,
): KnownActor => ({
  id,
  name: names[0] as string,
  names: names.map((name) => ({ name, language: null })),
  kind,
  members: force === null ? null : { status: 'combatant', force },
  country: 'XY',
});
const resolver = createResolver({
  actors: [
    actor('state-xy', 'state', ['Orvania', 'Orvanie', 'Orvanian', 'orvanien', 'orvanienne'], null),
    actor('force-xy', 'force', ['Orvanian army', 'armée orvanienne'], 'military'),
    actor('delta-front', 'movement', ['Delta Front', 'Front du Delta'], 'rebel'),
  ],
});

/** Whose the victims of each toll are. */
const whose = (text: string, language: LanguageCode): (string | null)[] =>
  readReport({ text, language, publishedAt: '2031-05-12' }, resolver)
    .claims.filter(({ kind }) => kind === 'toll')
    .map(({ victim }) => victim?.actor ?? null);

describe('whose the victims are', () => {
  it.each([
    ['The Delta Front attacked the camp. The army said that eight attackers died.', ['delta-front']],
    ['Delta Front raid on camp\n\nThe Orvanian army said it killed nine assailants.', ['delta-front']],
    ['The Delta Front said on Friday that the movement had lost six men.', ['delta-front']],
    ['The Orvanian army denied having lost three tanks in the clash with the Delta Front.', ['force-xy']],
    [
      'The Delta Front said it had killed nine Orvanian soldiers and destroyed two armoured vehicles.',
      ['state-xy', 'state-xy'],
    ],
    [
      "Northland's defence ministry said its forces had beaten back an Orvanian attack, killing 60 soldiers and shooting down two drones.",
      ['state-xy', 'state-xy'],
    ],
    ['Six attackers were killed near the mill, the mayor said.', [null]],
    ['The mayor said that nobody knew who the attackers were. Two villagers died.', [null]],
  ])('%s', (text, actors) => {
    expect(whose(text, 'en')).toEqual(actors);
  });

  it.each([
    ['Le Front du Delta a attaqué le camp. Huit assaillants ont été tués, selon l’armée.', ['delta-front']],
    ['Le Front du Delta dément avoir perdu six véhicules.', ['delta-front']],
    [
      'L’armée orvanienne dit avoir repoussé le Front du Delta. Neuf assaillants ont été tués et six de leurs véhicules ont été détruits.',
      ['delta-front', 'delta-front'],
    ],
  ])('%s', (text, actors) => {
    expect(whose(text, 'fr')).toEqual(actors);
  });
});

describe('what a box gives as the losses of a state', () => {
  const box = (losses: string) => `Raid on the mill

Infobox
conflict: Raid on the mill
date: 12 May 2031
combatant1: Orvania
combatant2: Delta Front
casualties1: ${losses}
casualties2: 4-6 killed
casualties3: 3 civilians killed

The Delta Front attacked the mill on 12 May 2031.
`;
  const who = (losses: string) =>
    readReport({ text: box(losses), kind: 'wiki', language: 'en', publishedAt: '2031-05-12' }, resolver)
      .claims.filter(({ measure }) => measure === 'killed')
      .map(({ victim }) => [victim?.actor ?? null, victim?.status]);

  it('is its soldiers, unless the row says who they were', () => {
    const others = [
      ['delta-front', 'combatant'],
      [null, 'civilian'],
    ];
    expect(who('23-36 killed')).toEqual([['state-xy', 'combatant'], ...others]);
    expect(who('9 civilians killed')[0]?.[1]).toBe('civilian');
  });
});
