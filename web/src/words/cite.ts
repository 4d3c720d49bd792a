import type { Report } from '../../../src/model/report.ts';

export const STYLES = ['chicago', 'apa', 'wikitext', 'csl'] as const;
export type Style = (typeof STYLES)[number];

export const STYLE_NAMES: Readonly<Record<Style, string>> = {
  chicago: 'Chicago (note)',
  apa: 'APA 7',
  wikitext: 'Wikitext {{cite news}}',
  csl: 'CSL-JSON',
};

/** What a citation is made of; what is not known is left out and never made up. */
export interface Citable {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly accessedAt: string | null;
}

export const citableOf = (report: Report): Citable => ({ ...report, accessedAt: report.capturedAt });

export function cite(of: Citable, style: Style): string {
  return { chicago, apa, wikitext, csl }[style](of);
}

function partsOf(iso: string | null): [number, number?, number?] | null {
  const found = iso === null ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (found === null) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return [year as number, month, day];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "March 14, 2019", as both styles write dates in English. */
function american(iso: string | null): string | null {
  const parts = partsOf(iso);
  if (parts === null) return null;
  const [year, month, day] = parts;
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return name === undefined
    ? String(year)
    : day === undefined
      ? `${name} ${year}`
      : `${name} ${day}, ${year}`;
}

function chicago({ title, outlet, url, publishedAt }: Citable): string {
  const date = american(publishedAt);
  const rest = [outlet, date, url].filter(Boolean).join(', ');
  if (title === null) return `${rest}.`;
  return rest === '' ? `“${title}.”` : `“${title},” ${rest}.`;
}

function apa({ title, outlet, url, publishedAt }: Citable): string {
  const parts = partsOf(publishedAt);
  const [year, month, day] = parts ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const date =
    year === undefined
      ? 'n.d.'
      : [year, name === undefined ? null : [name, day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  // no author is recorded: the title stands first
  return [title === null ? null : `${title}.`, `(${date}).`, outlet === null ? null : `${outlet}.`, url]
    .filter(Boolean)
    .join(' ');
}

/** A pipe or braces in a field would end it early. */
const field = (text: string): string => text.replaceAll('}}', '}&#125;').replaceAll('|', '{{!}}');

function wikitext({ title, outlet, url, publishedAt, accessedAt, language }: Citable): string {
  const fields: [string, string | null][] = [
    ['title', title],
    ['url', url],
    ['work', outlet],
    ['date', publishedAt?.slice(0, 10) ?? null],
    ['access-date', accessedAt?.slice(0, 10) ?? null],
    ['language', language],
  ];
  const filled = fields.filter((one): one is [string, string] => one[1] !== null);
  return `{{cite news ${filled.map(([name, value]) => `|${name}=${field(value)}`).join(' ')}}}`;
}

function csl({ id, title, outlet, url, publishedAt, accessedAt, language }: Citable): string {
  const date = (iso: string | null) => {
    const parts = partsOf(iso)?.filter((part) => part !== undefined);
    return parts === undefined ? undefined : { 'date-parts': [parts] };
  };
  return JSON.stringify(
    {
      id,
      type: 'article-newspaper',
      title: title ?? undefined,
      'container-title': outlet ?? undefined,
      URL: url ?? undefined,
      language: language ?? undefined,
      issued: date(publishedAt),
      accessed: date(accessedAt),
    },
    null,
    2,
  );
}
