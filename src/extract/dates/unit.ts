import { phraseBefore } from '../numbers/phrases.ts';
import { amountDate, amountStretch } from './amounts.ts';
import { civil, dayOf, lengthOfMonth, precisionOf, type Stretch } from './days.ts';
import { type Period, periodAt, periodBefore, unitStretch } from './periods.ts';
import { dayNumberBefore, norm, noSuchDay, type Reading, type Scene, told } from './reading.ts';
import { rankBefore } from './weekday.ts';
import type { PeriodPart, Unit } from './words.ts';

/** A date about the unit at `at`: "two days ago", "last week", *le 20 du mois prochain*, "third day of October". */
export function unitDate(scene: Scene, at: number): Reading | null {
  const unit = scene.words.units.get(norm(scene, at));
  if (unit === undefined) return null;
  const amount = amountDate(scene, at) ?? amountStretch(scene, at);
  if (amount !== null) return amount;
  if (unit === 'day') return nthDay(scene, at);
  return nthWeek(scene, at, unit) ?? periodDate(scene, at);
}

/** "third *day* of October", "last *day* of October 2015", *3ème jour d'octobre*, "20th *day* of next month". */
function nthDay(scene: Scene, at: number): Reading | null {
  const rank = rankBefore(scene, at);
  if (rank === null) return null;
  const period = periodAt(scene, at + 1);
  if (period === null || (period.unit !== 'month' && period.unit !== 'year')) return null;
  const { stretch } = period;
  const day =
    stretch === null ? null : rank.rank > 0 ? stretch.start + rank.rank - 1 : stretch.end + rank.rank + 1;
  if (stretch !== null && day !== null && (day < stretch.start || day > stretch.end)) return null;
  return {
    from: rank.from,
    to: period.to,
    rule: '<nth> day of <period>',
    stretch: day === null ? null : { start: day, end: day },
    precision: 1,
    inferred: period.inferred,
  };
}

/** "the first *week* of October", *la première quinzaine de mai*: sevens and fifteens from the first. */
function nthWeek(scene: Scene, at: number, unit: Unit): Reading | null {
  const rank = unit === 'week' || unit === 'fortnight' ? rankBefore(scene, at) : null;
  const period = rank === null ? null : periodAt(scene, at + 1);
  if (rank === null || period === null || period.unit !== 'month') return null;
  const length = unit === 'week' ? 7 : 15;
  const { stretch } = period;
  const precision = unit === 'week' ? 3 : 4;
  const base = { from: rank.from, to: period.to, rule: '<nth> <week> of <month>', precision };
  if (stretch === null) return told(base, null, period.inferred);
  const start =
    rank.rank > 0 ? stretch.start + length * (rank.rank - 1) : stretch.end + 1 + length * rank.rank;
  if (start > stretch.end || start < stretch.start) return null;
  const last = unit === 'fortnight' && rank.rank === 2;
  const end = last ? stretch.end : Math.min(start + length - 1, stretch.end);
  return told(base, { start, end }, period.inferred);
}

function periodDate(scene: Scene, at: number): Reading | null {
  const period = periodAbout(scene, at);
  if (period === null) return null;
  return dayOfPeriod(scene, period) ?? partOfPeriod(scene, period) ?? whole(period);
}

/** The period whose unit is at `at`, with what shifts it before or behind. */
function periodAbout(scene: Scene, at: number): Period | null {
  const { words } = scene;
  let from = at;
  if (words.shift.has(norm(scene, at - 1))) from = at - 1;
  const found = periodAt(scene, from) ?? periodBefore(scene, at + 1);
  if (found !== null) return { ...found, from: Math.min(from, found.from) };
  // "the week", *le mois*: this one, where something is said of it ("the end of the month", *le 31 de ce mois*).
  const unit = words.units.get(norm(scene, at));
  if (unit === undefined) return null;
  const bare: Period = {
    from: at,
    to: at + 1,
    unit,
    shift: 0,
    stretch: scene.reference === null ? null : unitStretch(scene.reference, unit, 0),
    inferred: [scene.reference === null ? 'reference' : unit],
  };
  return partBefore(scene, bare) === null ? null : bare;
}

/** "*20th of* next month", *le 20 du* mois prochain. */
function dayOfPeriod(scene: Scene, period: Period): Reading | null {
  if (period.unit !== 'month') return null;
  let k = period.from;
  while (scene.words.determiners.has(norm(scene, k - 1)) && !scene.words.of.has(norm(scene, k - 1))) k--;
  if (!scene.words.of.has(norm(scene, k - 1))) return null;
  const day = dayNumberBefore(scene, k - 1);
  if (day === null) return null;
  const base = { from: day.from, to: period.to, rule: '<day> of <month>', precision: 1 };
  if (period.stretch === null) return told(base, null, period.inferred);
  const { year, month } = civil(period.stretch.start);
  const found = dayOf(year, month, day.day);
  // The 31st of a month of thirty days is no day, and no month either.
  if (found === null) return noSuchDay(day.from, period.to);
  return told(base, { start: found, end: found }, period.inferred);
}

interface PartFound {
  readonly from: number;
  readonly part: PeriodPart;
}

function partBefore(scene: Scene, period: { from: number }): PartFound | null {
  const { words } = scene;
  let k = period.from;
  while (
    words.determiners.has(norm(scene, k - 1)) ||
    words.of.has(norm(scene, k - 1)) ||
    norm(scene, k - 1) === "'"
  )
    k--;
  for (let end = period.from; end >= k; end--) {
    const match = phraseBefore(words.periodParts, scene.tokens, end, scene.from);
    if (match !== null) return { from: end - match.length, part: match.value };
  }
  return null;
}

function partOfPeriod(scene: Scene, period: Period): Reading | null {
  const found = partBefore(scene, period);
  if (found === null || (period.unit !== 'week' && period.unit !== 'month' && period.unit !== 'year'))
    return null;
  const stretch =
    period.stretch === null ? null : partStretch(scene, period.stretch, period.unit, found.part);
  const rule = `<${found.part} of> <${period.unit}>`;
  return {
    from: found.from,
    to: period.to,
    rule,
    stretch,
    precision: stretch === null ? 4 : precisionOf(stretch),
    inferred: period.inferred,
  };
}

/** The days that "early", "mid" or "late" leave of a week, month or year. */
export function partStretch(
  scene: Scene,
  whole: Stretch,
  unit: 'week' | 'month' | 'year',
  part: PeriodPart,
): Stretch | null {
  if (part === 'all') return whole;
  if (part === 'rest') return scene.reference === null ? null : { start: scene.reference, end: whole.end };
  if (unit === 'year') {
    const { year } = civil(whole.start);
    const [first, last] = part === 'begin' ? [1, 3] : part === 'middle' ? [5, 8] : [10, 12];
    return {
      start: dayOf(year, first, 1) as number,
      end: dayOf(year, last, lengthOfMonth(year, last)) as number,
    };
  }
  const [first, last] = scene.words.periodSpans[unit][part];
  return { start: whole.start + first - 1, end: Math.min(whole.start + last - 1, whole.end) };
}

function whole(period: Period): Reading | null {
  const precision =
    period.unit === 'weekend' ? 2 : period.unit === 'week' ? 3 : period.unit === 'month' ? 4 : 5;
  return {
    from: period.from,
    to: period.to,
    rule: `<${period.shift < 0 ? 'last' : period.shift > 0 ? 'next' : 'this'} ${period.unit}>`,
    stretch: period.stretch,
    precision,
    inferred: period.inferred,
  };
}
