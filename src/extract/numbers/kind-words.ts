import type { QuantityKind } from '../mentions.ts';
import type { Phrases } from './phrases.ts';

/** The neighbours that make a number no number of people. */
export interface KindWords {
  /** Right behind: "km" distance, "years old" age, "%" percent. */
  readonly after: Phrases<QuantityKind>;
  /** Right before: "aged", "$", "Brigade", "No.". */
  readonly before: Phrases<QuantityKind>;
  /** May stand between the number and what is behind: "three *consecutive* days". */
  readonly fillers: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Months that are verbs without a capital ("may"). */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Between a day and its month: "of", *de*. */
  readonly ofMonth: ReadonlySet<string>;
  /** Before a year: "in", "since", *en*, *depuis*. */
  readonly beforeYear: ReadonlySet<string>;
  /** "a total *of*": what follows is no year. */
  readonly notYear: Phrases<true>;
  /** Determiners before a year that names something: "*the* 2022 invasion". */
  readonly theYear: ReadonlySet<string>;
  /** Units whose sense the word before the number decides: *de 3 ans* is an age, *à 16 heures* a time. */
  readonly leadUnits: ReadonlySet<string>;
  readonly ofAge: ReadonlySet<string>;
  /** Between a name and an age as well: "Adan Weru, *also* 18". */
  readonly alsoAge: ReadonlySet<string>;
  readonly clockHours: ReadonlySet<string>;
  readonly atClock: ReadonlySet<string>;
  /** Function words: behind a four-figure number they show that it counts nothing ("in 2012 *the* …"). */
  readonly functionWords: ReadonlySet<string>;
  /** Military units behind an ordinal: "3rd *Brigade*". */
  readonly formations: ReadonlySet<string>;
  /** "3 of the 12", "8 out of 10", *deux des dix*: between a part and its whole. */
  readonly wholes: Phrases<true>;
}

export interface KindFound {
  readonly kind: QuantityKind;
  readonly reason: string;
}
