import type { PlaceRow } from './gazetteer-format.ts';
import { AFRICA_PLACES } from './places/africa.ts';
import { ELSEWHERE_PLACES } from './places/elsewhere.ts';
import { EUROPE_AND_ASIA_PLACES } from './places/europe-asia.ts';
import { MIDDLE_EAST_PLACES } from './places/middle-east.ts';

/** A place of the supplement; `spelling` says that it is a city the packaged gazetteer has, under other spellings. */
export interface SupplementRow extends PlaceRow {
  readonly spelling: boolean;
}

let read: readonly SupplementRow[] | null = null;

/** Places that matter in armed conflicts and that GeoNames' city files lack, or spell as reports do not. */
export function placesSupplement(): readonly SupplementRow[] {
  read ??= [AFRICA_PLACES, MIDDLE_EAST_PLACES, EUROPE_AND_ASIA_PLACES, ELSEWHERE_PLACES].flatMap(
    readPlaceTable,
  );
  return read;
}

/**
 * A line is one place; `=` before the name marks another spelling of a city in the packaged gazetteer, `-` for the
 * coordinates a place whose whereabouts are known no better than its region.
 *
 *     ML | 14.827 -5.252 | Dioura; Diourah | Mopti | 1
 *     country  lat lon     names           region   where_prec, 1 where it is left out
 */
export function readPlaceTable(table: string): SupplementRow[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): SupplementRow {
  const [country = '', where = '', names = '', region = '', precision = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [first = '', ...others] = names.split(';').map((name) => name.trim());
  const [lat, lon] = where === '-' ? [null, null] : where.split(' ').map(Number);
  const nowhere = lat === null || lat === undefined || lon === null || lon === undefined;
  if (first === '' || (!nowhere && !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)))
    throw new Error(`no place: ${line}`);
  return {
    name: first.replace('=', ''),
    otherNames: others,
    lat: nowhere ? null : lat,
    lon: nowhere ? null : lon,
    country: country === '' ? null : country,
    admin1: region === '' ? null : region,
    // without coordinates the region is all that is known, and without a region the country
    precision: precision !== '' ? Number(precision) : nowhere ? (region === '' ? 6 : 4) : 1,
    population: 0,
    geonames: 0,
    spelling: first.startsWith('='),
  };
}
