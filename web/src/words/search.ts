import type { EventRow } from '../../../src/views/shapes.ts';

/** Folded so that "Léré" is found by "lere", in either language's spelling of a capital. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of a search stands in an event's title, place, region, country or parties. */
export function matches({ event }: EventRow, q: string): boolean {
  const { place } = event;
  const parties = event.sides.flat().flatMap((party) => [party.words, party.actor ?? '']);
  const text = fold([event.title, place?.name, place?.admin1, place?.country, ...parties].join(' '));
  return fold(q)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
