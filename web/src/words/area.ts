import type { EventRow } from '../../../src/views/shapes.ts';

/** A stretch of the earth in degrees; where west is east of east, it crosses the 180th meridian. */
export interface Area {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** As it stands in the address: west,south,east,north. */
export function areaWords({ west, south, east, north }: Area): string {
  return [west, south, east, north].map(round).join(',');
}

/** null where the address has no area that could be one. */
export function areaOf(words: string | undefined): Area | null {
  const parts = (words ?? '').split(',');
  if (parts.length !== 4 || !parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return null;
  const [west, south, east, north] = parts.map(Number) as [number, number, number, number];
  const fits =
    Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90 && south <= north;
  return fits ? { west, south, east, north } : null;
}

/** An event without coordinates lies in no area. */
export function liesIn({ event }: EventRow, { west, south, east, north }: Area): boolean {
  const { lat = null, lon = null } = event.place ?? {};
  if (lat === null || lon === null || lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}
