import type { NumeralWords } from '../numbers/numerals.ts';
import type { Phrases } from '../numbers/phrases.ts';

export type Unit = 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'year' | 'decade';
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';
export type PeriodPart = 'begin' | 'middle' | 'end' | 'all' | 'rest';

/** A day reckoned from another: "yesterday" from the day of speech, "the next day" from the day last told of. */
export interface Offset {
  readonly days: number;
  readonly from: 'speech' | 'text';
  readonly part?: DayPart;
}

/** A language's words for dates. */
export interface DateWords {
  readonly numerals: NumeralWords;
  /** Of "3/7/2017". */
  readonly order: 'mdy' | 'dmy';
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Months and weekdays that are other words too ("may", "sat", *mars*, *mer*): they need a sign that they are meant. */
  readonly doubtful: ReadonlySet<string>;
  /** Determiners of several, behind which no single day stands: *les*. */
  readonly several?: ReadonlySet<string>;
  /** Names cut short: a full stop behind them is theirs. */
  readonly short: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Units in the plural: with no number ("the last years") they are no stretch of the calendar. */
  readonly unitPlurals: ReadonlySet<string>;
  /** Behind "week" it makes a weekend: "-end". */
  readonly weekendTail: Phrases<true>;
  readonly relative: Phrases<Offset>;
  /** The day after or before another that follows: *le lendemain de*, "the day before". */
  readonly beside: Phrases<number>;
  /** Behind an amount: "ago" −1, "from now" +1; `text` where it is reckoned from the day last told of. */
  readonly after: Phrases<{ readonly sign: 1 | -1; readonly from: 'speech' | 'text' }>;
  /** Before an amount: *il y a* −1, "in" +1; `ahead` where it counts only in a text that looks ahead. */
  readonly before: Phrases<{ readonly sign: 1 | -1; readonly ahead?: boolean }>;
  /** Between an amount and the day it is reckoned from: "two days *from* tomorrow", *après*. */
  readonly reckoned: Phrases<1 | -1>;
  /** Which week, month or weekday: "last" −1, "this" 0, "next" 1. */
  readonly shift: ReadonlyMap<string, -1 | 0 | 1>;
  /** The same behind its noun: *dernier*, *d'après*. */
  readonly shiftAfter: Phrases<-1 | 0 | 1>;
  /** Before a weekday they name the very next one ("this *coming* Friday"), not next week's. */
  readonly soon: ReadonlySet<string>;
  /** Before a day they name its whole week: "the *week of* 6 May". */
  readonly weekOf: Phrases<true>;
  /** "Friday *after next*": the one after the coming; *en huit*. */
  readonly weeksLater: Phrases<number>;
  /** "upcoming two days" is the second day from now, to the suites; "next two days" is both. */
  readonly nthAhead: ReadonlySet<string>;
  /** Before an amount that a date lasts: "3 March *for* ten days". */
  readonly lasting: ReadonlySet<string>;
  readonly amounts: ReadonlyMap<string, number>;
  /** Between the parts of an amount: "2 years, 1 month", *un mois plus de deux ans*. */
  readonly amountLinks: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** "last": the last Monday of March. */
  readonly last: ReadonlySet<string>;
  readonly rangeTo: Phrases<true>;
  readonly between: ReadonlySet<string>;
  readonly rangeFrom: ReadonlySet<string>;
  /** Before a numeric date that could be something else: "on 4.22", *le 17/02*. */
  readonly onDay: ReadonlySet<string>;
  /** Before a month with no day: "in March 20 people died". */
  readonly inMonth: ReadonlySet<string>;
  readonly beforeYear: ReadonlySet<string>;
  /** Before a day they open an interval: "since", *à partir du*. */
  readonly since: Phrases<true>;
  readonly periodParts: Phrases<PeriodPart>;
  /** Days that a part of a week or a month takes up, first and last. */
  readonly periodSpans: {
    readonly week: { readonly [part in 'begin' | 'middle' | 'end']: readonly [number, number] };
    readonly month: { readonly [part in 'begin' | 'middle' | 'end']: readonly [number, number] };
  };
  /** "the evening of", *la nuit du*. */
  readonly partBefore: Phrases<DayPart>;
  /** "the night to", *la nuit précédant*: the night that ends on the day behind. */
  readonly nightInto: Phrases<true>;
  /** "night", *soir*, "in the morning". */
  readonly partAfter: Phrases<DayPart>;
  /** Northern seasons: 0 winter (from December) … 3 autumn. */
  readonly seasons: ReadonlyMap<string, number>;
  /** Feasts on a fixed day: month × 100 + day. */
  readonly feasts: Phrases<number>;
}
