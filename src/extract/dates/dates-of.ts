import type { Draft } from '../draft.ts';
import { Slot } from '../kept.ts';
import type { DateMention } from '../mentions.ts';
import { readDates } from './dates.ts';

interface Read {
  readonly to: number;
  readonly dates: readonly DateMention[];
}

/** By the token that a stretch begins with. */
const read = new Slot<Map<number, Read>>();

/**
 * The dates of tokens `[from, to)`, against the day the report speaks from. The parse, the context of a toll, the day
 * and the place of the event ask for those of the same sentences: they are read once a report.
 */
export function datesOf(draft: Draft, from: number, to: number): readonly DateMention[] {
  const known = read.get(draft.kept) ?? read.set(draft.kept, new Map());
  const before = known.get(from);
  if (before?.to === to) return before.dates;
  const { text, tokens, language, publishedAt } = draft;
  const dates = readDates(text, tokens, from, to, language.dates, { reference: publishedAt });
  known.set(from, { to, dates });
  return dates;
}
