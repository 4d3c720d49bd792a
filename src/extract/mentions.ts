import type { PlaceRef } from '../model/place.ts';
import type { Quantity } from '../model/quantity.ts';
import type { KnownActor } from '../model/resolver.ts';
import type { When } from '../model/time.ts';

/** Something read at tokens `[from, to)`, and the rule that read it. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/**
 * What a stated number is a number of, as far as its own neighbours tell. Only `count` can be people or things
 * that something happened to; `whole` is the group that a part is taken from ("three of the **12**").
 */
export type QuantityKind =
  | 'count'
  | 'whole'
  | 'fraction'
  | 'percent'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'distance'
  | 'measure'
  | 'money'
  | 'model'
  | 'unitName'
  | 'label'
  | 'footnote'
  | 'coordinate'
  | 'phone'
  | 'score';

/** One number as the text states it, before bounds and ranges are read; it may be negative or no whole number. */
export interface StatedNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** How many, of whatever follows: "at least 84", "une trentaine", "25–82+", "dozens". */
export interface QuantityMention extends Mention {
  readonly quantity: Quantity;
  readonly kind: QuantityKind;
  /** Why it is of that kind ("<n> km"), null for a count. */
  readonly reason: string | null;
  /** The numbers it was made of: two in a range, none in "dozens". */
  readonly numbers: readonly StatedNumber[];
  /** "a **third** soldier": one more, and the third. */
  readonly ordinal?: number;
}

/** A day, an interval or a part of one: "on Thursday", *la veille*, "11–12 August 2023". */
export interface DateMention extends Mention {
  readonly when: When;
  /** What was taken from the report's date rather than stated: "year", "month", "day", and what was missing for it. */
  readonly inferred: readonly string[];
  /** "on the *evening* of", *jeudi soir*. */
  readonly part?: 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | undefined;
}

export interface PlaceMention extends Mention {
  /** Every place of that name; empty where the gazetteer has none. */
  readonly candidates: readonly PlaceRef[];
  readonly words: string;
  /** The words put it near the place, not at it. */
  readonly near: boolean;
}

export interface ActorMention extends Mention {
  readonly actor: KnownActor;
  /** A nationality word ("Malian"), not the actor's own name. */
  readonly demonym: boolean;
}
