import { phraseBefore, phraseFrom } from '../numbers/phrases.ts';
import { amountEnding } from './amounts.ts';
import { civil, dayOf, lengthOfMonth, mondayOf, precisionOf, type Stretch } from './days.ts';
import { plusUnits } from './periods.ts';
import { NO_SUCH_DAY, norm, pastDeterminers, type Reading, readingLike, type Scene } from './reading.ts';
import { partStretch } from './unit.ts';

/** Of readings that overlap the longest, the first among equals; in the order of the text. */
export function settle(readings: Reading[]): Reading[] {
  readings.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Reading[] = [];
  for (const reading of readings) {
    const last = kept[kept.length - 1];
    if (last === undefined || reading.from >= last.to) {
      kept.push(reading);
      continue;
    }
    if (reading.to - reading.from > last.to - last.from) {
      kept.pop();
      const before = kept[kept.length - 1];
      if (before === undefined || reading.from >= before.to) kept.push(reading);
      else kept.push(last);
    }
  }
  return kept.filter((reading) => reading.rule !== NO_SUCH_DAY);
}

/** What stands about a date and belongs to it: "late March", *la nuit du*, "Thursday evening", "since 12 May". */
export function dressed(scene: Scene, reading: Reading): Reading {
  return since(
    scene,
    lasting(scene, partOfDay(scene, partOfMonth(scene, weekOf(scene, beside(scene, reading))))),
  );
}

/** *le lendemain du* 13 février, "the day before" 12 May. */
function beside(scene: Scene, reading: Reading): Reading {
  if (reading.precision !== 1) return reading;
  const match = before(scene, scene.words.beside, reading.from);
  const { stretch } = reading;
  if (match === null) return reckonedFrom(scene, reading);
  return readingLike(reading, {
    from: match.from,
    rule: '<day beside> <date>',
    stretch: stretch === null ? null : { start: stretch.start + match.value, end: stretch.end + match.value },
  });
}

/** "*three days after* 12 May", *deux semaines avant le* 3 mars. */
function reckonedFrom(scene: Scene, reading: Reading): Reading {
  const { stretch } = reading;
  let k = reading.from;
  while (scene.words.determiners.has(norm(scene, k - 1))) k--;
  if (k - 1 <= scene.from) return reading;
  const link = phraseFrom(scene.words.reckoned, scene.tokens, k - 1, reading.from);
  // "two days from 12 May" is no such day: only "after" and "before" reckon from a date.
  if (link === null || scene.words.rangeFrom.has(norm(scene, k - 1))) return reading;
  const amount = amountEnding(scene, k - 1);
  if (amount === null) return reading;
  const moved = (day: number) => plusUnits(day, amount.unit, link.value * amount.count);
  return readingLike(reading, {
    from: amount.from,
    rule: '<amount> after <date>',
    stretch: stretch === null ? null : { start: moved(stretch.start), end: moved(stretch.end) },
  });
}

/** "3 March *for ten days*", "*for ten days from* 3 March". */
function lasting(scene: Scene, reading: Reading): Reading {
  const { words } = scene;
  const { stretch } = reading;
  if (stretch === null || stretch.start !== stretch.end || reading.precision !== 1) return reading;
  let [from, to] = [reading.from, reading.to];
  let end = from;
  while (words.determiners.has(norm(scene, end - 1))) end--;
  const before = words.rangeFrom.has(norm(scene, end - 1)) ? amountEnding(scene, end - 1) : null;
  let amount = before !== null && words.lasting.has(norm(scene, before.from - 1)) ? before : null;
  if (amount !== null) from = amount.from - 1;
  else if (words.lasting.has(norm(scene, to))) {
    for (let i = to + 1; i < to + 5 && amount === null; i++) {
      if (!words.units.has(norm(scene, i))) continue;
      amount = amountEnding(scene, i + 1);
      if (amount !== null && amount.from !== to + 1) amount = null;
      if (amount !== null) to = i + 1;
      break;
    }
  }
  if (amount === null) return reading;
  const whole = { start: stretch.start, end: plusUnits(stretch.start, amount.unit, amount.count) };
  return readingLike(reading, {
    from,
    to,
    rule: '<date> for <amount>',
    stretch: whole,
    precision: precisionOf(whole),
  });
}

/** A phrase right before, or before the determiners in between. */
function before<T>(
  scene: Scene,
  phrases: Parameters<typeof phraseBefore<T>>[0],
  at: number,
): { from: number; value: T } | null {
  for (let k = at; k > scene.from; k--) {
    const match = phraseBefore(phrases, scene.tokens, k, scene.from);
    if (match !== null) return { from: k - match.length, value: match.value };
    const word = norm(scene, k - 1);
    if (!scene.words.determiners.has(word) && word !== "'") return null;
  }
  return null;
}

/** "the *week of* 6 May", *la semaine du* 6 mai: Monday to Sunday. */
function weekOf(scene: Scene, reading: Reading): Reading {
  if (reading.precision !== 1) return reading;
  const match = before(scene, scene.words.weekOf, reading.from);
  if (match === null) return reading;
  const { stretch } = reading;
  const monday = stretch === null ? null : mondayOf(stretch.start);
  return readingLike(reading, {
    from: match.from,
    rule: 'week of <date>',
    stretch: monday === null ? null : { start: monday, end: monday + 6 },
    precision: 3,
  });
}

/** "late March", *fin 2012*, "mid-December 2023", *début du mois d'avril*. */
function partOfMonth(scene: Scene, reading: Reading): Reading {
  const year = reading.rule === '<year>';
  if (!year && (reading.precision !== 4 || !reading.rule.startsWith('<month>'))) return reading;
  const match = before(scene, scene.words.periodParts, reading.from);
  if (match === null || match.value === 'all' || match.value === 'rest') return reading;
  const { stretch } = reading;
  const rule = `<${match.value} of> <${year ? 'year' : 'month'}>`;
  if (stretch === null) return readingLike(reading, { from: match.from, rule });
  const part = partStretch(scene, stretch, year ? 'year' : 'month', match.value) as Stretch;
  return readingLike(reading, {
    yearless: undefined,
    from: match.from,
    rule,
    stretch: part,
    precision: precisionOf(part),
  });
}

/** "*the evening of* 28 September", *jeudi soir*, "Thursday *in the morning*". */
function partOfDay(scene: Scene, reading: Reading): Reading {
  if (reading.precision > 2 || reading.part !== undefined) return reading;
  const into = before(scene, scene.words.nightInto, reading.from);
  if (into !== null) return readingLike(reading, { from: into.from, part: 'night', ...nightInto(reading) });
  const ahead = before(scene, scene.words.partBefore, reading.from);
  if (ahead !== null) return readingLike(reading, { from: ahead.from, part: ahead.value });
  const behind = phraseFrom(scene.words.partAfter, scene.tokens, reading.to, scene.to);
  return behind === null
    ? reading
    : readingLike(reading, { to: reading.to + behind.length, part: behind.value });
}

/** "the night **to Wednesday**" begins on the day before. */
function nightInto({ stretch }: Reading): Pick<Reading, 'stretch' | 'rule'> {
  return {
    rule: 'night to <date>',
    stretch: stretch === null ? null : { ...stretch, start: stretch.start - 1 },
  };
}

function since(scene: Scene, reading: Reading): Reading {
  const match = before(scene, scene.words.since, reading.from);
  return match === null
    ? reading
    : readingLike(reading, { from: match.from, rule: `since ${reading.rule}`, open: true });
}

/** "The next day" is the one after the day told of before it, where this stretch of text tells of one. */
export function anchored(readings: readonly Reading[]): Reading[] {
  let last: number | null = null;
  return readings.map((reading) => {
    let found = reading;
    if (reading.fromText !== undefined && last !== null) {
      const day = reading.fromText(last);
      found = readingLike(reading, { stretch: { start: day, end: day }, inferred: ['day'] });
    }
    if (found.stretch !== null && found.precision <= 2) last = found.stretch.end;
    return found;
  });
}

/** "28 January and 4 February *2015*", "14 February 2014 to *17 February*": a list shares its year. */
export function withLentYears(scene: Scene, readings: readonly Reading[]): Reading[] {
  const out = [...readings];
  for (let k = out.length - 2; k >= 0; k--) {
    const [one, two] = [out[k] as Reading, out[k + 1] as Reading];
    if (two.from - one.to > 3 || !isListed(scene, one.to, two.from)) continue;
    if (one.yearless !== undefined && two.year !== undefined) out[k] = inYear(one, two.year, -1, two) ?? one;
  }
  for (let k = 1; k < out.length; k++) {
    const [one, two] = [out[k - 1] as Reading, out[k] as Reading];
    if (two.from - one.to > 3 || !isListed(scene, one.to, two.from)) continue;
    if (two.yearless !== undefined && one.year !== undefined) out[k] = inYear(two, one.year, 1, one) ?? two;
  }
  return out;
}

/** Nothing stands between but "and", a comma, "to" and determiners. */
function isListed(scene: Scene, from: number, to: number): boolean {
  const { words } = scene;
  let joints = 0;
  for (let i = from; i < to; i++) {
    const word = norm(scene, i);
    const range = phraseFrom(words.rangeTo, scene.tokens, i, to);
    if (range !== null) i += range.length - 1;
    else if (words.determiners.has(word) || words.onDay.has(word)) continue;
    else if (!words.and.has(word) && word !== ',') return false;
    joints++;
  }
  return joints > 0;
}

/** `reading` in the year of `other`, or the one beside it where the order of the text asks for that. */
function inYear(reading: Reading, year: number, step: 1 | -1, other: Reading): Reading | null {
  const { yearless } = reading;
  if (yearless === undefined || other.stretch === null) return null;
  for (const y of [year, year + step]) {
    const start = dayOf(y, yearless.month, yearless.first);
    const end = dayOf(y, yearless.month, Math.min(yearless.last, lengthOfMonth(y, yearless.month)));
    if (start === null || end === null) continue;
    const ordered = step < 0 ? start <= other.stretch.end : end >= other.stretch.start;
    if (ordered)
      return readingLike(reading, {
        yearless: undefined,
        stretch: { start, end },
        year: y,
        inferred: reading.inferred.filter((i) => i !== 'year'),
      });
  }
  return null;
}

/** "28 September *to* 2 October", *entre le 10 juin et le 1er juillet*, "Monday *to* Wednesday". */
export function intervals(scene: Scene, readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  for (const reading of readings) {
    const last = out[out.length - 1];
    const joined = last === undefined ? null : join(scene, last, reading);
    if (joined === null) out.push(reading);
    else out[out.length - 1] = joined;
  }
  return out;
}

function join(scene: Scene, one: Reading, two: Reading): Reading | null {
  const { words } = scene;
  if (two.from - one.to > 4 || one.stretch === null || two.stretch === null || one.open) return null;
  let opener = one.from - 1;
  while (words.determiners.has(norm(scene, opener))) opener--;
  const between = words.between.has(norm(scene, opener));
  const to = phraseFrom(words.rangeTo, scene.tokens, one.to, two.from);
  const and = between && words.and.has(norm(scene, one.to));
  if (to === null && !and) return null;
  if (pastDeterminers(scene, one.to + (to?.length ?? 1)) < two.from) return null;
  const stretch: Stretch = { start: startOf(one, two), end: two.stretch.end };
  if (stretch.start > stretch.end || stretch.end - stretch.start > 366 * 60) return null;
  const opened = between || words.rangeFrom.has(norm(scene, opener));
  return readingLike(two, {
    yearless: undefined,
    from: opened ? opener : one.from,
    rule: between ? 'between <date> and <date>' : '<date> to <date>',
    stretch,
    precision: Math.max(precisionOf(stretch), one.precision === two.precision ? one.precision : 1),
    part: one.part ?? two.part,
    inferred: [...new Set([...one.inferred, ...two.inferred])],
  });
}

/** Without a year of their own both ends are in one year, or in two that follow: never a year and a half apart. */
function startOf(one: Reading, two: Reading): number {
  const own = (one.stretch as Stretch).start;
  if (one.yearless === undefined || two.yearless === undefined) return own;
  const end = (two.stretch as Stretch).end;
  const { year } = civil(end);
  const start = dayOf(year, one.yearless.month, one.yearless.first);
  if (start === null) return own;
  return start <= end ? start : (dayOf(year - 1, one.yearless.month, one.yearless.first) ?? own);
}
