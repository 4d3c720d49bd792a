import { readDates } from '../extract/dates.ts';
import type { Draft } from '../extract/draft.ts';
import type { Entry } from '../extract/lexicon.ts';
import type { DateMention } from '../extract/mentions.ts';
import { datelineEnd } from '../extract/own-days.ts';
import type { When } from '../model/time.ts';
import type { Act } from '../model/vocabulary.ts';

/** How far a deed may stand before its day, and behind it, in tokens. */
const DEED_BEFORE = 10;
const DEED_BEHIND = 3;
/** How far a word of reporting may stand before its own day: "said late on Sunday". */
const SAID_BEFORE = 3;

/**
 * The day of what the sentences tell. A day that stands by a deed comes first, then one that no word of reporting has
 * for itself, then any day, then a month or a year; the day of a dateline, which is the day of writing, comes last.
 *
 *     The army said on Sunday that its losses from Thursday's attack on the camp had risen.
 *              ~~~~~~~~~~~~~~                      ^^^^^^^^   deed
 */
export function eventDay(draft: Draft, sentences: readonly number[]): When | null {
  const dateline = datelineEnd(draft);
  const dates = sentences.flatMap((s) => datesOf(draft, s));
  const running = dates.filter(({ date }) => date.from >= dateline);
  const exact = running.filter(({ date }) => date.when.precision <= 2);
  const found =
    exact.find((one) => isByDeed(draft, one)) ??
    exact.find((one) => !isSaid(draft, one)) ??
    exact[0] ??
    running[0] ??
    dates[0];
  return found?.date.when ?? null;
}

interface Dated {
  readonly date: DateMention;
  readonly from: number;
  readonly to: number;
}

function datesOf(draft: Draft, sentence: number): Dated[] {
  const { from, to } = draft.sentences[sentence]!;
  const { text, tokens, language, publishedAt } = draft;
  return readDates(text, tokens, from, to, language.dates, { reference: publishedAt })
    .filter((date) => date.when.start !== null)
    .map((date) => ({ date, from, to }));
}

function has(draft: Draft, from: number, to: number, is: (entry: Entry) => boolean): boolean {
  for (let i = from; i < to; i++) if (draft.language.lexicon.at(draft.tokens, i, to).some(is)) return true;
  return false;
}

/** Deeds that make an event; a release, a statement or an accord has a day of its own. */
const DEEDS: ReadonlySet<Act> = new Set([
  'attack',
  'clash',
  'ambush',
  'airstrike',
  'shelling',
  'bombing',
  'suicideAttack',
  'takeControl',
  'repel',
]);

const isDeed = ({ act, hit }: Entry): boolean =>
  (act !== undefined && DEEDS.has(act.act)) || hit?.form === 'F';
const isReporting = (entry: Entry): boolean => entry.mark === 'R' || entry.mark === 'r';

function isSaid(draft: Draft, { date, from }: Dated): boolean {
  return has(draft, Math.max(from, date.from - SAID_BEFORE), date.from, isReporting);
}

function isByDeed(draft: Draft, one: Dated): boolean {
  if (isSaid(draft, one)) return false;
  const { date, from, to } = one;
  return (
    has(draft, date.to, Math.min(to, date.to + DEED_BEHIND), isDeed) ||
    has(draft, Math.max(from, date.from - DEED_BEFORE), date.from, isDeed)
  );
}
