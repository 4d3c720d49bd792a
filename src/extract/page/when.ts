import type { When } from '../../model/time.ts';
import type { Draft } from '../draft.ts';
import type { DateMention } from '../mentions.ts';

/** From the first of the dates that stand together to the last; later ones belong to what the sentence goes on to tell. */
export function hullOf(draft: Draft, dates: readonly DateMention[]): When | null {
  const first = dates[0];
  if (first === undefined) return null;
  let last = first;
  for (const date of dates.slice(1)) {
    if (date.from > last.to + 1) break;
    last = date;
  }
  if (last === first) return first.when;
  const words = draft.text.slice(draft.tokens[first.from]!.start, draft.tokens[last.to - 1]!.end);
  return {
    start: first.when.start,
    end: last.when.end,
    precision: Math.max(first.when.precision, last.when.precision),
    words,
  };
}
