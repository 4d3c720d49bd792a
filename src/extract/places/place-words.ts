/** What a language brings to the reading of places. */
export interface PlaceWords {
  /** Words that put something at what follows: "in", *à*, *dans*. */
  readonly at: ReadonlySet<string>;
  /** Those of them that say where somebody goes: "to", *vers*. */
  readonly towards: ReadonlySet<string>;
  /** Words that put it near: "near", "outside", *près*. */
  readonly near: ReadonlySet<string>;
  /** Words of distance and direction: behind one of them "of", *de* is near: "60 km **of**", *au nord **de***. */
  readonly distance: ReadonlySet<string>;
  /** "of", *de*: joins a place noun to a name. */
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Nouns before or behind a place's name: "village", "camp", *localité*. What they name is a place, known or not. */
  readonly nouns: ReadonlySet<string>;
  /** What the names of buildings, streets and institutions end in: "hospital", "street". Such a name is no person's. */
  readonly facilities: ReadonlySet<string>;
  /** Nouns of divisions of a country, with UCDP's where_prec: "region" 4, "district" 3. */
  readonly divisions: ReadonlyMap<string, number>;
  /** Adjectives that may stand between: "northern", "military", *militaire*. */
  readonly between: ReadonlySet<string>;
  /** Names of small places that are words of another sort: months, directions, "the". They are never read as places. */
  readonly stops: ReadonlySet<string>;
  /** Place names that are common words as well, "Nice", "Split": places only behind a word that says so. */
  readonly common: ReadonlySet<string>;
  /** Titles and ranks: what follows them is a person. */
  readonly titles: ReadonlySet<string>;
}
