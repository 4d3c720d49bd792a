import { describe, expect, test } from 'vitest';
import { type Draft, draftOf } from '../extract/draft.ts';
import { readActors } from '../extract/names/actors.ts';
import { readPersonName } from '../extract/names/person-name.ts';
import { countriesOf } from '../extract/names/report-countries.ts';
import { placeOf, readPlaces } from '../extract/places/places.ts';
import type { LanguageCode } from '../model/vocabulary.ts';
import { createGazetteer } from '../registry/gazetteer.ts';
import { encodeGazetteer, type PlaceRow } from '../registry/gazetteer-format.ts';
import { createResolver } from '../registry/resolver.ts';
import { tokenize } from '../text/tokens.ts';
import { languages } from './index.ts';

const row = (name: string, country: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  name,
  otherNames: [],
  lat: 10,
  lon: 10,
  country,
  admin1: null,
  precision: 1,
  population: 0,
  geonames: 0,
  ...more,
});
const places = createGazetteer(
  encodeGazetteer([
    row('Telm', 'ML'),
    row('Telm', 'FR', { population: 900_000 }),
    row('Orvane', 'ML'),
    row('Orvane', 'ML', { precision: 4 }),
    row('Nice', 'FR'),
    row('Diego', 'FR'),
    row('Mali', 'ML', { precision: 6 }),
    row('Nahr el Telm', 'ML'),
    row('May', 'FR'),
    row('Weru', 'ML'),
    row('Les Attaques', 'FR'),
    row('San Salvador', 'SV'),
  ]),
);
const registry = createResolver({ places });

function draft(language: LanguageCode, text: string): Draft {
  const block = { kind: 'paragraph', start: 0, end: text.length } as const;
  return draftOf({ text, kind: 'text', title: null, blocks: [block] }, languages[language], registry, null);
}

const aboutOf = (read: Draft): string[] => countriesOf({ ...read, words: read.language.actors });

/** Each mention as its words, `~` for near, `?` for a name the gazetteer lacks, `#` and where_prec for a division. */
function placesIn(language: LanguageCode, text: string): string[] {
  const read = draft(language, text);
  return readPlaces(read, 0, read.tokens.length).map(({ words, near, candidates }) => {
    const least = Math.min(...candidates.map((place) => place.precision));
    return `${near ? '~' : ''}${words}${candidates.length === 0 ? '?' : least > 1 ? `#${least}` : ''}`;
  });
}

describe('places in English', () => {
  test.each([
    ['They fought in Telm on Thursday.', ['Telm']],
    ['They fought near Telm and Orvane.', ['~Telm', 'Orvane']],
    ['A convoy was hit 60 km north of Telm.', ['~Telm']],
    ['It happened on the outskirts of Telm.', ['~Telm']],
    ['They seized Telm. The Telm camp burnt.', ['Telm', 'Telm']],
    ['Soldiers reached Nahr el-Telm.', ['Nahr el-Telm']],
    ['They came to the village of Ker Adouna.', ['Ker Adouna?']],
    ['The town of Orvane, in the Orvane region, fell.', ['Orvane', 'Orvane#4']],
    ['It spread across the region of Telm.', ['Telm#4']],
    ['Nice weather in Nice.', ['Nice']],
    ['Colonel Telm spoke to Diego Farun.', []],
    ['Mali said so. Fighting goes on in Mali.', ['Mali#6']],
    ['The camp of Malian soldiers was empty.', []],
    ['TROOPS FOUGHT IN TELM YESTERDAY WHERE NICE PEOPLE LIVED', ['TELM']],
    ['MALIAN TROOPS FOUGHT IN DIEGO YESTERDAY, IT WAS SAID', []],
    ['no place here, telm is small.', []],
    ['It began in May, in the east.', []],
    ['Adan Weru came. Weru spoke of peace.', []],
    ['They met in Weru.', ['Weru']],
    ['The base of the 9th Assault Brigade burnt.', []],
  ])('%s', (text, expected) => expect(placesIn('en', text)).toEqual(expected));
});

describe('places in French', () => {
  test.each([
    ['Ils se sont battus à Telm jeudi.', ['Telm']],
    ['À 60 km de Telm, un convoi a sauté.', ['~Telm']],
    ['Au nord-est de Telm, près d’Orvane.', ['~Telm', '~Orvane']],
    ['Le camp militaire de Telm a brûlé.', ['Telm']],
    ['Dans le village de Ker Adouna, rien.', ['Ker Adouna?']],
    ["Dans la région d'Orvane et la ville d'Orvane.", ['Orvane#4', 'Orvane']],
    ['Le colonel Telm a parlé.', []],
    ['Les attaques ont cessé aux Attaques.', []],
    ['L’attaque de Telm a échoué.', ['Telm']],
  ])('%s', (text, expected) => expect(placesIn('fr', text)).toEqual(expected));
});

describe('what a mention stands for', () => {
  const one = (text: string) => {
    const read = draft('en', text);
    const countries = aboutOf(read);
    return readPlaces(read, 0, read.tokens.length).map((mention) =>
      placeOf(mention, read.resolver, { countries, near: [] }),
    )[0];
  };
  test('the place in the report’s country', () =>
    expect(one('Malian soldiers fought in Telm.')).toMatchObject({
      country: 'ML',
      precision: 1,
      words: 'Telm',
    }));
  test('less exact near it', () => expect(one('Malian soldiers fought near Telm.')?.precision).toBe(2));
  test('by size where no country is named', () =>
    expect(one('Soldiers fought in Telm.')?.country).toBe('FR'));
  test('an unknown name keeps its words and has no whereabouts', () =>
    expect(one('Malian soldiers burnt the village of Ker Adouna.')).toEqual({
      name: 'Ker Adouna',
      lat: null,
      lon: null,
      admin1: null,
      country: 'ML',
      precision: 6,
      gazetteerId: null,
      words: 'Ker Adouna',
    }));
});

test('the countries of a report, the most named first, without those of its carriers', () => {
  const text =
    'Malian soldiers in Mali, AFP said. France 24 and Le Monde report from Mali that Niger agrees.';
  expect(aboutOf(draft('en', text))).toEqual(['ML', 'NE']);
});

test('a state is not named at the end of a town’s name', () => {
  const read = draft('en', 'FIGHTING WENT ON IN SAN SALVADOR TODAY, SAID THE SALVADORAN ARMY');
  expect(readActors(read, 0, read.tokens.length).map(({ actor }) => actor.id)).toEqual(['force-sv']);
});

describe('names of persons', () => {
  test.each([
    ['Adan Ag Weru said', 'Adan Ag Weru'],
    ['Mohamed E. R. al-Telmi, who', 'Mohamed E. R. al-Telmi'],
    ["Jean-Luc N'Dor de la Vanne a dit", "Jean-Luc N'Dor de la Vanne"],
    ['al-Telmi fled', 'al-Telmi'],
    ["Weru's men", 'Weru'],
    ['Orvane de façon claire', 'Orvane'],
    ['the men', ''],
    ['de la Vanne', ''],
    ['Weru al fresco', 'Weru'],
  ])('%s', (text, expected) => {
    const tokens = tokenize(text);
    const end = readPersonName(tokens, 0);
    expect(end === 0 ? '' : text.slice(0, tokens[end - 1]?.end)).toBe(expected);
  });
});
