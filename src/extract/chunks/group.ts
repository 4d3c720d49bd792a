import type { KnownActor } from '../../model/resolver.ts';
import type { ByToken } from '../by-token.ts';
import type { Head, Hit } from '../lexicon.ts';
import type { ActorMention, DateMention, QuantityMention } from '../mentions.ts';

/**
 * A counted or named group as the shallow parse reads it, tokens `[from, to)`:
 *
 *     at least 84 fighters of the northern front
 *     ^^^^^^^^^^^ ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 *     quantity   head     complement (gives the actor)
 */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly quantity: QuantityMention | null;
  readonly head: Head | null;
  /** Tokens of the words that say who: modifiers, head and complement. */
  readonly wordsFrom: number;
  readonly wordsTo: number;
  readonly actor: KnownActor | null;
  /** "others", "another": counted beside those named before. */
  readonly other: boolean;
  /** A participle before the noun: "three **wounded** soldiers". */
  readonly hit: Hit | null;
  readonly name: string | null;
  /** "half **of them** children", "four **of whom** teachers": some of those counted before. */
  readonly ofThem?: true;
  /** A bare name behind a word that puts something there ("in North Askel"): no victim. */
  readonly located?: true;
}

/** The mentions of one sentence by the token they start at. */
export interface MentionMap {
  readonly quantities: ByToken<QuantityMention>;
  readonly actors: ByToken<ActorMention>;
  readonly dates: ByToken<DateMention>;
}

/** A count without a noun. */
export function bareGroup(quantity: QuantityMention, end: number): Group {
  return {
    from: quantity.from,
    to: end,
    quantity,
    head: null,
    wordsFrom: end,
    wordsTo: end,
    actor: null,
    other: false,
    hit: null,
    name: null,
  };
}
