import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../model/vocabulary.ts';
import { readReport } from '../../record/read.ts';
import { createResolver } from '../../registry/resolver.ts';

const resolver = createResolver();

/** The words for whoever did each toll of a text, in order; "nobody" where the text does not say. */
const doers = (text: string, language: LanguageCode): string[] =>
  readReport({ text, language }, resolver)
    .claims.filter(({ kind }) => kind === 'toll')
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ perpetrator }) => perpetrator?.words ?? 'nobody');

describe('who did it', () => {
  it.each<[LanguageCode, string, ...string[]]>([
    ['fr', 'Neuf bergers ont été tués dans la nuit de lundi par des rebelles.', 'rebelles'],
    ['fr', 'Un gang tue six habitants.', 'gang'],
    ['fr', 'Des hommes armés ont ouvert le feu sur un barrage, tuant deux gendarmes.', 'hommes armés'],
    ['fr', 'Six bergers ont été tués lors d’une attaque de djihadistes contre le village.', 'djihadistes'],
    ['fr', 'Neuf morts dans un bombardement imputé aux rebelles.', 'rebelles'],
    // those whom an attack was against did not do it
    ['fr', 'Six gardes ont été tués lors d’une attaque de convoi.', 'nobody'],
    ['fr', 'Six bergers ont été tués près du fleuve, a dit le maire.', 'nobody'],
    // nobody does it that people surrender
    ['fr', 'Six pillards se sont rendus aux autorités après une attaque de djihadistes.', 'nobody'],
    // whoever tells of "them" is not they
    ['fr', '« Ils ont tué six bergers », a raconté une habitante.', 'nobody'],
    ['en', 'Nine herders were killed late on Monday near the river by rebels.', 'rebels'],
    ['en', 'Gunmen attacked the market, killing six traders.', 'Gunmen'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(doers(text, language)).toEqual(expected);
  });

  it('gives a part the doer of its whole', () => {
    expect(doers('Neuf bergers, dont deux enfants, ont été tués par des rebelles.', 'fr')).toEqual([
      'rebelles',
      'rebelles',
    ]);
  });
});
