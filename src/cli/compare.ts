import type { Command } from 'commander';
import type { Toll } from '../model/toll.ts';
import type { Agreement } from '../reconcile/agreement.ts';
import type { CountingRule } from '../reconcile/rule.ts';
import type { Disagreement } from '../reconcile/table/disagreement.ts';
import type { EventView } from '../views/shapes.ts';
import { withLedger } from './client.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';
import { MAPPING_HELP, type MappingOptions } from './mapping.ts';

interface CompareOptions extends MappingOptions, LedgerOptions {
  readonly rules?: string;
  readonly zeroUnknown?: boolean;
  readonly json?: boolean;
}

/** One line of the comparison: the total of a measure under a rule. */
interface Line {
  readonly measure: string;
  readonly rule: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** Events for which the rule gives a best figure, of all. */
  readonly events?: number;
}

const cell = (value: number | null, width = 9): string =>
  (value === null ? '–' : value.toLocaleString('en-GB')).padStart(width);
const percent = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);

function printed(lines: readonly Line[]): string {
  const out: string[] = [];
  for (const measure of [...new Set(lines.map((line) => line.measure))]) {
    out.push('', `${measure.padEnd(18)}${['low', 'best', 'high'].map((head) => head.padStart(9)).join('')}`);
    for (const line of lines.filter((one) => one.measure === measure))
      out.push(
        `  ${line.rule.padEnd(16)}${cell(line.low)}${cell(line.best)}${cell(line.high)}${line.events === undefined ? '' : `   ${line.events} events`}`,
      );
    const bests = lines.flatMap((line) =>
      line.measure === measure && line.best !== null ? [line.best] : [],
    );
    const [least, most] = [Math.min(...bests), Math.max(...bests)];
    if (bests.length > 1 && least > 0 && most > least)
      out.push(
        `  the choice of rule moves the best from ${cell(least, 0)} to ${cell(most, 0)}, by ${percent(most / least - 1)}`,
      );
  }
  return `${out.join('\n')}\n`;
}

function saySpread(table: readonly Disagreement[]): string {
  return table
    .map(
      (one) =>
        `${one.measure}: reports disagree in ${one.differ} of ${one.several} events with several reports (${percent(one.several === 0 ? null : one.differ / one.several)}); ` +
        `modal confidence ${percent(one.modalConfidence)} of all events, ${percent(one.modalConfidenceOfSeveral)} of those with several\n`,
    )
    .join('');
}

async function compareTable(
  file: string,
  options: CompareOptions,
  rules: readonly CountingRule[],
): Promise<void> {
  const { absent, numeric, shapeFrom } = await import('./mapping.ts');
  const { readRows, reportBad, withNumbers } = await import('./rows.ts');
  const { countTable } = await import('../reconcile/table/count.ts');
  const { disagreements } = await import('../reconcile/table/disagreement.ts');
  const shape = shapeFrom(options);
  if (shape.figures.length === 0)
    throw new CommandError(
      EXIT.usage,
      'there is no figure to compare',
      'say which column is killed or injured with --map',
    );
  const { rows, bad } = withNumbers(await readRows(file), numeric(shape));
  const lacking = absent(shape, rows[0]);
  if (lacking.length > 0)
    throw new CommandError(EXIT.usage, `the table has no column ${lacking.join(', ')}`, 'see --map');
  const spread = disagreements(rows, shape);
  const lines: Line[] = [];
  for (const rule of rules) {
    const events = countTable(rows, shape, rule, { zeroIsUnknown: options.zeroUnknown ?? false });
    for (const { measure, low, best, high } of shape.figures) {
      const known = events.filter((event) => event[best] !== null);
      if (known.length === 0) continue;
      // A bound that one event leaves open adds what is known of it: its best.
      const total = (column: string): number =>
        known.reduce((sum, event) => sum + Number(event[column] ?? event[best]), 0);
      lines.push({
        measure,
        rule: rule.id,
        low: total(low),
        best: total(best),
        high: total(high),
        events: known.length,
      });
    }
  }
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ reports: rows.length, events: spread[0]?.events, spread, totals: lines })}\n`,
    );
  else
    process.stdout.write(
      `${rows.length.toLocaleString('en-GB')} reports of ${(spread[0]?.events ?? 0).toLocaleString('en-GB')} events\n${saySpread(spread)}${printed(lines)}`,
    );
  reportBad(bad, file);
}

/** Totals of one event, a line a rule; rules that turn every claim down are listed with what they say. */
export function linesOf(tolls: readonly Toll[]): Line[] {
  return tolls
    .filter((toll) => toll.side === null && toll.status === null)
    .map(({ measure, unit, rule, low, best, high }) => ({
      measure: unit === 'person' ? measure : `${measure} (${unit})`,
      rule,
      low,
      best,
      high,
    }))
    .sort((a, b) => a.measure.localeCompare(b.measure));
}

/** How far the figures of the event agree before any rule is asked. */
function sayAgreement(agreement: readonly Agreement[], nameOf: (side: string) => string): string {
  const several = agreement.filter(({ figures }) => figures > 1);
  const differ = several.filter(({ distinct }) => distinct > 1);
  const lines = several.map(
    ({ measure, unit, side, status, figures, distinct, modalConfidence }) =>
      `  ${[measure, unit === 'person' ? null : unit, side === null ? null : nameOf(side), status === 'unknown' ? null : status].filter(Boolean).join(', ')}: ` +
      `${figures} figures, ${distinct} different; modal confidence ${percent(modalConfidence)}\n`,
  );
  const share = percent(several.length === 0 ? null : differ.length / several.length);
  return `figures differ in ${differ.length} of ${several.length} classes with several (${share})\n${lines.join('')}`;
}

function printEvent(
  title: string,
  nameOf: (side: string) => string,
  tolls: readonly Toll[],
  agreement: readonly Agreement[],
  options: CompareOptions,
): void {
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ event: title, spread: agreement, tolls })}\n`);
    return;
  }
  const notes = tolls
    .filter((toll) => toll.side === null && toll.status === null)
    .flatMap((toll) => toll.notes.map((note) => `  ${toll.rule}, ${toll.measure}: ${note}`));
  process.stdout.write(
    `${title}\n${sayAgreement(agreement, nameOf)}${printed(linesOf(tolls))}${notes.length > 0 ? `\n${notes.join('\n')}\n` : ''}`,
  );
}

async function compare(what: string, options: CompareOptions): Promise<void> {
  const { existsSync } = await import('node:fs');
  if (what === '-' || existsSync(what)) {
    const { rulesWith } = await import('./rules-file.ts');
    await compareTable(what, options, await rulesWith(options.rules));
    return;
  }
  await compareEvent(what, options);
}

/** The event as the ledger has it, asked for under one rule after another: those that ship, and the ledger's own. */
async function compareEvent(typed: string, options: CompareOptions): Promise<void> {
  const { idOf, openClient } = await import('./client.ts');
  if (options.rules !== undefined)
    throw new CommandError(
      EXIT.usage,
      '--rules counts tables',
      'recount rule FILE adds a rule to the ledger, by which its events are counted',
    );
  const client = await openClient(options, false);
  try {
    const id = await idOf(client, 'event', typed).catch((error: unknown) => {
      if (!(error instanceof CommandError) || error.exit !== EXIT.partly) throw error;
      throw new CommandError(
        EXIT.partly,
        `${typed} is no file, and no event begins so`,
        'check the path; recount events lists the events',
      );
    });
    const path = `/api/events/${encodeURIComponent(id)}`;
    const { event, claims, relations, rules, actors } = await client.get<EventView>(path);
    const tolls: Toll[] = [];
    for (const rule of rules)
      tolls.push(...(await client.get<EventView>(`${path}?rule=${encodeURIComponent(rule.id)}`)).tolls);
    const { agreementOf } = await import('../reconcile/agreement.ts');
    const standing = claims.filter(({ decision }) => decision?.verdict !== 'rejected');
    const nameOf = (side: string): string => actors.find((actor) => actor.id === side)?.name ?? side;
    printEvent(`${event.title} (${id})`, nameOf, tolls, agreementOf(event, standing, relations), options);
  } finally {
    await client.close();
  }
}

export function register(program: Command): void {
  withLedger(program.command('compare'))
    .summary('put an event or a table under every counting rule')
    .description('Puts the same event or table under every counting rule, side by side.')
    .argument('<event-or-file>', 'the id of an event on record, or a table of reports (- for standard input)')
    .option('--rules <file>', 'a counting rule of your own, JSON or TypeScript, beside those that ship')
    .option('--preset <name>', 'columns as in a known data set: maverick')
    .option('--map <pairs>', 'which column is what: KEY=COLUMN,…')
    .option('--zero-unknown', 'the table writes 0 where a report says nothing: read such cells as unknown')
    .option('--json', 'as JSON, for a program')
    .addHelpText(
      'after',
      `${MAPPING_HELP}

Examples
  recount compare reports.csv --map event=event_id,killed=deaths
  recount compare EVENT

Rows that cannot be counted are named on standard error, each with its line.
${EXIT_HELP}`,
    )
    .action(guarded(compare));
}
