import type { LinePattern } from './periods.ts';

/** Words that tell one event from many, and this event from an older one; the language's own, folded. */
export interface ScopeWords {
  /** One incident: "attack", "shooting". Behind "after" it is another than the report's. */
  readonly incidents: ReadonlySet<string>;
  /** Several, or a whole war: "attacks", "insurgency". */
  readonly series: ReadonlySet<string>;
  /** One war, whose thousands of dead in a year that is named are of one event: "war", "genocide". */
  readonly wars: ReadonlySet<string>;
  /** "one of the **attacks**" is one: the words before that make it so. */
  readonly oneOf: readonly string[];
  /** "days **after** the attack", "the day **following**". */
  readonly after: ReadonlySet<string>;
  /** Before an incident they point back to it: "**that** operation". */
  readonly pointing: ReadonlySet<string>;
  /** Over a line of folded tokens parted by blanks: a stretch of time with several events in it. Global. */
  readonly periods?: LinePattern;
  /** "**have** been killed", "**has** left": what has come to be, rather than what happened. */
  readonly perfect?: ReadonlySet<string>;
  /** Over the same line: what stands behind it is of an older event. Global. */
  readonly earlier?: LinePattern;
  /** "earlier **in the day**": of the report's own event, though told in the pluperfect. */
  readonly sameDay: readonly string[];
  /** "last year": a whole one, of which many are a sum. */
  readonly years: readonly string[];
  /** Before a time they only hold a figure against it: "twice as many **as** last year". */
  readonly compared: readonly string[];
  /** Before a word for several events they make it the occasion of what stands before: "killed **in** attacks". */
  readonly during?: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Before a month or a year they make it a time: "in 2014", "by the end of June". */
  readonly datings: ReadonlySet<string>;
  /** Auxiliaries of the pluperfect: "**had** been killed". */
  readonly pluperfect: ReadonlySet<string>;
  /** A pointer to another story: "Read also". */
  readonly pointers: readonly string[];
  /** Before a date they make it the beginning of a period: "since 10 March". */
  readonly since: ReadonlySet<string>;
  /** Of those, the words that a whole clause may hang on: *depuis le cessez-le-feu du 27 novembre*. */
  readonly sums: ReadonlySet<string>;
  /** Behind a date and a comma they tell what happened then: "since 2014, **when** a bomb …". */
  readonly whens: ReadonlySet<string>;
  /** "deadliest", "worst": of several events the one. */
  readonly superlatives: ReadonlySet<string>;
  /** A number word that says thousands or millions by itself. */
  readonly thousands: ReadonlySet<string>;
  /** Or hundreds. */
  readonly hundreds: ReadonlySet<string>;
}
