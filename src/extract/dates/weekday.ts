import { phraseFrom } from '../numbers/phrases.ts';
import { numberAt } from '../numbers/spelled.ts';
import { civil, type Day, dayOf, mondayOf, weekdayOf } from './days.ts';
import { periodAt, periodBefore } from './periods.ts';
import {
  dayNumberAt,
  dayNumberBefore,
  norm,
  noSuchDay,
  numberOpens,
  pastDeterminers,
  type Reading,
  type Scene,
  tokenAt,
} from './reading.ts';

/** A date about the weekday's name at `at`: "last Thursday", *vendredi de la semaine prochaine*, "Saturday the 23rd". */
export function weekdayDate(scene: Scene, at: number): Reading | null {
  const weekday = scene.words.weekdays.get(norm(scene, at));
  if (weekday === undefined) return null;
  const end = pastStop(scene, at);
  return (
    counted(scene, at, end, weekday) ??
    ofPeriod(scene, at, end, weekday) ??
    nth(scene, at, weekday) ??
    inWeek(scene, at, end, weekday) ??
    withDay(scene, at, end, weekday) ??
    (isMeant(scene, at, end) ? shifted(scene, at, end, weekday) : null)
  );
}

function pastStop(scene: Scene, at: number): number {
  const stop = tokenAt(scene, at + 1);
  const own = stop?.norm === '.' && !stop.spaced && scene.words.short.has(norm(scene, at));
  return own ? at + 2 : at + 1;
}

/** "sat", "sun", *mer*, *jeu* are other words too: they need a capital and something beside them, or to stand alone. */
function isMeant(scene: Scene, at: number, end: number): boolean {
  const token = tokenAt(scene, at) as { norm: string; capital: boolean };
  if (!scene.words.doubtful.has(token.norm)) return true;
  const before = tokenAt(scene, at - 1);
  const alone = (before === undefined || before.kind === 'mark') && tokenAt(scene, end) === undefined;
  if (alone) return true;
  if (scene.words.onDay.has(norm(scene, at - 1)) && token.capital) return true;
  return false;
}

const relativeTo = (scene: Scene) => (scene.reference === null ? ['reference'] : ['day']);

function reading(
  scene: Scene,
  from: number,
  to: number,
  rule: string,
  day: ((reference: Day) => Day | null) | Day,
): Reading | null {
  const inferred = typeof day === 'number' ? [] : relativeTo(scene);
  const value = typeof day === 'number' ? day : scene.reference === null ? null : day(scene.reference);
  if (value === null && scene.reference !== null) return null;
  return {
    from,
    to,
    rule,
    stretch: value === null ? null : { start: value, end: value },
    precision: 1,
    inferred,
  };
}

/** "two Sundays from now", *deux dimanches à partir d'aujourd'hui*, "three Fridays ago". */
function counted(scene: Scene, at: number, end: number, weekday: number): Reading | null {
  const { words } = scene;
  if (!numberOpens(scene, at - 1)) return null;
  let from = at - 1;
  while (from - 1 >= scene.from && at - from < 4 && numberOpens(scene, from - 1)) from--;
  const node = numberAt(scene.tokens, from, at, words.numerals);
  if (node === null || node.to !== at || node.ordinal || node.part || node.value > 60) return null;
  const after = phraseFrom(words.after, scene.tokens, end, scene.to);
  let to = end + (after?.length ?? 0);
  let sign: number | null = after?.value.sign ?? null;
  if (sign === null) {
    const from = phraseFrom(words.reckoned, scene.tokens, end, scene.to);
    const anchor =
      from === null ? null : phraseFrom(words.relative, scene.tokens, end + from.length, scene.to);
    if (from === null || anchor === null || anchor.value.days !== 0) return null;
    to = end + from.length + anchor.length;
    sign = from.value;
  }
  const count = node.value;
  return reading(scene, from, to, '<n> <weekday>s from now', (ref) =>
    (sign as number) > 0
      ? nextAfter(ref, weekday) + 7 * (count - 1)
      : lastBefore(ref, weekday) - 7 * (count - 1),
  );
}

/** "the first Friday of July", *premier vendredi de ce mois*, "last Sunday of March 2014". */
function ofPeriod(scene: Scene, at: number, end: number, weekday: number): Reading | null {
  const rank = rankBefore(scene, at);
  if (rank === null) return null;
  const period = periodAt(scene, end);
  if (period === null || period.unit !== 'month') return null;
  const day = period.stretch === null ? null : nthWeekday(period.stretch.start, weekday, rank.rank);
  if (period.stretch !== null && day === null) return null;
  return {
    from: rank.from,
    to: period.to,
    rule: '<nth> <weekday> of <month>',
    stretch: day === null ? null : { start: day, end: day },
    precision: 1,
    inferred: period.inferred,
  };
}

/** A bare "second Sunday" is this month's. */
function nth(scene: Scene, at: number, weekday: number): Reading | null {
  const day = dayNumberBefore(scene, at);
  if (day === null || !day.ordinal || day.day > 5) return null;
  return (
    reading(scene, day.from, at + 1, '<nth> <weekday>', (ref) => {
      const { year, month } = civil(ref);
      return nthWeekday(dayOf(year, month, 1) as Day, weekday, day.day);
    }) ?? noSuchDay(day.from, at + 1)
  );
}

interface Rank {
  readonly from: number;
  /** Negative ranks count from the end: "last" −1, "second last" −2. */
  readonly rank: number;
}

export function rankBefore(scene: Scene, at: number): Rank | null {
  if (scene.words.last.has(norm(scene, at - 1))) {
    const before = dayNumberBefore(scene, at - 1);
    if (before?.ordinal) return { from: before.from, rank: -before.day };
    return { from: at - 1, rank: -1 };
  }
  const day = dayNumberBefore(scene, at);
  return day?.ordinal ? { from: day.from, rank: day.day } : null;
}

function nthWeekday(first: Day, weekday: number, rank: number): Day | null {
  const { year, month } = civil(first);
  if (rank > 0) {
    const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (rank - 1);
    return civil(day).month === month ? day : null;
  }
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  const last = (next as Day) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (rank + 1);
}

/** "Friday next week", "next week on Friday", *dimanche de la semaine dernière*, "last week's Sunday". */
function inWeek(scene: Scene, at: number, end: number, weekday: number): Reading | null {
  const behind = periodAt(scene, end);
  if (behind !== null && behind.unit === 'week') {
    return reading(
      scene,
      at,
      behind.to,
      '<weekday> of <week>',
      (ref) => mondayOf(ref) + 7 * behind.shift + weekday - 1,
    );
  }
  let k = at;
  if (norm(scene, k - 1) === 's' && norm(scene, k - 2) === "'") k -= 2;
  else if (scene.words.onDay.has(norm(scene, k - 1))) k--;
  const ahead = periodBefore(scene, k);
  if (ahead === null || ahead.unit !== 'week') return null;
  return reading(
    scene,
    ahead.from,
    end,
    '<week> <weekday>',
    (ref) => mondayOf(ref) + 7 * ahead.shift + weekday - 1,
  );
}

/** "Saturday the 23rd", *le jeudi 21*, *le vingt-et-un, jeudi*: the month in which that day is that weekday. */
function withDay(scene: Scene, at: number, end: number, weekday: number): Reading | null {
  let i = end;
  if (norm(scene, i) === ',') i++;
  const k = pastDeterminers(scene, i);
  let day = dayNumberAt(scene, k);
  let [from, to] = [at, day?.to ?? end];
  const after = day === null ? undefined : tokenAt(scene, day.to);
  // "Thursday 21 people died", "Monday, 12 soldiers": a count, unless "the" or an ordinal says it is a day.
  const bound = after === undefined || after.kind === 'mark' || scene.words.determiners.has(after.norm);
  // *mercredi une troisième attaque*: a third one, no day of the month
  if ([k - 1, k].some((j) => scene.words.articles.has(norm(scene, j)))) return null;
  // *ont enterré dimanche **les** 18 victimes*
  if (k > i && scene.words.several?.has(norm(scene, k - 1)) && after?.kind === 'word') return null;
  const safe = day !== null && (day.ordinal || k > i || (i === end && !day.spelled && bound));
  if (day !== null && after !== undefined && !after.spaced && after.norm !== '.' && after.norm !== ',')
    day = null;
  if (!safe) day = null;
  if (day === null && norm(scene, at - 1) === ',') {
    const before = dayNumberBefore(scene, at - 1);
    if (before !== null && scene.words.determiners.has(norm(scene, before.from - 1)))
      [day, from, to] = [before, before.from, end];
  }
  if (day === null) return null;
  const number = day.day;
  return reading(scene, from, to, '<weekday> the <day>', (ref) => {
    const { year, month } = civil(ref);
    const index = year * 12 + month - 1;
    const way = scene.prefer === 'past' ? -1 : 1;
    // This month's if it fits, else the nearest that does.
    for (let step = 0; step <= 12; step++) {
      const m = index + way * step;
      const found = dayOf(Math.floor(m / 12), (m % 12) + 1, number);
      if (found !== null && weekdayOf(found) === weekday) return found;
    }
    return null;
  });
}

function shifted(scene: Scene, at: number, end: number, weekday: number): Reading | null {
  const { words } = scene;
  const later = phraseFrom(words.weeksLater, scene.tokens, end, scene.to);
  if (later !== null) {
    const weeks = later.value;
    return reading(
      scene,
      at,
      end + later.length,
      '<weekday> after next',
      (ref) => lastOn(ref + 6, weekday) + 7 * weeks,
    );
  }
  const before = words.shift.get(norm(scene, at - 1));
  const after = phraseFrom(words.shiftAfter, scene.tokens, end, scene.to);
  const shift = before ?? after?.value;
  const from = before === undefined ? at : at - 1;
  const to = before === undefined && after !== null ? end + after.length : end;
  if (words.soon.has(norm(scene, at - 1)))
    return reading(scene, from, to, 'coming <weekday>', (ref) => nextAfter(ref, weekday));
  if (shift === undefined) {
    return reading(scene, from, to, '<weekday>', (ref) =>
      scene.prefer === 'past' ? lastOn(ref, weekday) : nextAfter(ref, weekday),
    );
  }
  if (shift === 0) {
    return reading(scene, from, to, 'this <weekday>', (ref) => {
      const day = mondayOf(ref) + weekday - 1;
      return scene.prefer === 'future' && day < ref ? day + 7 : day;
    });
  }
  if (shift < 0) return reading(scene, from, to, 'last <weekday>', (ref) => lastBefore(ref, weekday));
  return reading(scene, from, to, 'next <weekday>', (ref) => mondayOf(ref) + 7 + weekday - 1);
}

function lastOn(ref: Day, weekday: number): Day {
  return ref - ((weekdayOf(ref) - weekday + 7) % 7);
}

function lastBefore(ref: Day, weekday: number): Day {
  return lastOn(ref - 1, weekday);
}

function nextAfter(ref: Day, weekday: number): Day {
  return ref + 1 + ((weekday - weekdayOf(ref + 1) + 7) % 7);
}
