/** A view of the earth around one place: Mercator, so that an area of some kilometres is a circle. */
export interface View {
  readonly x: (lon: number) => number;
  readonly y: (lat: number) => number;
  /** The way back: degrees at a pixel. */
  readonly lonAt: (x: number) => number;
  readonly latAt: (y: number) => number;
  /** Pixels a kilometre has at the place's own latitude. */
  readonly perKilometre: number;
}

/** What a map shows: its middle, and how far it is from one edge to the other. */
export interface Sight {
  readonly lat: number;
  readonly lon: number;
  readonly kilometres: number;
}

const EARTH = 40_075;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (radians: number): number => (radians * 180) / Math.PI;
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
    lonAt: (x) => ((((lon + degrees((x - width / 2) / perRadian)) % 360) + 540) % 360) - 180,
    latAt: (y) =>
      degrees(2 * Math.atan(Math.exp(mercator(lat) + (height / 2 - y) / perRadian)) - Math.PI / 2),
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

export type Ring = readonly (readonly number[])[];

/** The rings as an SVG path; those that lie wholly outside the picture are left out. */
export function pathOf(rings: readonly Ring[], { x, y }: View, width: number, height: number): string {
  return rings
    .map((ring) => {
      const points = ring.map(([lon, lat]) => [x(lon as number), y(lat as number)] as const);
      const xs = points.map(([px]) => px);
      const ys = points.map(([, py]) => py);
      if (Math.max(...xs) < 0 || Math.min(...xs) > width || Math.max(...ys) < 0 || Math.min(...ys) > height)
        return '';
      // a ring cut by the far side of the earth would draw a bar across the picture
      const far = (x(179) - x(0)) * 0.9;
      if (far > 0 && points.some(([px], i) => i > 0 && Math.abs(px - points[i - 1]![0]) > far)) return '';
      return `M${points.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')}Z`;
    })
    .join('');
}

/** What holds all places with a margin, and is never closer than a region. */
export function sightOf(
  places: readonly { readonly lat: number; readonly lon: number }[],
  width: number,
  height: number,
  least = 1200,
): Sight {
  const lats = places.map(({ lat }) => lat);
  const lons = places.map(({ lon }) => lon);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  const lon = (Math.min(...lons) + Math.max(...lons)) / 2;
  const perDegree = EARTH / 360;
  const wide = (Math.max(...lons) - Math.min(...lons)) * perDegree * Math.cos(rad(lat));
  const tall = (Math.max(...lats) - Math.min(...lats)) * perDegree * (width / height);
  return { lat, lon, kilometres: Math.min(WHOLE, Math.max(least, 1.5 * wide, 1.5 * tall)) };
}

/** The whole earth, nearly. */
export const WHOLE = 36_000;
