import type { PlaceRef } from '../model/place.ts';
import type { PlaceContext } from '../model/resolver.ts';

/** A place farther than this from all others of the report is not chosen for being near them. */
const REACH_KM = 400;
/** A city of this size is meant wherever it lies: reports of any war name Geneva. */
const WORLD_CITY = 100_000;
/** Beijing in a report on the United States is not Pekin, Illinois: so many times larger is the one everybody means. */
const FAMOUS = 200;
/** A smaller place is not meant by its size alone. */
const SEEN_FROM_AFAR = 20_000;
/** So much larger must a place be than the next of its name to be the one meant. */
const DOMINANT = 3;

/**
 * The one place meant. The report's countries decide first, in their order; then the nearest of its other places; then
 * size, where one is much the larger. Null where none of them does: a name in the wrong country is worse than none.
 */
export function choosePlace(
  candidates: readonly PlaceRef[],
  context: PlaceContext,
  populationOf: (place: PlaceRef) => number = () => 0,
): PlaceRef | null {
  const state = candidates.find((place) => place.precision === 6 && place.lat !== null);
  if (state !== undefined) return state;
  const famous = context.countries.length === 0 ? undefined : mostPeopled(candidates, populationOf);
  for (const country of context.countries) {
    const inside = candidates.filter((place) => place.country === country);
    const largest = Math.max(0, ...inside.map(populationOf));
    if (inside.length > 0 && famous !== undefined && largest > 0 && populationOf(famous) > largest * FAMOUS)
      return famous;
    if (inside.length > 0) return oneOf(inside, context, populationOf) ?? (inside[0] as PlaceRef);
  }
  const anywhere = candidates.filter((place) => place.country === null || place.precision >= 5);
  if (context.countries.length === 0) return oneOf(candidates, context, populationOf);
  const near = nearest(candidates, context);
  if (near !== null) return near;
  const large = candidates.filter((place) => populationOf(place) >= WORLD_CITY || anywhere.includes(place));
  return oneOf(large, context, populationOf);
}

/** The first of those with the most inhabitants. */
function mostPeopled(
  candidates: readonly PlaceRef[],
  populationOf: (place: PlaceRef) => number,
): PlaceRef | undefined {
  let [most] = candidates;
  for (const place of candidates)
    if (most !== undefined && populationOf(place) > populationOf(most)) most = place;
  return most;
}

function oneOf(
  candidates: readonly PlaceRef[],
  context: PlaceContext,
  populationOf: (place: PlaceRef) => number,
): PlaceRef | null {
  // "Gao" is the town; who means the region says so
  const towns = candidates.filter((place) => place.precision <= 3);
  const countries = candidates.filter((place) => place.precision >= 5);
  if (countries.length === 1) return countries[0] as PlaceRef;
  const likely = towns.length > 0 ? towns : candidates;
  if (likely.length === 1) return likely[0] as PlaceRef;
  return nearest(likely, context) ?? dominant(likely, populationOf);
}

function nearest(candidates: readonly PlaceRef[], context: PlaceContext): PlaceRef | null {
  let best: PlaceRef | null = null;
  let least = REACH_KM;
  for (const place of candidates) {
    if (place.lat === null || place.lon === null) continue;
    for (const other of context.near) {
      const distance = kilometres(place.lat, place.lon, other.lat, other.lon);
      if (distance < least) {
        least = distance;
        best = place;
      }
    }
  }
  return best;
}

function dominant(
  candidates: readonly PlaceRef[],
  populationOf: (place: PlaceRef) => number,
): PlaceRef | null {
  const sizes = candidates.map(populationOf).sort((a, b) => b - a);
  const [first = 0, second = 0] = sizes;
  if (first < SEEN_FROM_AFAR || first < second * DOMINANT) return null;
  return candidates.find((place) => populationOf(place) === first) ?? null;
}

/** Great-circle distance, good to a per cent: enough to tell two places of one name apart. */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(a)));
}
