import type { Extraction } from '../extract/extraction.ts';
import { readRelated } from '../extract/page/related.ts';
import { languages } from '../languages/index.ts';
import { LANGUAGES, type LanguageCode } from '../model/vocabulary.ts';
import { RULES } from '../reconcile/rules.ts';
import { extractReport, type ReportInput } from '../record/read.ts';
import { CommandError, EXIT } from './exit.ts';
import { type Input, inputsOf } from './inputs.ts';
import { bold, dim, wrap } from './paint.ts';
import { PIECES } from './pieces.ts';
import { terminalWidth } from './read-run.ts';
import { openResolver } from './registry.ts';
import type { RulesOptions } from './rules-options.ts';

/** Runs `recount rules`. */
export async function runRules(options: RulesOptions): Promise<void> {
  const codes = LANGUAGES.filter((code) => (options.language ?? code) === code);
  if (codes.length === 0)
    throw new CommandError(
      EXIT.usage,
      `--language ${options.language} is not known`,
      `it is one of ${LANGUAGES.join(', ')}`,
    );
  if (options.extract === undefined) {
    process.stdout.write(`${countingRules()}\n`);
    return;
  }
  const fired = typeof options.extract === 'string' ? await firingsIn(options.extract) : null;
  const parts = codes.map((code) => extractionRules(code, fired, options.patterns === true));
  if (options.patterns === true) parts.unshift(legend());
  if (fired !== null) parts.push(firedBeside(codes, fired));
  process.stdout.write(`${parts.join('\n\n')}\n`);
}

function countingRules(): string {
  return RULES.map(
    ({ id, version, title, says }) =>
      `${bold(id)} ${version}  ${title}\n${wrap(says, terminalWidth(), '  ')}`,
  ).join('\n');
}

/** A rule as it is listed: what it matches and what shows it. */
interface Listed {
  readonly name: string;
  readonly pattern: string;
  readonly examples: readonly { readonly text: string; readonly gives: string }[];
  readonly counter: readonly string[];
}

/** "killed 47–47" as "killed 47", "killed 47–null" as "killed 47 or more". */
function inWords(gives: string): string {
  return gives
    .replace(/\b(\d+)–\1\b/, '$1')
    .replace(/\b(\d+)–null\b/, '$1 or more')
    .replace(/\bnull–(\d+)\b/, '$1 or fewer')
    .replace(/\bnull–null\b/, 'without a figure');
}

function listedIn(code: LanguageCode): { readonly tolls: Listed[]; readonly relations: Listed[] } {
  const { claims, page } = languages[code];
  return {
    tolls: claims.map(({ name, written, examples, counter }) => ({
      name,
      pattern: written,
      examples: examples.map(({ text, gives = [] }) => ({ text, gives: gives.map(inWords).join(', ') })),
      counter: counter.map(({ text }) => text),
    })),
    relations: page.related.relations.map(({ name, pattern, examples, counter }) => ({
      name,
      pattern,
      examples: examples.map(({ text, gives = '' }) => ({ text, gives })),
      counter: counter.map(({ text }) => text),
    })),
  };
}

/** What the letters of a pattern stand for. */
function legend(): string {
  const letters = Object.entries(PIECES).filter(([letter]) => /[a-z]/i.test(letter));
  return dim(
    wrap(
      `Letters of a pattern: ${letters.map(([letter, words]) => `${letter} ${words}`).join(' · ')}`,
      terminalWidth(),
      '',
    ),
  );
}

function extractionRules(code: LanguageCode, fired: Fired | null, patterns: boolean): string {
  const { tolls, relations } = listedIn(code);
  const rules = tolls.length + relations.length;
  const words = languages[code].lexicon.size;
  const head = `${code}: ${tolls.length} rules read tolls, ${relations.length} relations; ${words} words and phrases of lexicon, ${(words / rules).toFixed(0)} a rule`;
  return [
    bold(head),
    ...tolls.map((rule) => ruleLines(rule, fired, patterns)),
    ...relations.map((rule) => ruleLines(rule, fired, patterns)),
  ].join('\n');
}

function ruleLines(
  { name, pattern, examples, counter }: Listed,
  fired: Fired | null,
  patterns: boolean,
): string {
  const count = fired === null ? '' : `  ${firedWords(fired.byRule.get(name) ?? 0)}`;
  return [
    `\n${bold(name)}${count}`,
    ...(patterns ? [dim(`  ${pattern}`)] : []),
    ...examples.map(({ text, gives }) => `  + ${oneLine(text)}${gives === '' ? '' : ` → ${gives}`}`),
    ...counter.map((text) => `  − ${oneLine(text)}`),
  ].join('\n');
}

const firedWords = (count: number): string => (count === 0 ? 'never fired' : `fired ${count} ×`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** How often each rule fired, candidates that were turned down with them, in how many reports. */
interface Fired {
  readonly byRule: ReadonlyMap<string, number>;
  readonly reports: number;
  readonly unread: readonly string[];
}

async function firingsIn(folder: string): Promise<Fired> {
  const resolver = openResolver();
  const byRule = new Map<string, number>();
  const unread: string[] = [];
  let reports = 0;
  for await (const input of inputsOf(folder, {})) {
    const report = reportOf(input);
    if (report === null) {
      unread.push('error' in input ? `${input.from}: ${input.error}` : `${input.from}: no text`);
      continue;
    }
    reports++;
    const { extraction } = extractReport(report, resolver);
    for (const rule of rulesFired(extraction)) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  if (reports === 0)
    throw new CommandError(
      EXIT.partly,
      unread.join('; ') || `${folder}: there is no report in it`,
      'name a report, a reports.jsonl, or a folder of either',
    );
  return { byRule, reports, unread };
}

function reportOf(input: Input): ReportInput | null {
  if ('error' in input) return null;
  const { text, kind, language, title, publishedAt } = input.request;
  return text === undefined ? null : { text, kind, language, title, publishedAt };
}

function rulesFired(extraction: Extraction): string[] {
  const { tolls, acts, turnedDown, draft } = extraction;
  const { entries, relations } = readRelated(draft);
  return [
    ...tolls.flatMap(({ rule, attribution }) => (attribution === null ? [rule] : [rule, attribution])),
    ...acts.flatMap(({ rule, attribution }) => (attribution === null ? [rule] : [rule, attribution])),
    ...turnedDown.map(({ rule }) => rule),
    ...relations.map(({ rule }) => rule),
    ...entries.flatMap((entry) => entry.relations.map(({ rule }) => rule)),
  ];
}

/** Rules of the engine itself, which no language lists: acts, attributions, parts of a whole. */
function firedBeside(codes: readonly LanguageCode[], { byRule, reports, unread }: Fired): string {
  const listed = new Set(
    codes.flatMap((code) => {
      const { tolls, relations } = listedIn(code);
      return [...tolls, ...relations].map(({ name }) => name);
    }),
  );
  const others = [...byRule].filter(([rule]) => !listed.has(rule)).sort((a, b) => b[1] - a[1]);
  return [
    bold(`${reports} report${reports === 1 ? '' : 's'} read; rules that are of no one language:`),
    ...others.map(([rule, count]) => `  ${String(count).padStart(6)} × ${rule}`),
    ...unread.map((why) => `not read: ${why}`),
  ].join('\n');
}
