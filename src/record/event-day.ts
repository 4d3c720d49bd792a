import { datesOf } from '../extract/dates/dates-of.ts';
import { dayOfIso, isoOf } from '../extract/dates/days.ts';
import { datelineEnd } from '../extract/dates/own-days.ts';
import { type Draft, sliceOf } from '../extract/draft.ts';
import type { Entry } from '../extract/lexicon.ts';
import type { DateMention } from '../extract/mentions.ts';
import { phraseBefore, phraseFrom } from '../extract/numbers/phrases.ts';
import { numberAt } from '../extract/numbers/spelled.ts';
import type { When } from '../model/time.ts';
import type { Act } from '../model/vocabulary.ts';

/** How far a deed may stand before its day, and behind it, in tokens. */
const DEED_BEFORE = 10;
const DEED_BEHIND = 4;
/** How far a word of reporting may stand before its own day: "said late on Sunday". */
const SAID_BEFORE = 3;
/** And a claim of responsibility, which names the deed in between: *ont revendiqué l'attentat mercredi*. */
const CLAIMED_BEFORE = 6;
/** UCDP precision of a day that is that of a word about the event: it happened within the week before. */
const BY_THEN = 2;
/** And that of a month. */
const MONTH = 4;

/**
 * The day of what the sentences tell. First comes the day nearest to a deed, then one reckoned from it ("six days
 * after the bombing"), a day by a casualty, a month or a year by a deed. A day that none of these has, that of a word
 * of reporting and that of a dateline are days by which it had happened.
 *
 *     The army said on Sunday that its losses from Thursday's attack on the camp had risen.
 *              ~~~~~~~~~~~~~~                      ^^^^^^^^   deed
 */
export function eventDay(draft: Draft, sentences: readonly number[]): When | null {
  const dateline = datelineEnd(draft);
  const dates = sentences.flatMap((s) => datedIn(draft, s));
  const running = dates.filter(({ date }) => date.from >= dateline);
  const since = sinceDeed(draft, sentences, running);
  const unsaid = running.filter((one) => !isSaid(draft, one));
  const exact = unsaid.filter(isExact);
  const opening = draft.sentences[sentences[0] ?? 0]?.from;
  const rough = unsaid.filter((one) => one.from === opening && one.date.when.precision === MONTH);
  const found =
    nearest(exact, (one) => distance(one, (i) => since?.deed !== i && isDeed(draft, i))) ??
    since ??
    nearest(exact, (one) => distance(one, (i) => has(draft, i, i + 1, isCasualty))) ??
    nearest(rough, (one) => distance(one, (i) => isDeed(draft, i)));
  if (found !== null) return 'when' in found ? found.when : found.date.when;
  const by = exact[0] ?? running.find(isExact);
  if (by !== undefined) return byThen(by.date.when);
  const open = openDay(draft, sentences[0]);
  if (open !== null) return open;
  const last = running[0]?.date.when ?? dates[0]?.date.when ?? null;
  return last !== null && running.length === 0 ? byThen(last) : last;
}

/**
 * "on Friday" in the opening of a report that bears no date: the event's day is told and cannot be reckoned, so no
 * other sentence's month takes its place.
 */
function openDay(draft: Draft, sentence: number | undefined): When | null {
  if (sentence === undefined) return null;
  const { from, to } = draft.sentences[sentence]!;
  return datesOf(draft, from, to).find(({ when }) => when.start === null)?.when ?? null;
}

function byThen(when: When): When {
  return { ...when, precision: Math.max(when.precision, BY_THEN) };
}

function isExact({ date }: Dated): boolean {
  return date.when.precision <= 2;
}

function nearest(dates: readonly Dated[], far: (one: Dated) => number): Dated | null {
  let best: Dated | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of dates) {
    const distance = far(one);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

interface Dated {
  readonly date: DateMention;
  readonly from: number;
  readonly to: number;
}

function datedIn(draft: Draft, sentence: number): Dated[] {
  const { from, to } = draft.sentences[sentence]!;
  return datesOf(draft, from, to)
    .filter((date) => date.when.start !== null)
    .map((date) => ({ date, from, to }));
}

function has(draft: Draft, from: number, to: number, is: (entry: Entry) => boolean): boolean {
  for (let i = from; i < to; i++) if (draft.lexicon.at(i, to).some(is)) return true;
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

/** A deed, or a word for what happened: "the bombing", *le massacre*. */
function isDeed(draft: Draft, at: number): boolean {
  if (draft.language.scope.incidents.has(draft.norms[at] as string)) return true;
  return has(draft, at, at + 1, ({ act }) => act !== undefined && DEEDS.has(act.act));
}

const isCasualty = ({ hit }: Entry): boolean => hit?.form === 'F';
const isReporting = (entry: Entry): boolean => entry.mark === 'R' || entry.mark === 'r';
const isClaiming = ({ act }: Entry): boolean => act?.act === 'claimResponsibility';

function isSaid(draft: Draft, { date, from }: Dated): boolean {
  return (
    has(draft, Math.max(from, date.from - SAID_BEFORE), date.from, isReporting) ||
    has(draft, Math.max(from, date.from - CLAIMED_BEFORE), date.from, isClaiming)
  );
}

/** Tokens between a day and such a word, behind it or before it; infinite where none is near. */
function distance({ date, from, to }: Dated, at: (i: number) => boolean): number {
  for (let k = 1; k <= DEED_BEFORE; k++) {
    const behind = date.to + k - 1;
    if (k <= DEED_BEHIND && behind < to && at(behind)) return k;
    if (date.from - k >= from && at(date.from - k)) return k;
  }
  return Number.POSITIVE_INFINITY;
}

interface Since {
  readonly when: When;
  /** The token of the deed it is reckoned from. */
  readonly deed: number;
}

/** Between "after" and its deed: "after **a large car** bombing", *après **la** prise*. */
const DEED_OF_SINCE = 4;
/** Between the amount and "after": *une semaine **jour pour jour** après*. */
const BETWEEN = 4;

/**
 * The day reckoned from how long ago the deed was:
 *
 *     six days after a car bomb tore through …        au lendemain de l'assaut
 */
function sinceDeed(draft: Draft, sentences: readonly number[], dates: readonly Dated[]): Since | null {
  const { tokens } = draft;
  const { reckoned, beside } = draft.language.dates;
  for (const s of sentences) {
    const { from, to } = draft.sentences[s]!;
    const own = dates.find(({ date, ...one }) => one.from === from && date.when.precision === 1);
    const day = dayFrom(own?.date.when.start ?? draft.publishedAt);
    if (day === null) continue;
    for (let i = from; i < to; i++) {
      const link = phraseFrom(reckoned, tokens, i, to);
      const next = phraseBefore(beside, tokens, i, from);
      const days = link?.value === 1 ? amountBefore(draft, i, from) : next?.value === 1 ? 1 : null;
      if (days === null) continue;
      const behind = link?.value === 1 ? i + link.length : i;
      const deed = deedFrom(draft, behind, Math.min(to, behind + DEED_OF_SINCE));
      if (deed === null) continue;
      const start = isoOf(day - days);
      return { when: { start, end: start, precision: 1, words: sliceOf(draft, i, deed + 1) }, deed };
    }
  }
  return null;
}

function dayFrom(iso: string | null): number | null {
  return iso === null ? null : dayOfIso(iso.slice(0, 10));
}

function deedFrom(draft: Draft, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (isDeed(draft, i)) return i;
  return null;
}

const DAYS: { readonly [unit: string]: number } = { day: 1, week: 7, fortnight: 14 };

/** How many days an amount before `at` is: "six days", *une semaine jour pour jour*. */
function amountBefore({ tokens, language }: Draft, at: number, from: number): number | null {
  for (let i = at - 1; i >= Math.max(from + 1, at - BETWEEN); i--) {
    const unit = DAYS[language.dates.units.get(tokens[i]!.norm) ?? ''];
    if (unit === undefined) continue;
    const one = language.dates.articles.has(tokens[i - 1]!.norm);
    const count = one ? 1 : numberAt(tokens, i - 1, i, language.dates.numerals)?.value;
    if (typeof count === 'number') return unit * count;
  }
  return null;
}
