import { wordsOf } from '../text/phrases.ts';
import { kilometres } from './choose-place.ts';
import type { Country } from './country.ts';
import type { PlaceRow } from './gazetteer-format.ts';
import type { SupplementRow } from './places-supplement.ts';

/** A city as the packaged gazetteer gives it. */
export interface City {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  /** Code of its region, "ML.10". */
  readonly region: string;
  readonly population: number;
  readonly geonames: number;
}

export interface Region {
  readonly code: string;
  readonly name: string;
}

/** What another list says of a city: its number at GeoNames and its inhabitants. */
export interface Counted {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly geonames: number;
}

/** Two lists of the same source put a city no farther apart than this, in degrees. */
const SAME_SPOT = 0.03;

/** Gives cities their inhabitants from a second list, by name and whereabouts; the same spot and a like name will do. */
export function withInhabitants(
  cities: readonly Omit<City, 'population' | 'geonames'>[],
  counted: readonly Counted[],
): City[] {
  const cell = (country: string, lat: number, lon: number): string =>
    `${country} ${Math.round(lat * 10)} ${Math.round(lon * 10)}`;
  const grid = groupBy(counted, ({ country, lat, lon }) => cell(country, lat, lon));
  return cities.map((city) => {
    const near: Counted[] = [];
    for (const north of [-0.05, 0.05]) {
      for (const east of [-0.05, 0.05]) {
        near.push(...(grid.get(cell(city.country, city.lat + north, city.lon + east)) ?? []));
      }
    }
    const same = near.filter(
      ({ lat, lon }) => Math.abs(lat - city.lat) < SAME_SPOT && Math.abs(lon - city.lon) < SAME_SPOT,
    );
    const found =
      same.find(({ name }) => name === city.name) ??
      same.find(({ name }) => likeness([name], city.name) >= ALIKE);
    return { ...city, population: found?.population ?? 0, geonames: found?.geonames ?? 0 };
  });
}

/** A spelling of a city is looked for no farther from where the supplement puts it. */
const SAME_PLACE_KM = 15;

/** All places of the gazetteer: cities with the supplement's spellings, the supplement's own, regions and countries. */
export function gatherPlaces(
  cities: readonly City[],
  regions: readonly Region[],
  supplement: readonly SupplementRow[],
  countries: readonly Country[],
): PlaceRow[] {
  const regionNames = new Map(regions.map(({ code, name }) => [code, name]));
  const byCountry = groupBy(cities, (city) => city.country);
  const extra = new Map<City, string[]>();
  const own: PlaceRow[] = [];
  for (const row of supplement) {
    const city = row.spelling ? cityMeant(row, byCountry.get(row.country ?? '') ?? []) : undefined;
    if (city === undefined) own.push(row);
    else extra.set(city, [...(extra.get(city) ?? []), row.name, ...row.otherNames]);
  }
  const rows = cities.map((city) => ({
    name: city.name,
    otherNames: extra.get(city) ?? [],
    lat: city.lat,
    lon: city.lon,
    country: city.country,
    admin1: regionNames.get(city.region) ?? null,
    precision: 1,
    population: city.population,
    geonames: city.geonames,
  }));
  return [...rows, ...own, ...regionRows(cities, regions, own), ...countryRows(cities, countries)];
}

/** The city that a spelling is of: the one nearby that is called most alike. */
function cityMeant(row: SupplementRow, cities: readonly City[]): City | undefined {
  const { lat, lon } = row;
  if (lat === null || lon === null) return undefined;
  const near = cities
    .filter((city) => kilometres(lat, lon, city.lat, city.lon) < SAME_PLACE_KM)
    .map((city) => ({ city, alike: likeness([row.name, ...row.otherNames], city.name) }))
    .filter(({ alike }) => alike >= ALIKE);
  return near.sort((x, y) => y.alike - x.alike || y.city.population - x.city.population)[0]?.city;
}

/** Names are alike when two in five of their pairs of letters agree: "Kup'yans'k" and "Kupiansk". */
const ALIKE = 0.4;

function likeness(names: readonly string[], name: string): number {
  const pairs = pairsOf(name);
  return Math.max(...names.map((other) => dice(pairs, pairsOf(other))));
}

function pairsOf(name: string): Set<string> {
  const letters = keyOf(name).replace(/[^\p{L}]/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

/** Regions of the first order, at the middle of their cities. A name that the supplement gives a region is its own. */
function regionRows(
  cities: readonly City[],
  regions: readonly Region[],
  own: readonly PlaceRow[],
): PlaceRow[] {
  const taken = new Set(own.filter((row) => row.precision === 4).flatMap((row) => namesOf(row)));
  const inside = groupBy(cities, (city) => city.region);
  return regions.flatMap(({ code, name }) => {
    const country = code.slice(0, 2);
    if (taken.has(`${country} ${keyOf(name)}`)) return [];
    const plain = name.replace(
      / (Region|Oblast|Province|Governorate|State|District|Department|Prefecture)$/,
      '',
    );
    const middle = middleOf(inside.get(code) ?? []);
    return [
      {
        name,
        otherNames: [plain],
        ...middle,
        country,
        admin1: name,
        precision: 4,
        population: 0,
        geonames: 0,
      },
    ];
  });
}

function countryRows(cities: readonly City[], countries: readonly Country[]): PlaceRow[] {
  const inside = groupBy(cities, (city) => city.country);
  return countries.map((country) => ({
    name: country.name,
    otherNames: country.names.map(({ name }) => name),
    ...middleOf(inside.get(country.code) ?? []),
    country: country.code,
    admin1: null,
    precision: 6,
    // no town named after a country is meant where the country could be
    population: COUNTRY_RANK,
    geonames: 0,
  }));
}

const COUNTRY_RANK = 100_000_000;

function namesOf(row: PlaceRow): string[] {
  return [row.name, ...row.otherNames].map((name) => `${row.country} ${keyOf(name)}`);
}

function keyOf(name: string): string {
  return wordsOf(name).join(' ');
}

function middleOf(cities: readonly City[]): { lat: number | null; lon: number | null } {
  if (cities.length === 0) return { lat: null, lon: null };
  const mean = (value: (city: City) => number): number =>
    Math.round((cities.reduce((sum, city) => sum + value(city), 0) / cities.length) * 1000) / 1000;
  return { lat: mean((city) => city.lat), lon: mean((city) => city.lon) };
}

function groupBy<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
