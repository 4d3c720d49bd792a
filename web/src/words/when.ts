import type { When } from '../../../src/model/time.ts';
import type { Locale } from '../i18n/locale.tsx';

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** A day without a zone, read and printed in UTC so that no browser moves it. */
function dayOf(iso: string): Date | null {
  const found = DAY.exec(iso);
  return found === null ? null : new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
}

function format(day: Date, language: string, precision: number): string {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const options: Intl.DateTimeFormatOptions =
    precision >= 5
      ? { year: 'numeric', timeZone: 'UTC' }
      : precision === 4
        ? month
        : { ...month, day: 'numeric' };
  // British order of day and month, as in the rest of the interface
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(day);
}

/** An interval as precisely as it is known: "14 March 2019", "in the week of 3 March 2019", "March 2019". */
export function whenWords(when: When | null, { language, t }: Locale): string {
  const start = when?.start == null ? null : (dayOf(when.start) ?? yearOrMonth(when.start));
  if (when === null || start === null) return when?.words ? t.quote(when.words) : t.when.unknown;
  const from = format(start, language, when.precision);
  const end = when.end === null ? null : dayOf(when.end);
  if (end !== null && when.precision <= 2 && end.getTime() > start.getTime())
    return `${from} ${t.when.to} ${format(end, language, 1)}`;
  const within = t.when.within[when.precision];
  return within === undefined ? from : `${within} ${from}`;
}

function yearOrMonth(iso: string): Date | null {
  const found = /^(\d{4})(?:-(\d{2}))?$/.exec(iso);
  return found === null ? null : new Date(Date.UTC(Number(found[1]), Number(found[2] ?? 1) - 1, 1));
}

/** A publication or capture date; with its time where one is given. */
export function dateWords(iso: string | null, locale: Locale): string {
  if (iso === null) return locale.t.when.unknown;
  const day = dayOf(iso);
  if (day === null) return iso;
  const date = format(day, locale.language, 1);
  const time = /T(\d{2}):(\d{2})/.exec(iso);
  return time === null ? date : `${date}, ${time[1]}:${time[2]}${iso.endsWith('Z') ? ' UTC' : ''}`;
}

export function shortDate(iso: string | null, locale: Locale): string {
  const day = iso === null ? null : dayOf(iso);
  if (day === null) return locale.t.when.unknown;
  return new Intl.DateTimeFormat(locale.language === 'en' ? 'en-GB' : locale.language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}
