import type { Token } from '../text/tokens.ts';
import type { DateMention } from './mentions.ts';

/** A language's words for dates. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
}

export interface DateContext {
  /** The day the text speaks from, ISO; null where nobody knows it. */
  readonly reference: string | null;
  /** Of "3/7/2017"; the language's own order where it is not given. */
  readonly order?: 'mdy' | 'dmy';
  /** Whether "Thursday" and "2 October" are the last such day or the next; the last where it is not given. */
  readonly prefer?: 'past' | 'future';
}

/** Every date in tokens `[from, to)`, left to right, none overlapping. */
export function readDates(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  words: DateWords,
  context: DateContext,
): DateMention[] {
  const found: DateMention[] = [];
  for (let i = from; i < to; i++) {
    const month = words.months.get((tokens[i] as Token).norm);
    const day = tokens[i - 1];
    const year = tokens[i + 1];
    if (month === undefined || day?.kind !== 'number' || i - 1 < from || i + 1 >= to) continue;
    if (year?.kind !== 'number' || year.norm.length !== 4) continue;
    const iso = `${year.norm}-${String(month).padStart(2, '0')}-${day.norm.padStart(2, '0')}`;
    const words_ = text.slice(day.start, year.end);
    found.push({
      from: i - 1,
      to: i + 2,
      rule: '<day> <month> <year>',
      when: { start: iso, end: iso, precision: 1, words: words_ },
      inferred: [],
    });
  }
  void context;
  return found;
}
