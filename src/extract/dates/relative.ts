import { phraseFrom } from '../numbers/phrases.ts';
import { civil, type Day, dayOf, type Stretch } from './days.ts';
import { nearestYear, norm, type Reading, type Scene, tokenAt, told, unanchored, yearAt } from './reading.ts';

/** "yesterday", *la veille*, "the day after tomorrow", at `at`. */
export function relativeDate(scene: Scene, at: number): Reading | null {
  const match = phraseFrom(scene.words.relative, scene.tokens, at, scene.to);
  if (match === null) return null;
  const { days, from, part } = match.value;
  const to = at + match.length;
  // "The last day of the truce" is not yesterday.
  if (scene.words.last.has(norm(scene, at)) && scene.words.of.has(norm(scene, to))) return null;
  const base = {
    from: at,
    to,
    rule: days === 0 ? '<today>' : '<day beside>',
    precision: 1,
    part,
    fromText: from === 'text' ? (day: Day) => day + days : undefined,
  };
  const origin = from === 'text' ? (scene.anchor ?? scene.reference) : scene.reference;
  if (origin === null) return told(base, null, ['reference']);
  const stretch = { start: origin + days, end: origin + days };
  if (from === 'speech' || scene.anchor !== null) return told(base, stretch, ['day']);
  // "That day" with no day told of is no day at all, least of all the report's own.
  if (days === 0 && scene.prefer === 'past') return told(base, null, ['anchor']);
  return unanchored(scene, told(base, stretch, ['day', 'anchor']));
}

/** Feasts on a fixed day: *Noël*, "Christmas Eve", with a year or without. */
export function feastDate(scene: Scene, at: number): Reading | null {
  const match = phraseFrom(scene.words.feasts, scene.tokens, at, scene.to);
  if (match === null) return null;
  // "Noël Traoré" is a person.
  if (match.length === 1 && tokenAt(scene, at + 1)?.capital) return null;
  const [month, day] = [Math.floor(match.value / 100), match.value % 100];
  const to = at + match.length;
  const year = yearAt(scene, to);
  if (year !== null) {
    const found = dayOf(year.year, month, day);
    const stretch = found === null ? null : { start: found, end: found };
    return {
      from: at,
      to: year.to,
      rule: '<feast> <year>',
      stretch,
      precision: 1,
      inferred: [],
      year: year.year,
    };
  }
  const stretch = nearestYear(scene, month, day, day);
  const inferred = stretch === null ? ['year', 'reference'] : ['year'];
  return { from: at, to, rule: '<feast>', stretch, precision: 1, inferred };
}

/** "summer 2023", *l'été dernier*, "this winter": northern seasons, by the solstice. */
export function seasonDate(scene: Scene, at: number): Reading | null {
  const season = scene.words.seasons.get(norm(scene, at));
  if (season === undefined) return null;
  // *Été* is a participle, but for *l'été*, *cet été*, *en été*.
  const lead = norm(scene, at - 1);
  const meant = lead === "'" || scene.words.shift.has(lead) || scene.words.inMonth.has(lead);
  if (scene.words.doubtful.has(norm(scene, at)) && !meant) return null;
  let i = at + 1;
  if (scene.words.of.has(norm(scene, i))) i++;
  const year = yearAt(scene, i);
  if (year !== null) {
    const stretch = seasonOf(season, year.year);
    return {
      from: at,
      to: year.to,
      rule: '<season> <year>',
      stretch,
      precision: 5,
      inferred: [],
      year: year.year,
    };
  }
  const before = scene.words.shift.get(norm(scene, at - 1));
  const after = phraseFrom(scene.words.shiftAfter, scene.tokens, at + 1, scene.to);
  const shift = before ?? after?.value;
  if (shift === undefined) return null;
  const from = before === undefined ? at : at - 1;
  const to = before === undefined ? at + 1 + (after?.length ?? 0) : at + 1;
  const base = { from, to, rule: '<shifted season>', precision: 5 };
  if (scene.reference === null) return told(base, null, ['reference']);
  const now = civil(scene.reference).year;
  // The one that today is in, or the last that began; from there back or on by years.
  let stretch = seasonOf(season, now + 1);
  for (let y = now + 1; stretch.start > scene.reference; y--) stretch = seasonOf(season, y - 1);
  const current = stretch.end >= scene.reference;
  const step = shift === 0 ? 0 : shift > 0 ? 1 : current ? -1 : 0;
  const began = civil(stretch.start).year + step;
  return told(base, seasonOf(season, season === 0 ? began + 1 : began), ['year']);
}

/** Winter of a year ends in it. */
function seasonOf(season: number, year: number): Stretch {
  const edge = (y: number, month: number, day: number) => dayOf(y, month, day) as number;
  if (season === 0) return { start: edge(year - 1, 12, 21), end: edge(year, 3, 20) };
  if (season === 1) return { start: edge(year, 3, 20), end: edge(year, 6, 20) };
  if (season === 2) return { start: edge(year, 6, 21), end: edge(year, 9, 22) };
  return { start: edge(year, 9, 23), end: edge(year, 12, 20) };
}
