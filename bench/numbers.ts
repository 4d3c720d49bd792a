import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDates } from '../src/extract/dates/dates.ts';
import type { DateMention, QuantityMention } from '../src/extract/mentions.ts';
import { readQuantities } from '../src/extract/quantities.ts';
import { DATES as EN_DATES } from '../src/languages/en/dates.ts';
import { QUANTITIES as EN_QUANTITIES } from '../src/languages/en/quantities.ts';
import { DATES as FR_DATES } from '../src/languages/fr/dates.ts';
import { QUANTITIES as FR_QUANTITIES } from '../src/languages/fr/quantities.ts';
import { tokenize } from '../src/text/tokens.ts';
import { type Case, cases } from './numbers/cases.ts';

/**
 * English and French cases of two open suites (see ../shared/bench/numbers/README.md for what is counted), and
 * the share that is read right: every value, and no other. `--wrong` prints each case that is not.
 */
const shared = process.env.RECOUNT_SHARED ?? join('..', 'shared');
const folder = join(shared, 'bench', 'numbers');
if (!existsSync(folder)) {
  console.error(`No suites at ${folder}; set RECOUNT_SHARED to the folder that holds bench/numbers.`);
  process.exit(2);
}

const LANGUAGES = {
  en: { quantities: EN_QUANTITIES, dates: EN_DATES },
  fr: { quantities: FR_QUANTITIES, dates: FR_DATES },
} as const;

function quantitiesOf(text: string, language: 'en' | 'fr'): QuantityMention[] {
  const tokens = tokenize(text);
  return readQuantities(text, tokens, 0, tokens.length, LANGUAGES[language].quantities);
}

function datesOf(
  text: string,
  language: 'en' | 'fr',
  reference: string,
  prefer: 'past' | 'future',
): DateMention[] {
  const tokens = tokenize(text);
  return readDates(text, tokens, 0, tokens.length, LANGUAGES[language].dates, { reference, prefer });
}

/** Every number of the text, as the suites list them; what the README does not call a number is left out. */
function cardinalsOf(c: Case, articles: boolean): string {
  const out: string[] = [];
  for (const m of quantitiesOf(c.text, c.language)) {
    if (m.kind === 'distance' || m.kind === 'measure' || m.kind === 'ordinal' || m.kind === 'unitName') {
      if (m.reason !== '<minus>') continue;
    }
    if (m.reason === '<day> <month>' || m.rule === '<zero>' || m.rule === '<pas de>' || m.rule === '<sans>')
      continue;
    if (m.ordinal !== undefined) continue;
    if (m.rule === '<a>' && (c.language === 'en' ? m.quantity.words.startsWith('a') : !articles)) continue;
    if (m.rule === '<another>' || m.rule === '<both>') continue;
    for (const n of m.numbers) out.push(String(n.value));
  }
  return out.join(' ');
}

function rangesOf(c: Case): string {
  const out: string[] = [];
  for (const m of quantitiesOf(c.text, c.language)) {
    const [low, high] = m.numbers;
    if (low === undefined || m.kind === 'date' || m.kind === 'fraction') continue;
    if (m.quantity.exactness === 'range' || high !== undefined) out.push(`${low.value}..${high?.value}`);
    else if (m.rule.startsWith('<atLeast>')) out.push(`${low.value}..`);
    else if (m.rule.startsWith('<atMost>')) out.push(`..${low.value}`);
    else if (m.rule === '<equal to> <number>') out.push(`${low.value}..${low.value}`);
  }
  return out.join(' ');
}

/** The two readings of a date that leaves something open: the last such day, and the next. */
function datesRead(c: Case, reference: string): string[] {
  return (['past', 'future'] as const).map((prefer) =>
    datesOf(c.text, c.language, reference, prefer)
      .filter((m) => m.when.start !== null)
      .map((m) => (m.when.start === m.when.end ? m.when.start : `${m.when.start}/${m.when.end}`))
      .join(' '),
  );
}

function right(c: Case): { ok: boolean; got: string } {
  if (c.measure === 'cardinals') {
    // The suites take the French article for a number in one sentence ("un crédit") and not in the next ("dans un
    // accident"); we read it as "<a>", one where it counts. Either is right; an English "a" is never a number.
    const without = compare(c, cardinalsOf(c, false));
    return without.ok ? without : compare(c, cardinalsOf(c, true));
  }
  if (c.measure === 'ranges') return compare(c, rangesOf(c));
  let got = '';
  for (const reference of c.references) {
    const read = datesRead(c, reference);
    got ||= [...new Set(read)].join(' | ');
    // What the suite gives two readings must have both; what it gives one must have that one among ours.
    if (c.want.every((want) => read.includes(want))) return { ok: true, got: read.join(' | ') };
  }
  return { ok: false, got };
}

function compare(c: Case, got: string): { ok: boolean; got: string } {
  return { ok: c.want.includes(got), got };
}

/** How many dates have lost their day of speech, and the share right were all of them read from one and the same. */
function lost(own: readonly Case[], language: string): string {
  const day = '2016-11-07';
  const without = own.filter((c) => c.references.length > 1).length;
  const hits = own.filter((c) => right(c.references.length > 1 ? { ...c, references: [day] } : c).ok).length;
  return `${without} ${language} (${((100 * hits) / own.length).toFixed(1)} % with all of them read from ${day})`;
}

const wrong = process.argv.includes('--wrong');
const TARGETS = { cardinals: 98, ranges: 95, dates: 90 } as const;
console.log('measure     language   right    of       %   must reach');
let short = false;
const undated: string[] = [];
const read = cases(folder);
for (const measure of ['cardinals', 'ranges', 'dates'] as const) {
  for (const language of ['en', 'fr'] as const) {
    const own = read.filter((c) => c.measure === measure && c.language === language);
    const misses: string[] = [];
    for (const c of own) {
      const { ok, got } = right(c);
      if (!ok) misses.push(`    ${c.suite} ${JSON.stringify(c.text)} want ${c.want.join(' | ')} got ${got}`);
    }
    const hits = own.length - misses.length;
    const share = (100 * hits) / own.length;
    if (share < TARGETS[measure]) short = true;
    console.log(
      `${measure.padEnd(12)}${language.padEnd(10)}${String(hits).padStart(6)}${String(own.length).padStart(6)}${share.toFixed(1).padStart(8)}${String(TARGETS[measure]).padStart(13)}`,
    );
    if (measure === 'dates') undated.push(lost(own, language));
    if (wrong) console.log(misses.join('\n'));
  }
}
console.log(
  `\nDates that have lost the day they speak from: ${undated.join(', ')}.\nSuch a case is right when one of the days that the suite names makes every value right.`,
);
process.exit(short ? 1 : 0);
