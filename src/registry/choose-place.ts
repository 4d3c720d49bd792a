import type { PlaceRef } from '../model/place.ts';
import type { PlaceContext } from '../model/resolver.ts';

/** A place farther than this from all others of the report is not chosen for being near them. */
const REACH_KM = 400;

/**
 * The one place meant. The report's countries decide first, in their order, then the nearest of its other places,
 * then rank: candidates come the larger first. Null where two stay equal.
 */
export function choosePlace(candidates: readonly PlaceRef[], context: PlaceContext): PlaceRef | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  for (const country of context.countries) {
    const inside = candidates.filter((place) => place.country === country);
    if (inside.length > 0) return nearest(inside, context) ?? onlyOne(inside);
  }
  return nearest(candidates, context) ?? onlyOne(candidates);
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

function onlyOne(candidates: readonly PlaceRef[]): PlaceRef | null {
  return candidates.length === 1 ? (candidates[0] as PlaceRef) : null;
}

/** Great-circle distance, good to a per cent: enough to tell two places of one name apart. */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(a)));
}
