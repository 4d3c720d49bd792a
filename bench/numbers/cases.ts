import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case of a suite in the notation of this benchmark: `want` are the answers that are right. */
export interface Case {
  readonly suite: string;
  readonly measure: 'cardinals' | 'ranges' | 'dates';
  readonly language: 'en' | 'fr';
  readonly text: string;
  readonly want: readonly string[];
  /** The days the text may speak from: one where the case names it. */
  readonly references: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: the suites' own notation, read field by field.
type Row = any;

const DUCKLING_DAY = '2013-02-12';

export function cases(folder: string): Case[] {
  const rows = (file: string): Row[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const recognizers = rows('recognizers.jsonl');
  // Many French cases have lost the day they speak from: they are read from each day that the suite names.
  const days = [
    ...new Set(recognizers.map((row) => row.context?.ReferenceDateTime?.slice(0, 10)).filter(Boolean)),
  ] as string[];
  return [...recognizers.map((row) => recognizer(row, days)), ...rows('duckling.jsonl').map(duckling)].filter(
    (c) => c !== null,
  );
}

function recognizer(row: Row, days: readonly string[]): Case | null {
  const base = {
    suite: `recognizers/${row.model}#${row.i}`,
    language: row.lang,
    text: row.input,
    references: [],
  };
  if (row.model === 'NumberModel') {
    const values = row.results.map((r: Row) => Number(String(r.Resolution.value).replace(',', '.')));
    if (!values.every((v: number) => Number.isInteger(v) && v >= 0)) return null;
    return { ...base, measure: 'cardinals', want: [values.join(' ')] };
  }
  if (row.model === 'NumberRangeModel') {
    const ranges = row.results.map((r: Row) => String(r.Resolution.value));
    const bounds = ranges.map((range: string) => range.replace(/[[\]()]/g, '').split(','));
    if (!bounds.flat().every((b: string) => b === '' || Number.isInteger(Number(b)))) return null;
    return { ...base, measure: 'ranges', want: [bounds.map((b: string[]) => b.join('..')).join(' ')] };
  }
  if (row.model !== 'DateParser') return null;
  if (isBareNumber(row)) return null;
  const day = row.context?.ReferenceDateTime?.slice(0, 10);
  const readings = (which: string) =>
    row.results
      .map((r: Row) => String(Object.values(r.Value?.[which] ?? {})[0]))
      // 0001-01-01 is the suite's word for a day that does not exist: nothing is to be read.
      .filter((date: string) => date !== '0001-01-01')
      .join(' ');
  const want = [...new Set([readings('PastResolution'), readings('FutureResolution')])];
  return { ...base, measure: 'dates', want, references: day === undefined ? days : [day] };
}

/** "on 15", *le vingt-sept*: the day of no month. */
function isBareNumber(row: Row): boolean {
  return row.results.some((r: Row) => /^XXXX-XX-\d\d$/.test(r.Value?.Timex ?? ''));
}

function duckling(row: Row): Case | null {
  const language = row.lang.slice(0, 2);
  const base = { suite: `duckling/${row.dim}`, language, text: row.text, references: [DUCKLING_DAY] };
  if (row.dim === 'Numeral') {
    if (!Number.isInteger(row.value)) return null;
    return { ...base, measure: 'cardinals', want: [String(row.value)] };
  }
  const expect: string = row.expect ?? '';
  if (row.dim !== 'Time' || !/ Day $/.test(`${expect.trimEnd()} `) || expect.includes('Holiday')) return null;
  if (
    /^(?:on |the |le |du |à partir du |entre le )*(?:\d+|first)(?:th|st|nd|rd)?(?: (?:au|et le) [\w-]+)?$/i.test(
      row.text,
    )
  )
    return null;
  const found = [...expect.matchAll(/\((\d+), ?(\d+), ?(\d+), ?\d+, ?\d+, ?\d+\)/g)].map(
    ([, y, m, d]) => `${y?.padStart(4, '0')}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`,
  );
  const [start, end] = found as [string, string | undefined];
  // Duckling's intervals end on the day after, ours on the last day.
  if (expect.startsWith('datetimeInterval'))
    return { ...base, measure: 'dates', want: [`${start}/${dayBefore(end as string)}`] };
  if (expect.startsWith('datetimeOpenInterval'))
    return { ...base, measure: 'dates', want: [`${start}/null`] };
  return { ...base, measure: 'dates', want: [start] };
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}
