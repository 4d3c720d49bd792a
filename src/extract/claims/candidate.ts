import type { Quantity } from '../../model/quantity.ts';
import type { Measure, Modality, Unit } from '../../model/vocabulary.ts';
import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Head } from '../lexicon.ts';

/** A toll as a rule read it, before who says it, of which event and in what sense are known. */
export interface TollCandidate {
  readonly rule: string;
  readonly measure: Measure;
  readonly quantity: Quantity;
  readonly unit: Unit;
  /** The victims' chunk and, where the rule has one, the measure word's; indices into `parsed.chunks`. */
  readonly victim: number;
  readonly hit: number;
  readonly agent: number | null;
  readonly parsed: Parsed;
  readonly sentence: number;
  /** The noun, its own or taken from the group before ("five soldiers killed, **four** wounded"). */
  readonly head: Head | null;
  /** The chunk whose words say who the victims are: the victim's own, or the one they were taken from. */
  readonly whose: Chunk;
  /** The measure word itself puts distance: *neutralisés*. */
  readonly modality: Modality | null;
  /** Its subject is whose they were ("the army lost four tanks"). */
  readonly ownLoss: boolean;
  /** What stands before the measure word is of an earlier time. */
  readonly later: boolean;
  /** Said only to be wrong: "30 people, and **not 31**". */
  readonly refused: boolean;
  /** Said not to have happened: whoever is said to speak denies it. */
  readonly negated: boolean;
  /** The whole that this is a part of. */
  partOf: TollCandidate | null;
}

/**
 * A candidate that differs from another. Each is written with all its fields at once: an object of so many that a
 * spread writes gets a form of its own, and whoever reads it later has to look each field up anew.
 */
export function likeCandidate(toll: TollCandidate, differing: Partial<TollCandidate>): TollCandidate {
  return Object.assign(candidateOf(toll), differing);
}

function candidateOf(toll: TollCandidate): TollCandidate {
  return {
    rule: toll.rule,
    measure: toll.measure,
    quantity: toll.quantity,
    unit: toll.unit,
    victim: toll.victim,
    hit: toll.hit,
    agent: toll.agent,
    parsed: toll.parsed,
    sentence: toll.sentence,
    head: toll.head,
    whose: toll.whose,
    modality: toll.modality,
    ownLoss: toll.ownLoss,
    later: toll.later,
    refused: toll.refused,
    negated: toll.negated,
    partOf: toll.partOf,
  };
}

/** A candidate that was turned down, and why. */
export interface TurnedDown {
  readonly rule: string;
  readonly reason: string;
  readonly would: string;
  readonly from: number;
  readonly to: number;
}

/** The candidate as one that was turned down. */
export function turnedDown(
  { rule, measure, parsed, victim, quantity }: TollCandidate,
  reason: string,
): TurnedDown {
  const { from, to } = parsed.chunks[victim] as Chunk;
  return { rule, reason, would: `${measure} ${quantity.low}–${quantity.high}`, from, to };
}

/** A named person or "the guard" is one, though no number says so. */
export function quantityOf(chunk: Chunk): Quantity {
  return chunk.group?.quantity?.quantity ?? { low: 1, high: 1, exactness: 'exact', words: '' };
}
