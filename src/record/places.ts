import { type Draft, sliceOf } from '../extract/draft.ts';
import type { PlaceRef } from '../model/place.ts';

/** Finds the places that sentences name, each chosen by the countries and places the report named before. */
export class PlaceReader {
  readonly #draft: Draft;
  readonly #countries: string[] = [];
  readonly #near: { lat: number; lon: number }[] = [];

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  inSentence(sentence: number): PlaceRef | null {
    const { from, to } = this.#draft.sentences[sentence]!;
    return this.inTokens(from, to);
  }

  /** The most precise place named in tokens `[from, to)`, the first of those. */
  inTokens(from: number, to: number): PlaceRef | null {
    const { norms, tokens, resolver, allCaps } = this.#draft;
    let best: PlaceRef | null = null;
    for (let i = from; i < to; ) {
      const match = tokens[i]!.capital || allCaps ? resolver.placeAt(norms, i) : null;
      if (match === null || i + match.length > to) {
        i++;
        continue;
      }
      const chosen = resolver.choosePlace(match.value, { countries: this.#countries, near: this.#near });
      if (chosen !== null) {
        this.#remember(chosen);
        const place = { ...chosen, words: sliceOf(this.#draft, i, i + match.length) };
        if (best === null || place.precision < best.precision) best = place;
      }
      i += match.length;
    }
    return best;
  }

  /** A place the gazetteer does not have: kept as words, nowhere on the map. */
  unknown(words: string): PlaceRef | null {
    const name = words.replace(/\s+/g, ' ').trim();
    if (name === '') return null;
    return {
      name,
      lat: null,
      lon: null,
      admin1: null,
      country: null,
      precision: 6,
      gazetteerId: null,
      words: name,
    };
  }

  #remember(place: PlaceRef): void {
    if (place.country !== null && !this.#countries.includes(place.country))
      this.#countries.push(place.country);
    if (place.lat !== null && place.lon !== null) this.#near.push({ lat: place.lat, lon: place.lon });
  }
}
