/** Days as numbers since 1970-01-01, so that a calendar needs no clock and no zone. */
export type Day = number;

const DAY_MS = 86_400_000;

/** The day, or null where the calendar has none ("30 February"). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  return utc(year, month, day);
}

function utc(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civil(day: Day): CivilDay {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoOf(day: Day): string {
  const { year, month, day: d } = civil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The day of an ISO date or date-time, or null where it is none. */
export function dayOfIso(iso: string): Day | null {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  if (!Number.isInteger(year) || iso[4] !== '-' || iso[7] !== '-') return null;
  return dayOf(year, month, day);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: Day): Day {
  return day - (weekdayOf(day) - 1);
}

/** Months later, the day cut to the month's length: 31 January and a month is 28 or 29 February. */
export function plusMonths(day: Day, months: number): Day {
  const { year, month, day: d } = civil(day);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return utc(y, m, Math.min(d, lengthOfMonth(y, m)));
}

export interface Stretch {
  readonly start: Day;
  readonly end: Day;
}

export function monthOf(year: number, month: number): Stretch {
  return { start: utc(year, month, 1), end: utc(year, month, lengthOfMonth(year, month)) };
}

export function yearOf(year: number): Stretch {
  return { start: utc(year, 1, 1), end: utc(year, 12, 31) };
}

/** UCDP's date_prec of a stretch: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year or less exact. */
export function precisionOf({ start, end }: Stretch): number {
  const days = end - start + 1;
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  if (days <= 7) return 3;
  return days <= 31 ? 4 : 5;
}
