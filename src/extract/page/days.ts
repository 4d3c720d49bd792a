import type { Token } from '../../text/tokens.ts';
import { datesOf } from '../dates/dates-of.ts';
import type { Draft } from '../draft.ts';
import type { DateMention } from '../mentions.ts';

/**
 * Dates in tokens `[from, to)`. Days in a list that share their year are dates of their own, which a reader of
 * single dates would give the report's year:
 *
 *     On January 28 and February 4, 2031, …       2031-01-28 and 2031-02-04
 *     between August 11 and 12, 2031              one interval
 */
export function datesIn(draft: Draft, from: number, to: number): DateMention[] {
  const lists = listsOfDays(draft, from, to);
  const found: DateMention[] = [];
  let at = from;
  for (const list of lists) {
    found.push(...singles(draft, at, list.from), ...list.dates);
    at = list.to;
  }
  found.push(...singles(draft, at, to));
  return found;
}

function singles(draft: Draft, from: number, to: number): readonly DateMention[] {
  return from < to ? datesOf(draft, from, to) : [];
}

interface DayList {
  readonly from: number;
  readonly to: number;
  readonly dates: readonly DateMention[];
}

interface Day {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number | null;
}

function listsOfDays(draft: Draft, from: number, to: number): DayList[] {
  const lists: DayList[] = [];
  if (!hasYear(draft, from, to)) return lists;
  for (let i = from; i < to; i++) {
    const list = listAt(draft, i, from, to) ?? yearsAt(draft, i, to);
    if (list === null) continue;
    lists.push(list);
    i = list.to - 1;
  }
  return lists;
}

/** Every such list has a year in figures: most sentences have none. */
function hasYear({ tokens }: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (yearIn(tokens[i]) !== null) return true;
  return false;
}

/** Two or more days joined by "and" or commas, with one year behind the last. */
function listAt(draft: Draft, at: number, from: number, to: number): DayList | null {
  const { and, between } = draft.language.page.related;
  const days: Day[] = [];
  let i = at;
  let joined = false;
  for (let day = dayAt(draft, i, to); day !== null; day = dayAt(draft, i, to)) {
    days.push(day);
    i = day.to;
    const norm = draft.norms[i] ?? '';
    joined = and.has(norm);
    if (!joined && (norm !== ',' || dayAt(draft, i + 1, to) === null)) break;
    i++;
    if (!joined && and.has(draft.norms[i] ?? '')) i++;
  }
  if (days.length < 2) return null;
  const yearAt = draft.norms[i] === ',' ? i + 1 : i;
  const year = yearIn(draft.tokens[yearAt]);
  if (year === null || yearAt >= to) return null;
  const months = monthsOf(days);
  if (months === null) return null;
  const end = yearAt + 1;
  const dates = days.map((day, n) => {
    const last = n === days.length - 1;
    return mention(
      draft,
      day.from,
      last ? end : day.to,
      iso(year, months[n] as number, day.day),
      '<day> and <day>, <year>',
    );
  });
  if (dates.some((date) => date === null)) return null;
  const stated = dates as DateMention[];
  if (at > from && between.has(draft.norms[at - 1] ?? '') && days.length === 2)
    return {
      from: at,
      to: end,
      dates: [hull(draft, stated[0] as DateMention, stated[1] as DateMention, at, end)],
    };
  return { from: at, to: end, dates: stated };
}

function hull(draft: Draft, first: DateMention, last: DateMention, from: number, to: number): DateMention {
  const words = draft.text.slice((draft.tokens[from] as Token).start, (draft.tokens[to - 1] as Token).end);
  const when = { start: first.when.start, end: last.when.end, precision: 1, words };
  return { from, to, rule: '<between> <day> and <day>, <year>', when, inferred: [] };
}

function mention(
  draft: Draft,
  from: number,
  to: number,
  day: string | null,
  rule: string,
): DateMention | null {
  if (day === null) return null;
  const words = draft.text.slice((draft.tokens[from] as Token).start, (draft.tokens[to - 1] as Token).end);
  return { from, to, rule, when: { start: day, end: day, precision: 1, words }, inferred: [] };
}

/** "between 2031 and 2033": from the first day of the one to the last of the other. */
function yearsAt(draft: Draft, at: number, to: number): DayList | null {
  const { and, between } = draft.language.page.related;
  if (at + 3 >= to || !between.has(draft.norms[at] ?? '') || !and.has(draft.norms[at + 2] ?? '')) return null;
  const first = yearIn(draft.tokens[at + 1]);
  const last = yearIn(draft.tokens[at + 3]);
  if (first === null || last === null || last < first) return null;
  const words = draft.text.slice((draft.tokens[at] as Token).start, (draft.tokens[at + 3] as Token).end);
  const when = { start: `${first}-01-01`, end: `${last}-12-31`, precision: 5, words };
  const rule = '<between> <year> and <year>';
  return { from: at, to: at + 4, dates: [{ from: at, to: at + 4, rule, when, inferred: [] }] };
}

/** "January 28", "28 January", or the bare "12" of "August 11 and 12". */
function dayAt({ tokens, norms, language }: Draft, at: number, to: number): Day | null {
  if (at >= to) return null;
  const { months } = language.dates;
  const month = months.get(norms[at] ?? '');
  if (month !== undefined) {
    const day = at + 1 < to ? dayNumber(tokens[at + 1]) : null;
    return day === null ? null : { from: at, to: at + 2, day, month };
  }
  const day = dayNumber(tokens[at]);
  if (day === null) return null;
  const behind = at + 1 < to ? months.get(norms[at + 1] ?? '') : undefined;
  if (behind !== undefined) return { from: at, to: at + 2, day, month: behind };
  return { from: at, to: at + 1, day, month: null };
}

/** A bare day takes the month before it ("August 11 and 12") or, with none before, the one behind ("11 and 12 August"). */
function monthsOf(days: readonly Day[]): number[] | null {
  const months: number[] = [];
  for (let i = 0; i < days.length; i++) {
    const own = days[i]?.month ?? months[i - 1] ?? days.slice(i).find((day) => day.month !== null)?.month;
    if (own === undefined || own === null) return null;
    months.push(own);
  }
  return months;
}

function dayNumber(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.norm.length > 2) return null;
  const day = Number(token.norm);
  return day >= 1 && day <= 31 ? day : null;
}

function yearIn(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^[12]\d{3}$/.test(token.norm) ? Number(token.norm) : null;
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
