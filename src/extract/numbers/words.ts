import type { KindWords } from './kind-words.ts';
import type { NumeralWords } from './numerals.ts';
import type { Phrases } from './phrases.ts';

/** What a word before or behind a number does to it; `none` says that it is no bound at all ("<>"). */
export type Bound = 'atLeast' | 'atMost' | 'about' | 'equal' | 'between' | 'none';

export interface VagueWord {
  /** "no" says 0, "another" 1, "both" 2; "dozens" no figure: null. */
  readonly says: number | null;
  readonly rule: string;
  /** It says how many only of these ("heavy *losses*"), or where nothing follows ("Casualties: heavy"). */
  readonly of?: ReadonlySet<string>;
  /** Never behind a determiner or a number: *une personne n'a …* is not *personne n'a*. */
  readonly bare?: boolean;
}

/** A language's words around numbers. */
export interface QuantityWords {
  readonly numerals: NumeralWords;
  /** "at least", *plus de*, "nearly", "between". */
  readonly before: Phrases<Bound>;
  /** "or more", *environ*. */
  readonly after: Phrases<Bound>;
  /** "than", *de*: behind "or more" they open the bound of the next number ("200 or more than 190"). */
  readonly than: ReadonlySet<string>;
  /** Between the ends of a range: "to", *à*. */
  readonly rangeTo: ReadonlySet<string>;
  /** "or" between two numbers; "and" between two bounds or behind "between". */
  readonly or: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Before a range with a verb of change before it: "rose *from* 21 to 23" are two figures. */
  readonly rangeFrom: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly vague: Phrases<VagueWord>;
  /** Behind "no" they leave no nought: "no *longer*", "no *more* than". */
  readonly notZero: ReadonlySet<string>;
  /** Between an article and the number that is meant: "an *estimated* 350", *un total de* 50. */
  readonly articleOf: Phrases<true>;
  /** Before "one" they make it a pronoun: "this one". */
  readonly pronounOne: ReadonlySet<string>;
  /** Of these, the ones that can also begin a clause: "in which **one** person was hurt". */
  readonly relatives?: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly kinds: KindWords;
}
