/** A view of the earth around one place: Mercator, so that an area of some kilometres is a circle. */
export interface View {
  readonly x: (lon: number) => number;
  readonly y: (lat: number) => number;
  /** Pixels a kilometre has at the place's own latitude. */
  readonly perKilometre: number;
}

const EARTH = 40_075;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const mercator = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + rad(Math.max(-84, Math.min(84, lat))) / 2));

/** `kilometres` from one edge to the other at the latitude of the place. */
export function viewAround(
  lat: number,
  lon: number,
  width: number,
  height: number,
  kilometres: number,
): View {
  const perKilometre = width / kilometres;
  const perRadian = ((perKilometre * EARTH) / (2 * Math.PI)) * Math.cos(rad(lat));
  return {
    x: (at) => {
      // the short way round, so that a place at the date line has land on both sides
      const from = ((((at - lon) % 360) + 540) % 360) - 180;
      return width / 2 + rad(from) * perRadian;
    },
    y: (at) => height / 2 - (mercator(at) - mercator(lat)) * perRadian,
    perKilometre,
  };
}

/**
 * How far from its coordinates a place may lie, in kilometres, by UCDP's where_prec; null where it is known to its
 * country alone, which is then the area itself.
 */
export function radiusOf(precision: number): number | null {
  return [2, 2, 25, 50, 150, 300, null, 150][precision] ?? null;
}
