import { phraseFrom } from '../numbers/phrases.ts';
import { civil, dayOf, monthOf, precisionOf, type Stretch, weekdayOf } from './days.ts';
import {
  type DayNumber,
  dayNumberAt,
  dayNumberBefore,
  existsIn,
  fullYear,
  nearestYear,
  norm,
  pastDeterminers,
  type Reading,
  readingLike,
  type Scene,
  tokenAt,
  told,
  type YearNumber,
  yearAt,
} from './reading.ts';

/**
 * A date about the month's name at `at`.
 *
 *     Wed, 22 of January 2018     11–12 August 2023     du samedi 13 au dimanche 15 juillet
 *              ^^^^^^^                  ^^^^^^                                  ^^^^^^^
 */
export function monthDate(scene: Scene, at: number): Reading | null {
  const month = scene.words.months.get(norm(scene, at));
  if (month === undefined) return null;
  if (isNumeral(scene, at)) return null;
  const span = daysAbout(scene, at);
  if (span === null && !isMeant(scene, at)) return null;
  const year = yearAbout(scene, at, span);
  const from = year?.from ?? span?.from ?? at;
  const to = Math.max(year?.to ?? 0, span?.to ?? 0, at + 1);
  if (span === null) return monthAlone(scene, from, to, month, year?.year ?? null);
  return withWeekdays(scene, dated(scene, from, to, month, span, year?.year ?? null));
}

/** *Dix-**sept** personnes*, *les **sept** soldats*: seven, where no day in figures or year says that it is September. */
function isNumeral(scene: Scene, at: number): boolean {
  if (!scene.words.numerals.byWord.has(norm(scene, at))) return false;
  return (
    tokenAt(scene, at - 1)?.kind !== 'number' &&
    tokenAt(scene, at + 1)?.kind !== 'number' &&
    yearAt(scene, pastStop(scene, at + 1)) === null
  );
}

interface DaySpan {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** The day or days stated with the month, before or behind it. */
function daysAbout(scene: Scene, at: number): DaySpan | null {
  let end = at;
  const gap = tokenAt(scene, at - 1);
  const glued = gap !== undefined && !(tokenAt(scene, at) as { spaced: boolean }).spaced;
  if (glued && (gap.norm === '-' || gap.norm === '/' || gap.norm === "'" || gap.norm === '.')) end--;
  if (scene.words.of.has(norm(scene, end - 1))) end--;
  const year = tokenAt(scene, end - 1);
  // "2019-sep-1"
  if (glued && year?.kind === 'number' && year.norm.length === 4) return daysBehind(scene, at);
  const day = dayNumberBefore(scene, end);
  if (day === null || touches(scene, day.from)) return daysBehind(scene, at);
  const { from, first, last } = rangeBack(scene, day);
  return { from, to: at + 1, first, last };
}

/** The digits belong to something on their left: "15:30", "1,200". */
function touches(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i);
  const left = tokenAt(scene, i - 1);
  if (token === undefined || left === undefined || token.spaced) return false;
  return (
    left.norm === ':' ||
    left.norm === ',' ||
    left.norm === '.' ||
    (left.kind === 'word' && i - 1 > scene.from)
  );
}

/** "*11–*12 August", "*from 13th to the* 15th of July", *du samedi 13 au dimanche* 15 juillet. */
function rangeBack(scene: Scene, last: DayNumber): { from: number; first: number; last: number } {
  const alone = { from: last.from, first: last.day, last: last.day };
  let k = last.from;
  if (scene.words.weekdays.has(norm(scene, k - 1))) k--;
  const withDeterminer = k;
  while (scene.words.determiners.has(norm(scene, k - 1))) k--;
  const joint = jointBefore(scene, k) ?? jointBefore(scene, withDeterminer);
  if (joint === null) return alone;
  const first = dayNumberBefore(scene, joint.from);
  if (first === null || first.day >= last.day || touches(scene, first.from)) return alone;
  let from = first.from;
  if (scene.words.weekdays.has(norm(scene, from - 1))) from--;
  while (scene.words.determiners.has(norm(scene, from - 1))) from--;
  const opener = norm(scene, from - 1);
  if (joint.and && !scene.words.between.has(opener) && last.day - first.day > 1) {
    // "on 4 and 12 May": two days, of which this reading keeps the last; the first has no month of its own.
    return alone;
  }
  if (scene.words.rangeFrom.has(opener) || scene.words.between.has(opener)) from--;
  return { from, first: first.day, last: last.day };
}

/** What joins two days, ending right before `end`: "to", "–", "and", *jusqu'au*. */
function jointBefore(scene: Scene, end: number): { from: number; and: boolean } | null {
  if (scene.words.and.has(norm(scene, end - 1))) return { from: end - 1, and: true };
  for (let length = 4; length >= 1; length--) {
    const match = phraseFrom(scene.words.rangeTo, scene.tokens, Math.max(scene.from, end - length), end);
    if (match !== null && match.length === length && end - length >= scene.from)
      return { from: end - length, and: false };
  }
  return null;
}

/** "October *2*", "May *twenty-first*", "July *13 to 15*", "August *11 and 12*". */
function daysBehind(scene: Scene, at: number): DaySpan | null {
  let i = pastStop(scene, at + 1);
  const link = tokenAt(scene, i);
  if (link !== undefined && !link.spaced && (link.norm === '-' || link.norm === '/')) i++;
  i = pastDeterminers(scene, i);
  const day = dayNumberAt(scene, i);
  if (day === null || !isDayBehind(scene, at, day)) return null;
  const rest = rangeBehind(scene, day);
  return { from: at, to: rest.to, first: day.day, last: rest.last };
}

function rangeBehind(scene: Scene, first: DayNumber): { to: number; last: number } {
  const alone = { to: first.to, last: first.day };
  const match = phraseFrom(scene.words.rangeTo, scene.tokens, first.to, scene.to);
  const and = scene.words.and.has(norm(scene, first.to));
  const length = match?.length ?? (and ? 1 : 0);
  if (length === 0) return alone;
  const last = dayNumberAt(scene, pastDeterminers(scene, first.to + length));
  if (last === null || last.day <= first.day || (and && last.day !== first.day + 1)) return alone;
  const after = tokenAt(scene, last.to);
  // "July 13 and 15 people", "July 13 - 15 August": the second number is not this month's.
  if (after !== undefined && after.kind === 'word') {
    if (scene.words.months.has(after.norm)) return alone;
    if (and && after.spaced) return alone;
  }
  if (after !== undefined && !after.spaced && after.norm === ':') return alone;
  return { to: last.to, last: last.day };
}

/** "In March 20 people died": a number behind the month is its day only where nothing speaks against it. */
function isDayBehind(scene: Scene, at: number, day: DayNumber): boolean {
  const after = tokenAt(scene, day.to);
  if (after !== undefined && !after.spaced) {
    if (after.norm === ':' || after.norm === '%' || after.norm === 'h' || after.kind === 'number')
      return false;
    const next = tokenAt(scene, day.to + 1);
    if (
      (after.norm === '.' || after.norm === ',') &&
      next?.kind === 'number' &&
      !next.spaced &&
      next.norm.length !== 4
    )
      return false;
  }
  if (day.ordinal) return true;
  const counted = after?.kind === 'word' && after.spaced && !scene.words.numerals.byWord.has(after.norm);
  if (scene.words.inMonth.has(norm(scene, at - 1)) && counted) return false;
  if (scene.words.order === 'dmy' && counted && !scene.words.and.has(after.norm)) return false;
  return !(day.spelled && (counted || scene.words.inMonth.has(norm(scene, at - 1))));
}

function pastStop(scene: Scene, i: number): number {
  const stop = tokenAt(scene, i);
  if (stop === undefined || stop.norm !== '.' || stop.spaced) return i;
  if (scene.words.short.has(norm(scene, i - 1))) return i + 1;
  // "October. 2" with nothing behind it that the number could count.
  const day = tokenAt(scene, i + 1);
  const after = tokenAt(scene, i + 2);
  return day?.kind === 'number' && (after === undefined || after.norm === ',') ? i + 1 : i;
}

/** "12 May *2023*", "October 2*, 2015*", "4 FEB *90*", "*2019*-sep-1". */
function yearAbout(scene: Scene, at: number, span: DaySpan | null): (YearNumber & { from?: number }) | null {
  const before = tokenAt(scene, at - 2);
  if (
    before?.kind === 'number' &&
    before.norm.length === 4 &&
    norm(scene, at - 1) === '-' &&
    span?.from === at
  )
    return { from: at - 2, to: span.to, year: Number(before.norm) };
  let i = Math.max(pastStop(scene, at + 1), span?.to ?? 0);
  if (span !== null && span.from === at && span.to > at + 1) i = span.to;
  if (norm(scene, i) === ',' || scene.words.of.has(norm(scene, i))) i++;
  const weekday = scene.words.weekdays.has(norm(scene, i));
  if (weekday) i++;
  if (weekday && norm(scene, i) === ',') i++;
  const link = tokenAt(scene, i);
  if (link !== undefined && !link.spaced && (link.norm === '-' || link.norm === '/')) i++;
  const year = yearAt(scene, i);
  if (year !== null) return year;
  const two = tokenAt(scene, i);
  if (span === null || span.from >= at || two?.kind !== 'number' || two.norm.length !== 2) return null;
  const after = tokenAt(scene, i + 1);
  const bound = after === undefined || (after.kind === 'mark' && after.norm !== ':' && after.norm !== '%');
  if (i !== Math.max(at + 1, span.to) && i !== pastStop(scene, at + 1)) return null;
  return bound && !(after !== undefined && !after.spaced && tokenAt(scene, i + 2)?.spaced === false)
    ? { to: i + 1, year: fullYear(Number(two.norm)) }
    : null;
}

function dated(
  scene: Scene,
  from: number,
  to: number,
  month: number,
  span: DaySpan,
  year: number | null,
): Reading | null {
  if (!existsIn(month, span.first) || !existsIn(month, span.last)) return null;
  const yearless = { month, first: span.first, last: span.last };
  const days = span.first === span.last ? '<day> <month>' : '<day>–<day> <month>';
  if (year !== null) {
    const start = dayOf(year, month, span.first);
    const end = dayOf(year, month, span.last);
    if (start === null || end === null) return null;
    const stretch: Stretch = { start, end };
    return { from, to, rule: `${days} <year>`, stretch, precision: precisionOf(stretch), inferred: [], year };
  }
  const stretch = nearestYear(scene, month, span.first, span.last);
  const inferred = stretch === null ? ['year', 'reference'] : ['year'];
  const precision = span.first === span.last ? 1 : precisionOf({ start: span.first, end: span.last });
  return { from, to, rule: days, stretch, precision, inferred, yearless };
}

/** "Wed, 22 January", "Jul 18, Fri": the weekday belongs to the date. */
function withWeekdays(scene: Scene, reading: Reading | null): Reading | null {
  if (reading === null) return null;
  let { from, to } = reading;
  let weekday: number | undefined;
  let k = from;
  while (scene.words.determiners.has(norm(scene, k - 1))) k--;
  if (norm(scene, k - 1) === ',' || norm(scene, k - 1) === '.') k--;
  if (norm(scene, k - 1) === '.' || norm(scene, k - 1) === ',') k--;
  if (scene.words.weekdays.has(norm(scene, k - 1))) {
    from = k - 1;
    weekday = scene.words.weekdays.get(norm(scene, from));
  }
  let i = to;
  if (norm(scene, i) === ',') i++;
  if (scene.words.weekdays.has(norm(scene, i)) && i > to) {
    to = i + 1;
    weekday ??= scene.words.weekdays.get(norm(scene, i));
  }
  const { yearless } = reading;
  if (weekday === undefined || yearless === undefined || yearless.first !== yearless.last)
    return readingLike(reading, { from, to });
  const stretch = yearByWeekday(scene, yearless.month, yearless.first, weekday) ?? reading.stretch;
  return readingLike(reading, { from, to, stretch });
}

/** "Friday 28 December" names its year where one close by has that day a Friday. */
function yearByWeekday(scene: Scene, month: number, day: number, weekday: number): Stretch | null {
  if (scene.reference === null) return null;
  const { year } = civil(scene.reference);
  const past = dayOf(year, month, day) ?? scene.reference;
  const back = past <= scene.reference ? year : year - 1;
  const ahead = past >= scene.reference ? year : year + 1;
  const order = scene.prefer === 'past' ? [back, ahead, back - 1] : [ahead, back, ahead + 1];
  for (const y of order) {
    const found = dayOf(y, month, day);
    if (found !== null && weekdayOf(found) === weekday) return { start: found, end: found };
  }
  return null;
}

function monthAlone(
  scene: Scene,
  from: number,
  to: number,
  month: number,
  year: number | null,
): Reading | null {
  if (year !== null) {
    return {
      from,
      to,
      rule: '<month> <year>',
      stretch: monthOf(year, month),
      precision: 4,
      inferred: [],
      year,
    };
  }
  const start = nearestYear(scene, month, 1, 1);
  const last = 28;
  const ahead = scene.prefer === 'future' ? nearestYear(scene, month, last, last) : start;
  const base = { from, to, rule: '<month>', precision: 4, yearless: { month, first: 1, last: 31 } };
  if (ahead === null) return told(base, null, ['year', 'reference']);
  const found = new Date(ahead.start * 86_400_000).getUTCFullYear();
  return told(base, monthOf(found, month), ['year']);
}

/** "may", "march" and *mars* are verbs or planets unless they are written or led up to as months. */
function isMeant(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at) as { norm: string; capital: boolean };
  if (!scene.words.doubtful.has(token.norm)) return true;
  if (scene.words.inMonth.has(norm(scene, at - 1)) || scene.words.of.has(norm(scene, at - 1))) return true;
  if (yearAt(scene, pastStop(scene, at + 1)) !== null) return true;
  if (scene.words.shift.has(norm(scene, at - 1)) || scene.words.onDay.has(norm(scene, at - 1))) return true;
  // In a text all in capitals a capital says nothing.
  const loud =
    tokenAt(scene, at)?.upper === true && (tokenAt(scene, at - 1)?.upper || tokenAt(scene, at + 1)?.upper);
  return token.capital && !loud && at > scene.from && !scene.words.short.has(token.norm);
}
