import { describe, expect, test } from 'vitest';
import { wordsOf } from '../text/phrases.ts';
import { choosePlace } from './choose-place.ts';
import { readCountries } from './country.ts';
import { gatherPlaces, withInhabitants } from './gather-places.ts';
import { createGazetteer } from './gazetteer.ts';
import { encodeGazetteer, type PlaceRow } from './gazetteer-format.ts';
import { placesSupplement, readPlaceTable } from './places-supplement.ts';

const row = (name: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  name,
  otherNames: [],
  lat: 1,
  lon: 2,
  country: 'ML',
  admin1: null,
  precision: 1,
  population: 0,
  geonames: 0,
  ...more,
});
const gazetteer = createGazetteer(
  encodeGazetteer([
    row('Telm'),
    row('Telm', { country: 'NE', population: 50_000, geonames: 7 }),
    row('Telm el Kebir', { otherNames: ['Grand-Telm'], admin1: 'Orvane' }),
    row('Bir Nahr el Telm'),
    row('Ørvané', { lat: null, lon: null }),
    row('Orvane', { lat: -33.45678, lon: -70.5 }),
  ]),
);
const at = (text: string) => gazetteer.placeAt(wordsOf(text), 0);

describe('a name is looked up as the longest that stands there', () => {
  test.each([
    ['Telm', 1, ['NE', 'ML']],
    ['Telm el Kebir', 3, ['ML']],
    ['Telm el Other', 1, ['NE', 'ML']],
    ['Grand Telm fell', 2, ['ML']],
    ['Bir Nahr el Telm', 4, ['ML']],
    ['orvane', 1, ['ML', 'ML']],
  ])('%s', (text, length, countries) => {
    const match = at(text);
    expect(match?.length).toBe(length);
    expect(match?.value.map((place) => place.country)).toEqual(countries);
  });

  test.each(['Bir', 'Bir Nahr', 'el', 'Tel', 'Telma', 'zzz', 'x'.repeat(900), ''])('no place: %s', (text) => {
    expect(gazetteer.placeAt([text], 0)).toBeNull();
    expect(gazetteer.placeAt(text.toLowerCase().split(' '), 0)).toBeNull();
  });

  test('hyphens are passed over', () => {
    expect(gazetteer.placeAt(['grand', '-', 'telm'], 0)?.length).toBe(3);
  });
});

test('a place comes back as it was written', () => {
  const [accented, plain] = at('orvane')?.value ?? [];
  expect(accented).toMatchObject({ name: 'Ørvané', lat: null, lon: null });
  expect(plain).toMatchObject({ name: 'Orvane', lat: -33.45678, lon: -70.5, admin1: null, precision: 1 });
  expect(at('telm el kebir')?.value[0]).toMatchObject({ admin1: 'Orvane', words: 'Telm el Kebir' });
  expect(at('telm')?.value[0]?.gazetteerId).toBe('geonames:7');
});

test('other bytes are no gazetteer', () => {
  expect(() => createGazetteer(new Uint8Array(4))).toThrow('too short');
  expect(() => createGazetteer(new Uint8Array(400))).toThrow('not a gazetteer');
  const whole = encodeGazetteer([row('Telm')]);
  expect(() => createGazetteer(whole.slice(0, whole.length - 8))).toThrow('ends early');
});

test('bytes at an odd address are read as well', () => {
  const whole = encodeGazetteer([row('Telm')]);
  const shifted = new Uint8Array(whole.length + 1);
  shifted.set(whole, 1);
  expect(createGazetteer(shifted.subarray(1)).placeAt(['telm'], 0)?.value).toHaveLength(1);
});

describe('which of several places is meant', () => {
  const telms = at('telm')?.value ?? [];
  const choose = (countries: string[], near: { lat: number; lon: number }[] = []) =>
    choosePlace(telms, { countries, near }, gazetteer.populationOf)?.country ?? null;

  test('the one in the first of the report’s countries', () => {
    expect(choose(['ML', 'NE'])).toBe('ML');
    expect(choose(['NE', 'ML'])).toBe('NE');
  });
  test('by size alone only where one is much the larger', () => expect(choose([])).toBe('NE'));
  test('no small place of another country', () => {
    expect(choosePlace([telms[1]!], { countries: ['FR'], near: [] }, gazetteer.populationOf)).toBeNull();
  });
  test('the nearest to the report’s other places', () => {
    const places = [
      row('A', { lat: 10, lon: 10, country: 'SD' }),
      row('A', { lat: 20, lon: 20, country: 'SD' }),
    ];
    const both = createGazetteer(encodeGazetteer(places)).placeAt(['a'], 0)?.value ?? [];
    expect(choosePlace(both, { countries: ['SD'], near: [{ lat: 19, lon: 20 }] })?.lat).toBe(20);
  });
  test('the famous one before a small namesake in the report’s country', () => {
    const both = [
      row('Pekin', { population: 30_000, country: 'US' }),
      row('Pekin', { population: 18_000_000, country: 'CN' }),
    ];
    const read = createGazetteer(encodeGazetteer(both));
    const found = read.placeAt(['pekin'], 0)?.value ?? [];
    expect(choosePlace(found, { countries: ['US'], near: [] }, read.populationOf)?.country).toBe('CN');
  });
  test('the state before a town named after it', () => {
    const both = [
      row('Angola', { country: 'US', population: 9000 }),
      row('Angola', { country: 'AO', precision: 6 }),
    ];
    const read = createGazetteer(encodeGazetteer(both));
    const found = read.placeAt(['angola'], 0)?.value ?? [];
    expect(choosePlace(found, { countries: ['US'], near: [] }, read.populationOf)?.country).toBe('AO');
  });
  test('the town before the region named after it', () => {
    const both = [row('Gao', { precision: 4 }), row('Gao', { precision: 1 })];
    const found = createGazetteer(encodeGazetteer(both)).placeAt(['gao'], 0)?.value ?? [];
    expect(choosePlace(found, { countries: ['ML'], near: [] })?.precision).toBe(1);
  });
});

describe('the supplement', () => {
  const rows = gatherPlaces([], [], placesSupplement(), readCountries());
  const whole = createGazetteer(encodeGazetteer(rows));

  test('has a few hundred places of its own', () => {
    expect(
      placesSupplement().filter((place) => !place.spelling && place.lat !== null).length,
    ).toBeGreaterThan(150);
  });

  test('every place is found by each of its names', () => {
    const lost: string[] = [];
    for (const place of placesSupplement()) {
      for (const name of [place.name, ...place.otherNames]) {
        const words = wordsOf(name);
        const match = whole.placeAt(words, 0);
        const found =
          match?.length === words.length && match.value.some((other) => other.name === place.name);
        if (!found) lost.push(name);
      }
    }
    expect(lost).toEqual([]);
  });

  test('every place lies in or near its country, as far as the other places of that country tell', () => {
    const far: string[] = [];
    for (const place of placesSupplement()) {
      if (place.lat === null || place.lon === null || place.country === null) continue;
      const others = placesSupplement().filter(
        (other) => other.country === place.country && other.lat !== null,
      );
      const spread = others.map(
        (other) => Math.abs(other.lat! - place.lat!) + Math.abs(other.lon! - place.lon!),
      );
      if (others.length > 3 && spread.sort((a, b) => a - b)[1]! > 30) far.push(place.name);
    }
    expect(far).toEqual([]);
  });

  test('a line that is no place is refused', () => {
    expect(() => readPlaceTable('ML | 99 999 | Telm')).toThrow('no place');
    expect(() => readPlaceTable('ML | 1 2 | ')).toThrow('no place');
  });

  test('a spelling joins the city it is of', () => {
    const [city] = withInhabitants(
      [{ name: "Tel'mask", lat: 10, lon: 10, country: 'ML', region: 'ML.1' }],
      [{ name: 'Telmask', lat: 10.01, lon: 10, country: 'ML', population: 900, geonames: 5 }],
    );
    const joined = gatherPlaces([city!], [], readPlaceTable('ML | 10.05 10 | =Telmask; Telmasque | X'), []);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({ geonames: 5, population: 900, otherNames: ['Telmask', 'Telmasque'] });
  });
});
