import type { Token } from '../../text/tokens.ts';
import { numberAt } from '../numbers/spelled.ts';
import { civil, type Day, dayOf, lengthOfMonth, type Stretch } from './days.ts';
import type { DateWords, DayPart } from './words.ts';

/** Where and against what dates are read. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly words: DateWords;
  /** The day the text speaks from, and the day last told of. */
  readonly reference: Day | null;
  readonly anchor: Day | null;
  readonly order: 'mdy' | 'dmy';
  readonly prefer: 'past' | 'future';
}

/** One date as read, before overlaps are settled and intervals joined. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Null where it hangs on a day that nobody knows. */
  readonly stretch: Stretch | null;
  readonly precision: number;
  readonly inferred: readonly string[];
  readonly part?: DayPart | undefined;
  /** Reckoned from the day last told of: what that day would make of it. */
  readonly fromText?: ((day: Day) => Day) | undefined;
  /** Open above: "since 12 May". */
  readonly open?: boolean | undefined;
  /** The month and day stated without a year, so that an interval's other end may lend it one. */
  readonly yearless?: { readonly month: number; readonly first: number; readonly last: number } | undefined;
  /** The year it stated. */
  readonly year?: number | undefined;
}

/** What a reader knows of a date before it knows its days. */
type Begun = Omit<Reading, 'stretch' | 'inferred'>;

/** A reading whose days are told. */
export function told(begun: Begun, stretch: Stretch | null, inferred: readonly string[]): Reading {
  const { from, to, rule, precision, part, fromText, open, yearless, year } = begun;
  return { from, to, rule, stretch, precision, inferred, part, fromText, open, yearless, year };
}

/** The reading, or one that differs from it, with every field: readers give readings of many forms, and those who ask ask of one. */
export function readingLike(reading: Reading, differing: Partial<Reading> = {}): Reading {
  const { from, to, rule, stretch, precision, inferred, part, fromText, open, yearless, year } = reading;
  const whole = { from, to, rule, stretch, precision, inferred, part, fromText, open, yearless, year };
  return Object.assign(whole, differing);
}

export function norm(scene: Scene, i: number): string {
  return i >= scene.from && i < scene.to ? (scene.tokens[i] as Token).norm : '';
}

export function tokenAt(scene: Scene, i: number): Token | undefined {
  return i >= scene.from && i < scene.to ? scene.tokens[i] : undefined;
}

/** Past determiners: "*the* 15th", *le* 3. */
export function pastDeterminers(scene: Scene, i: number): number {
  let k = i;
  while (scene.words.determiners.has(norm(scene, k)) || (k > i && norm(scene, k) === "'")) k++;
  return k;
}

export interface DayNumber {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly spelled: boolean;
  readonly ordinal: boolean;
}

/** A day of the month that starts at `i`: "12", "1st", *1er*, "twenty-first". */
export function dayNumberAt(scene: Scene, i: number, end = scene.to): DayNumber | null {
  const token = tokenAt(scene, i);
  if (token === undefined || i >= end) return null;
  if (token.kind === 'number') {
    if (token.norm.length > 2) return null;
    const day = Number(token.norm);
    if (day < 1 || day > 31) return null;
    const suffix = i + 1 < end ? tokenAt(scene, i + 1) : undefined;
    const glued = suffix !== undefined && !suffix.spaced;
    const ordinal = glued && suffix.kind === 'word' && scene.words.numerals.ordinalSuffixes.has(suffix.norm);
    if (glued && suffix.kind === 'number') return null;
    return { from: i, to: ordinal ? i + 2 : i + 1, day, spelled: false, ordinal };
  }
  if (!scene.words.numerals.byWord.has(token.norm)) return null;
  const node = numberAt(scene.tokens, i, end, scene.words.numerals);
  if (node === null || node.part || node.value < 1 || node.value > 31) return null;
  return { from: i, to: node.to, day: node.value, spelled: true, ordinal: node.ordinal };
}

/** The longest day of the month that ends right before `end`. */
export function dayNumberBefore(scene: Scene, end: number): DayNumber | null {
  let found: DayNumber | null = null;
  const floor = Math.max(scene.from, end - 5);
  for (let i = end - 1; i >= floor; i--) {
    const token = tokenAt(scene, i) as Token;
    const numeral = token.kind === 'number' || scene.words.numerals.byWord.has(token.norm);
    const link =
      token.norm === '-' ||
      scene.words.and.has(token.norm) ||
      scene.words.numerals.ordinalSuffixes.has(token.norm);
    if (!numeral && !link) break;
    if (!numeral) continue;
    const day = dayNumberAt(scene, i, end);
    if (day !== null && day.to === end) found = day;
  }
  return found;
}

export interface YearNumber {
  readonly to: number;
  readonly year: number;
}

/** A year at `i`: "2023", "two thousand and eighteen", "nineteen seventy eight". */
export function yearAt(scene: Scene, i: number): YearNumber | null {
  const token = tokenAt(scene, i);
  if (token === undefined) return null;
  if (token.kind === 'number') {
    if (token.norm.length !== 4) return null;
    const year = Number(token.norm);
    return year >= 1000 && year < 2200 ? { to: i + 1, year } : null;
  }
  const { numerals } = scene.words;
  if (!numerals.byWord.has(token.norm)) return null;
  const first = numberAt(scene.tokens, i, scene.to, numerals);
  if (first === null || first.part || first.ordinal) return null;
  if (first.value >= 1000 && first.value < 2200) return { to: first.to, year: first.value };
  if (first.value < 18 || first.value > 20) return null;
  const second = numberOpens(scene, first.to) ? numberAt(scene.tokens, first.to, scene.to, numerals) : null;
  if (second === null || second.value > 99) return null;
  if (second.value > 0)
    return second.value < 10 ? null : { to: second.to, year: first.value * 100 + second.value };
  const unit = numberOpens(scene, second.to) ? numberAt(scene.tokens, second.to, scene.to, numerals) : null;
  if (unit === null || unit.value > 9) return null;
  return { to: unit.to, year: first.value * 100 + unit.value };
}

export function numberOpens(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i);
  return token !== undefined && (token.kind === 'number' || scene.words.numerals.byWord.has(token.norm));
}

export function fullYear(two: number): number {
  return two < 50 ? 2000 + two : 1900 + two;
}

/** The days `first`–`last` of a month with no year: the last such on or before the day of speech, or the next. */
export function nearestYear(scene: Scene, month: number, first: number, last: number): Stretch | null {
  if (scene.reference === null) return null;
  const { year } = civil(scene.reference);
  const back = scene.prefer === 'past';
  // 29 February comes every four years, or eight.
  for (let step = 0; step <= 8; step++) {
    for (const y of step === 0 ? [year] : [back ? year - step : year + step]) {
      const start = dayOf(y, month, first);
      const end = dayOf(y, month, last);
      if (start === null || end === null) continue;
      if (back ? start <= scene.reference : end >= scene.reference) return { start, end };
    }
  }
  return null;
}

/** Whether any year has those days. */
export function existsIn(month: number, day: number): boolean {
  return day >= 1 && day <= lengthOfMonth(2000, month);
}

/** "Two days later" than nobody knows what: in a text that looks back it is no day after the text's own. */
export function unanchored(scene: Scene, reading: Reading): Reading {
  const { stretch } = reading;
  const ahead = stretch !== null && scene.reference !== null && stretch.end > scene.reference;
  return ahead && scene.prefer === 'past' ? told(reading, null, ['anchor']) : reading;
}

/** Stands for a day that no calendar has ("fifth Sunday"): it wins over shorter readings and is then dropped. */
export function noSuchDay(from: number, to: number): Reading {
  return { from, to, rule: NO_SUCH_DAY, stretch: null, precision: 1, inferred: [] };
}

export const NO_SUCH_DAY = '<no such day>';
