import { wordsOf } from '../text/phrases.ts';

/** One place as the builder writes it. */
export interface PlaceRow {
  readonly name: string;
  /** Other names it is looked up by. */
  readonly otherNames: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly admin1: string | null;
  /** UCDP's where_prec. */
  readonly precision: number;
  /** Inhabitants; 0 where nobody says. */
  readonly population: number;
  /** GeoNames' number, 0 where there is none. */
  readonly geonames: number;
}

/** "RCG1", little-endian. */
export const MAGIC = 0x31474352;
/** Counts in the header: magic, keys, references, places, regions, then the bytes of the three pools. */
export const HEADER = 8;
/** A coordinate that is not known. */
export const NOWHERE = 0x7fffffff;
export const DEGREE = 100_000;

/**
 * Writes places as one buffer that is searched as it lies (`gazetteer.ts`): keys sorted by their bytes, each with the
 * places of that name, the largest first.
 *
 *     header │ key offsets │ first reference of each key │ references │ lat lon population geonames name-offset … │ pools
 */
export function encodeGazetteer(rows: readonly PlaceRow[]): Uint8Array {
  const byKey = placesByKey(rows);
  const encoder = new TextEncoder();
  const keys = [...byKey.keys()]
    .map((key) => ({ key, bytes: encoder.encode(key) }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes));
  const refs: number[] = [];
  const firstRefs = new Uint32Array(keys.length + 1);
  keys.forEach(({ key }, k) => {
    firstRefs[k] = refs.length;
    refs.push(...(byKey.get(key) as number[]));
  });
  firstRefs[keys.length] = refs.length;

  const regions = [...new Set(rows.map((row) => row.admin1 ?? ''))];
  const regionIndex = new Map(regions.map((region, i) => [region, i]));
  const [keyOffsets, keyPool] = pool(keys.map(({ bytes }) => bytes));
  const [nameOffsets, namePool] = pool(rows.map((row) => encoder.encode(row.name)));
  const [regionOffsets, regionPool] = pool(regions.map((region) => encoder.encode(region)));

  const header = Uint32Array.of(
    MAGIC,
    keys.length,
    refs.length,
    rows.length,
    regions.length,
    keyPool.length,
    namePool.length,
    regionPool.length,
  );
  const of = (value: (row: PlaceRow) => number): number[] => rows.map(value);
  return joined([
    header,
    keyOffsets,
    firstRefs,
    Uint32Array.from(refs),
    Int32Array.from(of((row) => (row.lat === null ? NOWHERE : Math.round(row.lat * DEGREE)))),
    Int32Array.from(of((row) => (row.lon === null ? NOWHERE : Math.round(row.lon * DEGREE)))),
    Uint32Array.from(of((row) => row.population)),
    Uint32Array.from(of((row) => row.geonames)),
    nameOffsets,
    regionOffsets,
    Uint16Array.from(of((row) => regionIndex.get(row.admin1 ?? '') as number)),
    Uint16Array.from(of((row) => countryCode(row.country))),
    Uint8Array.from(of((row) => row.precision)),
    keyPool,
    namePool,
    regionPool,
  ]);
}

/** Places by each folded name, the largest first, a settlement before the region named after it. */
function placesByKey(rows: readonly PlaceRow[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const name of new Set([row.name, ...row.otherNames])) {
      const key = wordsOf(name).join(' ');
      if (key === '') continue;
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [index]);
      else if (!same.includes(index)) same.push(index);
    }
  });
  const size = (index: number): number => (rows[index] as PlaceRow).population;
  for (const same of byKey.values()) same.sort((a, b) => size(b) - size(a));
  return byKey;
}

/** Two letters in sixteen bits; 0 for no country. */
function countryCode(country: string | null): number {
  return country === null ? 0 : (country.charCodeAt(0) << 8) | country.charCodeAt(1);
}

function pool(items: readonly Uint8Array[]): [offsets: Uint32Array, bytes: Uint8Array] {
  const offsets = new Uint32Array(items.length + 1);
  let length = 0;
  items.forEach((item, i) => {
    offsets[i] = length;
    length += item.length;
  });
  offsets[items.length] = length;
  const bytes = new Uint8Array(length);
  items.forEach((item, i) => {
    bytes.set(item, offsets[i]);
  });
  return [offsets, bytes];
}

/** Sections one behind another, each beginning at a multiple of four. */
function joined(sections: readonly (Uint8Array | Uint16Array | Uint32Array | Int32Array)[]): Uint8Array {
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + aligned(section.byteLength), 0));
  let at = 0;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += aligned(section.byteLength);
  }
  return bytes;
}

export function aligned(length: number): number {
  return (length + 3) & ~3;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
