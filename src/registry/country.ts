import type { KnownActor } from '../model/resolver.ts';
import { COUNTRY_TABLE } from './countries.ts';
import { englishForms, frenchForms } from './demonyms.ts';

/** A country with the words that name it and its inhabitants. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly names: readonly { readonly name: string; readonly language: string }[];
  readonly demonyms: readonly { readonly name: string; readonly language: string }[];
  /** The words that go before "army" and after *armée*; null where a language has none. */
  readonly adjectives: { readonly en: string | null; readonly fr: FrenchAdjective | null };
}

export interface FrenchAdjective {
  readonly masculine: string;
  readonly feminine: string;
  readonly masculinePlural: string;
  readonly femininePlural: string;
}

export function readCountries(table: string = COUNTRY_TABLE): Country[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map(readCountry);
}

function readCountry(line: string): Country {
  const cells = line.split('|').map((cell) => cell.split(';').map((part) => part.trim()));
  const [code = [], english = [], french = [], englishWords = [], frenchWords = []] = cells;
  const enWords = englishWords.filter((word) => word !== '');
  const frWords = frenchWords.filter((word) => word !== '');
  return {
    code: code[0] as string,
    name: english[0] as string,
    names: [...tagged(english, 'en'), ...tagged(french, 'fr')],
    demonyms: [...tagged(enWords.flatMap(englishForms), 'en'), ...tagged(frWords.flatMap(frenchForms), 'fr')],
    adjectives: { en: enWords[0]?.replace('=', '') ?? null, fr: frenchAdjective(frWords[0]) },
  };
}

function tagged(names: readonly string[], language: string): { name: string; language: string }[] {
  return names.map((name) => ({ name, language }));
}

function frenchAdjective(word: string | undefined): FrenchAdjective | null {
  if (word === undefined) return null;
  const masculine = word.split('/')[0]?.replace('=', '') as string;
  const forms = frenchForms(word);
  const feminine = forms[1] ?? masculine;
  const plural = (one: string): string => forms.find((form) => form === `${one}s`) ?? one;
  return {
    masculine,
    feminine,
    masculinePlural: plural(masculine),
    femininePlural: plural(feminine),
  };
}

/** The state as an actor: what "Mali said", "Malian" and *Bamako* as a power stand for. */
export function stateActor(country: Country): KnownActor {
  return {
    id: `state-${country.code.toLowerCase()}`,
    name: country.name,
    names: [...country.names],
    kind: 'state',
    members: null,
    country: country.code,
  };
}
