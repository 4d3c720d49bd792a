import type { When } from '../../model/time.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { type Kept, Slot } from '../kept.ts';
import type { DateMention } from '../mentions.ts';
import type { Box } from '../page/box.ts';
import { datesOf } from './dates-of.ts';

/** The days that a report's own event can be of: what lies before them is told as context. */
export interface OwnDays {
  /** ISO day; nothing of this event is older. */
  readonly from: string;
}

/** A story tells of the last weeks; an older day in it is another event's. */
const WEEKS = 45;

/** From the box's dates where a page has them, else from the day the report speaks from; null where neither is known. */
export function ownDaysOf(draft: Draft, box: Box | null): OwnDays | null {
  const starts = (box?.dates ?? []).map(({ when }) => when.start).filter((start) => start !== null);
  if (starts.length > 0) return { from: (starts.sort()[0] as string).slice(0, 10) };
  const day = draft.publishedAt?.slice(0, 10);
  return day === undefined ? null : { from: daysBefore(day, WEEKS) };
}

/** Whether the whole of `when` lies before the report's own days. A year or a month that holds them does not. */
export function isOlder(when: When, own: OwnDays): boolean {
  const end = when.end ?? when.start;
  return end !== null && end.slice(0, own.from.length) < own.from;
}

export function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/**
 * The day in a dateline, for a report that comes without its date:
 *
 *     PORT ASKEL, 4 FEB 31 (AGENCY) -- Fighters …        Askel, 4 February 2031 — Fighters …
 */
export function datelineOf(draft: Draft): string | null {
  return datelineIn(draft)?.when.start?.slice(0, 10) ?? null;
}

/** The draft of a report without a date, as of the day in its dateline. */
export function asDated(undated: Draft): Draft {
  const publishedAt = datelineOf(undated);
  // nothing that was read without a day holds against one, but for the dateline that gave it
  const kept: Kept = [];
  const dateline = datelines.get(undated.kept);
  if (dateline !== undefined) datelines.set(kept, dateline);
  return { ...undated, publishedAt, kept };
}

/**
 * The token behind the dateline, whose day and place are those of the writing and not of the event; 0 where there is
 * none.
 *
 *     PORT ASKEL (Agency) - At least 12 people …
 *                          ^
 */
export function datelineEnd(draft: Draft): number {
  return ends.get(draft.kept) ?? ends.set(draft.kept, Math.max(datelineIn(draft)?.to ?? 0, dashEnd(draft)));
}

/** Every deed asks where the text begins. */
const ends = new Slot<number>();

/** Behind the dash that ends the capitalised words, brackets and numbers a story begins with. */
function dashEnd({ document, tokens }: Draft): number {
  const first = document.blocks.find((block) => block.kind === 'paragraph');
  const from = first === undefined ? -1 : tokens.findIndex((token) => token.start >= first.start);
  if (from < 0) return 0;
  for (let i = from; i < Math.min(from + DATELINE, tokens.length - 1); i++) {
    const token = tokens[i] as Token;
    if (DASHES.has(token.norm) && token.spaced && i > from) {
      let end = i + 1;
      while (DASHES.has(tokens[end]?.norm ?? '')) end++;
      return end;
    }
    if (token.kind === 'word' && !token.capital && !inBrackets(tokens, i, from)) return 0;
    if (token.kind === 'mark' && !DATELINE_MARKS.has(token.norm)) return 0;
  }
  return 0;
}

function inBrackets(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at; i >= from; i--) {
    if (tokens[i]!.norm === '(') return true;
    if (tokens[i]!.norm === ')') return false;
  }
  return false;
}

const DASHES = new Set(['-', '–', '—']);
const DATELINE_MARKS = new Set(['(', ')', ',', '.', '/', "'", '-', '[', ']']);

function datelineIn(draft: Draft): DateMention | null {
  const known = datelines.get(draft.kept);
  if (known !== undefined && isAsOf(known, draft.publishedAt)) return known.date;
  const date = readDateline(draft);
  datelines.set(draft.kept, { reference: draft.publishedAt, date });
  return date;
}

interface Dateline {
  readonly reference: string | null;
  readonly date: DateMention | null;
}

/** Asked for the report's day and again for where its text begins. */
const datelines = new Slot<Dateline>();

/** Read against that day, or the day itself: what was told in full without any is told in full against it. */
function isAsOf({ reference, date }: Dateline, publishedAt: string | null): boolean {
  return reference === publishedAt || (reference === null && date?.when.start?.slice(0, 10) === publishedAt);
}

function readDateline(draft: Draft): DateMention | null {
  for (const block of draft.document.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'title') continue;
    const from = draft.tokens.findIndex((token) => token.start >= block.start);
    if (from < 0) return null;
    const to = Math.min(from + DATELINE, draft.tokens.length);
    const closed = draft.norms.slice(from + 1, to + 1).some((norm) => ENDS_DATELINE.has(norm));
    if (!closed && block.kind === 'paragraph') return null;
    if (!closed) continue;
    const [date] = datesOf(draft, from, to);
    const ends = date !== undefined && ENDS_DATELINE.has(draft.norms[date.to] ?? '');
    if (ends && date.when.start !== null && date.when.precision === 1) return date;
    if (block.kind === 'paragraph') return null;
  }
  return null;
}

/** Tokens within which a dateline stands. */
const DATELINE = 16;
const ENDS_DATELINE = new Set(['(', '-', '–', '—', '[', ':']);
