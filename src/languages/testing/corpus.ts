import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../model/vocabulary.ts';
import { readReport } from '../../record/read.ts';
import { createResolver } from '../../registry/resolver.ts';

const resolver = createResolver();

/** `killed 3..5 farmers, said by police, background, feared`: what differs from the report's own plain word is named. */
function tollsOf(text: string, language: LanguageCode): string[] {
  const { claims } = readReport({ text, language, publishedAt: '2031-05-12' }, resolver);
  return claims
    .filter((claim) => claim.kind === 'toll')
    .sort((a, b) => a.span.start - b.span.start)
    .map((claim) => {
      const { low, high } = claim.quantity ?? { low: null, high: null };
      const figure = low !== null && low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
      const whom = claim.victim?.words ? ` ${claim.victim.words}` : '';
      const who = claim.claimants.filter((voice) => voice.kind !== 'outlet');
      return [
        `${claim.measure} ${figure}${whom}`,
        ...(who.length === 0
          ? []
          : [`said by ${who.map((voice) => voice.name ?? voice.role).join(' and ')}`]),
        ...(claim.stance === 'asserts' ? [] : [claim.stance]),
        ...(claim.scope === 'event' ? [] : [claim.scope]),
        ...(claim.modality === 'actual' ? [] : [claim.modality]),
      ].join(', ');
    });
}

/** A text of our own, and every toll that it tells. */
export type Row = readonly [text: string, ...tolls: string[]];

/** Asserts every toll of each row, in the language that its name says it is in. */
export function corpus(language: LanguageCode, name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows.map(([text, ...tolls]): [string, string[]] => [text, tolls]))('%s', (text, tolls) => {
      expect(tollsOf(text, language)).toEqual(tolls);
    });
  });
}
