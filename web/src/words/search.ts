import type { EventRow } from '../../../src/views/shapes.ts';

/** Folded so that "Léré" is found by "lere", in either language's spelling of a capital. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every name of an actor, in whatever language, by its id. */
export type OtherNames = ReadonlyMap<string, readonly string[]>;

/** Whether every word of a search stands in an event's title, place, region, country or parties, in either language. */
export function matches({ event }: EventRow, q: string, names: OtherNames = new Map()): boolean {
  const { place } = event;
  const parties = event.sides
    .flat()
    .flatMap((party) => [
      party.words,
      ...(party.actor === null ? [] : [party.actor, ...(names.get(party.actor) ?? [])]),
    ]);
  const text = fold(
    [event.title, place?.name, place?.admin1, ...countryNames(place?.country ?? null), ...parties].join(' '),
  );
  return fold(q)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const REGIONS = (['en', 'fr'] as const).map(
  (language) => new Intl.DisplayNames(language, { type: 'region' }),
);

/** A country by its code, and as both languages call it. */
function countryNames(country: string | null): string[] {
  if (country === null) return [];
  if (!/^[A-Z]{2}$/.test(country)) return [country];
  return [country, ...REGIONS.map((names) => names.of(country) ?? country)];
}
