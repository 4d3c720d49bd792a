import type { Toll } from '../model/toll.ts';
import type { Measure } from '../model/vocabulary.ts';
import type { VictimClass } from './classes.ts';
import type { CountedClaim, CountInput } from './input.ts';
import type { Utterance } from './utterance.ts';
import type { View } from './view.ts';
import type { Figure, VagueWords } from './words.ts';

/** Why a claim counts or does not: the clause of the rule, and a sentence for the reader. */
export interface Reason {
  readonly clause: string;
  readonly words: string;
}

/** What was decided about each utterance of one class, and the figure that it gives. */
export interface Choice {
  readonly figure: Figure;
  /** Utterances that made the figure, each with the clause by which it did. */
  readonly counted: ReadonlyMap<Utterance, Reason>;
  /** The others, each with the clause that turned it down. */
  readonly passed: ReadonlyMap<Utterance, Reason>;
  readonly notes: readonly string[];
}

/** A rule as the code has it: the parts in which rules differ. `tally.ts` does what all of them share. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** One sentence: what the rule does when sources differ. */
  readonly says: string;
  /** Ten carriers of one communiqué are one of `originals` and ten of `rows`. */
  readonly counts: 'originals' | 'rows';
  readonly words: VagueWords;
  /** The measures it speaks of; all where it does not say. */
  readonly measures?: readonly Measure[];
  /** The rule's own reason to leave an utterance out, asked after the reasons that all rules share. */
  readonly exclude?: (utterance: Utterance, view: View) => Reason | null;
  /** Takes back a reason that all rules share, where this rule counts what the others leave out. */
  readonly admits?: (claim: CountedClaim, shared: Reason, view: View) => boolean;
  /** The classes that the rule keeps apart, where they are not side and status as told. */
  readonly classify?: (own: VictimClass) => VictimClass;
  /** The figure for deaths that are told without a number, where the rule has one. */
  readonly unstated?: (claim: CountedClaim, view: View) => Figure | null;
  /** Whether a figure for several events is divided among them where an event has none of its own. */
  readonly divides?: boolean;
  /** The figure of one class, from utterances that all have one; never called with none. */
  readonly choose: (utterances: readonly Utterance[], view: View) => Choice;
  /** The parts that can show a whole to be too low, where not all of them can. */
  readonly floors?: (
    parts: readonly Utterance[],
    pool: readonly Utterance[],
    view: View,
  ) => readonly Utterance[];
  /** What the rule does to the tolls as a whole: a grade, a threshold, a pending state. */
  readonly finish?: (tolls: readonly Toll[], view: View) => readonly Toll[];
}

/** A counting rule: pure, named, versioned. */
export interface CountingRule {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly says: string;
  readonly counts: 'originals' | 'rows';
  readonly count: (input: CountInput) => readonly Toll[];
}
