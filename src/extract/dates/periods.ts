import { phraseBefore, phraseFrom } from '../numbers/phrases.ts';
import { civil, type Day, mondayOf, monthOf, plusMonths, type Stretch, yearOf } from './days.ts';
import { monthDate } from './month.ts';
import { norm, pastDeterminers, type Scene } from './reading.ts';
import type { Unit } from './words.ts';

/** "next week", *le mois dernier*, "this year", "October 2014": a stretch of the calendar. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  /** How many units from the one of the day of speech; 0 where the period names itself. */
  readonly shift: number;
  readonly stretch: Stretch | null;
  readonly inferred: readonly string[];
}

/** A period that starts at `i`, past "of", "in" and determiners. */
export function periodAt(scene: Scene, i: number): Period | null {
  const { words } = scene;
  let k = i;
  if (
    words.of.has(norm(scene, k)) ||
    words.rangeFrom.has(norm(scene, k)) ||
    words.inMonth.has(norm(scene, k)) ||
    words.onDay.has(norm(scene, k))
  )
    k++;
  if (norm(scene, k) === "'") k++;
  k = pastDeterminers(scene, k);
  if (words.of.has(norm(scene, k))) k = pastDeterminers(scene, k + 1);
  if (words.months.has(norm(scene, k))) {
    const month = monthDate(scene, k);
    if (month === null || month.precision !== 4) return null;
    return {
      from: i,
      to: month.to,
      unit: 'month',
      shift: 0,
      stretch: month.stretch,
      inferred: month.inferred,
    };
  }
  const before = words.shift.get(norm(scene, k));
  if (before !== undefined) k++;
  let unit = words.units.get(norm(scene, k));
  if (unit === undefined || unit === 'day' || words.unitPlurals.has(norm(scene, k))) return null;
  const tail = unit !== 'week' ? null : phraseFrom(words.weekendTail, scene.tokens, k + 1, scene.to);
  if (tail !== null) {
    unit = 'weekend';
    k += tail.length;
  }
  const after = phraseFrom(words.shiftAfter, scene.tokens, k + 1, scene.to);
  const shift = before ?? after?.value;
  // "Friday *the month*" is none, but "of the month" is this one.
  if (shift === undefined && !(k > i + 1 && unit !== 'week')) return null;
  const to = before === undefined && after !== null ? k + 1 + after.length : k + 1;
  return period(scene, i, to, unit, shift ?? 0);
}

/** A period that ends right before `end`: "*last week* Sunday". */
export function periodBefore(scene: Scene, end: number): Period | null {
  const { words } = scene;
  const after = phraseBefore(words.shiftAfter, scene.tokens, end, scene.from);
  let k = end - 1 - (after?.length ?? 0);
  const unit = words.units.get(norm(scene, k));
  if (unit === undefined || unit === 'day' || words.unitPlurals.has(norm(scene, k))) return null;
  const before = words.shift.get(norm(scene, k - 1));
  const shift = before ?? after?.value;
  if (shift === undefined) return null;
  if (before !== undefined) k--;
  return period(scene, k, end, unit, shift);
}

export function period(scene: Scene, from: number, to: number, unit: Unit, shift: number): Period {
  let stretch = scene.reference === null ? null : unitStretch(scene.reference, unit, shift);
  // "This weekend" is the last one in a text that looks back from a Monday.
  const ahead = stretch !== null && stretch.start > (scene.reference as Day);
  if (unit === 'weekend' && shift === 0 && ahead && scene.prefer === 'past')
    stretch = unitStretch(scene.reference as Day, unit, -1);
  return { from, to, unit, shift, stretch, inferred: [scene.reference === null ? 'reference' : unit] };
}

/** The whole week, month or year so many from the one that `day` is in. */
export function unitStretch(day: Day, unit: Unit, shift: number): Stretch {
  if (unit === 'day') return { start: day + shift, end: day + shift };
  if (unit === 'weekend') {
    // On a Sunday "this weekend" is the one that it ends.
    const saturday = mondayOf(day) + 5 + 7 * shift;
    return { start: saturday, end: saturday + 1 };
  }
  if (unit === 'week' || unit === 'fortnight') {
    const weeks = unit === 'week' ? 1 : 2;
    const start = mondayOf(day) + 7 * weeks * shift;
    return { start, end: start + 7 * weeks - 1 };
  }
  if (unit === 'month') {
    const there = civil(plusMonths(day, shift));
    return monthOf(there.year, there.month);
  }
  const { year } = civil(day);
  if (unit === 'year') return yearOf(year + shift);
  const decade = Math.floor(year / 10) * 10 + 10 * shift;
  return { start: yearOf(decade).start, end: yearOf(decade + 9).end };
}

/** `day` so many units on, the day of the month cut where the month is shorter. */
export function plusUnits(day: Day, unit: Unit, count: number): Day {
  switch (unit) {
    case 'day':
      return day + count;
    case 'weekend':
    case 'week':
      return day + 7 * count;
    case 'fortnight':
      return day + 14 * count;
    case 'month':
      return plusMonths(day, count);
    case 'year':
      return plusMonths(day, 12 * count);
    case 'decade':
      return plusMonths(day, 120 * count);
  }
}
