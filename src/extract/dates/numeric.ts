import { phraseBefore } from '../numbers/phrases.ts';
import { dayOf, monthOf, yearOf } from './days.ts';
import {
  existsIn,
  fullYear,
  nearestYear,
  norm,
  noSuchDay,
  type Reading,
  type Scene,
  tokenAt,
} from './reading.ts';

/** A date written in digits that starts at `at`: "2023-09-28", "28/09/2023", "on 4/22", "2/2013". */
export function numericDate(scene: Scene, at: number): Reading | null {
  if (touchesLeft(scene, at)) return midYear(scene, at);
  return (
    three(scene, at) ?? yearMonth(scene, at) ?? two(scene, at) ?? spacedOut(scene, at) ?? bareYear(scene, at)
  );
}

function touchesLeft(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at);
  const left = tokenAt(scene, at - 1);
  if (token === undefined || left === undefined || token.spaced) return false;
  return left.kind !== 'mark' || /^[-/.:,+$€£]$/.test(left.norm);
}

/** "mid-2015", *mi-2015*. */
function midYear(scene: Scene, at: number): Reading | null {
  const part = phraseBefore(scene.words.periodParts, scene.tokens, at, scene.from);
  return part === null || norm(scene, at - 1) !== '-' ? null : plainYear(scene, at);
}

interface Part {
  readonly value: number;
  readonly digits: number;
}

function digitsAt(scene: Scene, i: number): Part | null {
  const token = tokenAt(scene, i);
  if (token?.kind !== 'number' || token.norm.length > 4) return null;
  return { value: Number(token.norm), digits: token.norm.length };
}

/** The mark between two parts, or null; a space on both sides is allowed ("2 / 15"). */
function markAt(scene: Scene, i: number): string | null {
  const mark = tokenAt(scene, i);
  const next = tokenAt(scene, i + 1);
  if (mark === undefined || next === undefined) return null;
  if (mark.norm !== '/' && mark.norm !== '-' && mark.norm !== '.') return null;
  return mark.spaced === next.spaced ? mark.norm : null;
}

/** Nothing may touch the last part from the right but punctuation ("650.650.6500", "4.22km"). */
function endsAt(scene: Scene, i: number): boolean {
  const after = tokenAt(scene, i);
  if (after === undefined || after.spaced) return true;
  if (after.kind !== 'mark') return after.norm === 't';
  const next = tokenAt(scene, i + 1);
  return !(next?.kind === 'number' && !next.spaced && after.norm !== '(' && after.norm !== ')');
}

function three(scene: Scene, at: number): Reading | null {
  const a = digitsAt(scene, at);
  const first = markAt(scene, at + 1);
  const b = digitsAt(scene, at + 2);
  if (a === null || first === null || b === null || tokenAt(scene, at + 1)?.spaced) return null;
  let second = markAt(scene, at + 3);
  let i = at + 4;
  // "08/12,2015"
  if (second === null && norm(scene, at + 3) === ',' && first === '/') second = '/';
  if (second !== first) return null;
  const c = digitsAt(scene, i);
  i++;
  if (c === null || !endsAt(scene, i) || b.digits > 2) return null;
  if (a.digits === 4) {
    if (c.digits > 2) return null;
    return made(at, i, '<y>-<m>-<d>', a.value, b.value, c.value);
  }
  if (a.digits > 2 || c.digits === 3 || c.digits === 1) return null;
  const year = c.digits === 4 ? c.value : fullYear(c.value);
  const [month, day] = monthAndDay(scene, a.value, b.value);
  return made(at, i, '<d>/<m>/<y>', year, month, day);
}

/** By the order of the language, unless only the other is possible. */
function monthAndDay(scene: Scene, a: number, b: number): [number, number] {
  const [month, day] = scene.order === 'mdy' ? [a, b] : [b, a];
  return month > 12 && day <= 12 ? [day, month] : [month, day];
}

function made(
  from: number,
  to: number,
  rule: string,
  year: number,
  month: number,
  day: number,
): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const found = dayOf(year, month, day);
  if (found === null) return noSuchDay(from, to);
  return { from, to, rule, stretch: { start: found, end: found }, precision: 1, inferred: [], year };
}

/** "2014-10", "2/2013". */
function yearMonth(scene: Scene, at: number): Reading | null {
  const a = digitsAt(scene, at);
  const mark = markAt(scene, at + 1);
  const b = digitsAt(scene, at + 2);
  if (a === null || b === null || mark === null || mark === '.' || !endsAt(scene, at + 3)) return null;
  if (tokenAt(scene, at + 1)?.spaced) return null;
  const [year, month] = a.digits === 4 && mark === '-' ? [a, b] : [b, a];
  if (year.digits !== 4 || month.digits > 2 || month.value < 1 || month.value > 12) return null;
  if (year.value < 1900 || year.value > 2100 || (year === b && mark !== '/')) return null;
  return {
    from: at,
    to: at + 3,
    rule: '<month>/<year>',
    stretch: monthOf(year.value, month.value),
    precision: 4,
    inferred: [],
    year: year.value,
  };
}

/** "on 4/22", *le 17/02*, a cell that holds nothing but "2-15": elsewhere it is a fraction or a score. */
function two(scene: Scene, at: number): Reading | null {
  const a = digitsAt(scene, at);
  const mark = markAt(scene, at + 1);
  const b = digitsAt(scene, at + 2);
  if (a === null || b === null || mark === null || a.digits > 2 || b.digits > 2) return null;
  if (!endsAt(scene, at + 3)) return null;
  // "le 4-22" in a language of day and month is no date; "22/04" in one of month and day is.
  const ordered = scene.order === 'mdy' ? [a.value, b.value] : [b.value, a.value];
  const [month, day] = (mark !== '-' ? monthAndDay(scene, a.value, b.value) : ordered) as [number, number];
  if (!existsIn(month, day) || month > 12 || month < 1) return null;
  const alone = at === scene.from && at + 3 === scene.to;
  const led = scene.words.onDay.has(norm(scene, at - 1));
  const inMonth =
    scene.words.inMonth.has(norm(scene, at - 1)) &&
    mark === '.' &&
    scene.order === 'mdy' &&
    at + 3 === scene.to;
  const clear =
    mark === '/' && a.value + b.value > 12 && Math.max(a.value, b.value) > 12 && !isCounted(scene, at + 3);
  if (mark === '/' ? !(alone || led || clear) : !(alone || led || inMonth)) return null;
  if (mark === '.' && alone) return null;
  const stretch = nearestYear(scene, month, day, day);
  return {
    from: at,
    to: at + 3,
    rule: '<d>/<m>',
    stretch,
    precision: 1,
    inferred: stretch === null ? ['year', 'reference'] : ['year'],
    yearless: { month, first: day, last: day },
  };
}

function isCounted(scene: Scene, i: number): boolean {
  const noun = tokenAt(scene, i);
  return noun?.kind === 'word' && scene.words.of.has(noun.norm);
}

/** *le 24 12 14*, *20 2 2014*. */
function spacedOut(scene: Scene, at: number): Reading | null {
  const [a, b, c] = [digitsAt(scene, at), digitsAt(scene, at + 1), digitsAt(scene, at + 2)];
  if (scene.order !== 'dmy' || a === null || b === null || a.digits > 2 || b.digits > 2) return null;
  const led = scene.words.onDay.has(norm(scene, at - 1));
  if (c !== null && (c.digits === 4 || (c.digits === 2 && led)))
    return made(at, at + 3, '<d> <m> <y>', c.digits === 4 ? c.value : fullYear(c.value), b.value, a.value);
  const alone = at === scene.from && at + 2 === scene.to;
  if (c !== null || !(led || alone) || !existsIn(b.value, a.value) || b.value > 12) return null;
  const after = tokenAt(scene, at + 2);
  if (after !== undefined && after.kind !== 'mark') return null;
  const stretch = nearestYear(scene, b.value, a.value, a.value);
  const inferred = stretch === null ? ['year', 'reference'] : ['year'];
  return { from: at, to: at + 2, rule: '<d> <m>', stretch, precision: 1, inferred };
}

/** "in 2014", "(2014)", *depuis 2012*. */
function bareYear(scene: Scene, at: number): Reading | null {
  const token = tokenAt(scene, at);
  if (token?.kind !== 'number' || token.norm.length !== 4) return null;
  const year = Number(token.norm);
  if (year < 1900 || year > 2100) return null;
  const before = norm(scene, at - 1);
  const after = tokenAt(scene, at + 1);
  if (after !== undefined && !after.spaced && after.kind !== 'mark') return null;
  const bracketed = before === '(' && after?.norm === ')';
  if (!bracketed && !scene.words.beforeYear.has(before)) return null;
  return plainYear(scene, at);
}

function plainYear(scene: Scene, at: number): Reading | null {
  const year = Number(norm(scene, at));
  if (year < 1900 || year > 2100) return null;
  return { from: at, to: at + 1, rule: '<year>', stretch: yearOf(year), precision: 5, inferred: [], year };
}
