import type { Command } from 'commander';
import type { ClaimView, ReportView } from '../views/shapes.ts';
import { type Client, idOf, openClient, withLedger } from './client.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface ClaimOptions extends LedgerOptions {
  readonly reason: string;
  readonly event?: string;
  readonly measure?: string;
  readonly act?: string;
  readonly low?: string;
  readonly high?: string;
  readonly stance: string;
  readonly json?: boolean;
}

async function claim(typed: string, words: string, options: ClaimOptions): Promise<void> {
  if ((options.measure === undefined) === (options.act === undefined))
    throw new CommandError(
      EXIT.usage,
      'a claim has a measure or an act',
      'give --measure killed, or --act attack',
    );
  const client = await openClient(options, false);
  try {
    const id = await idOf(client, 'report', typed);
    const view = await client.get<ReportView>(`/api/reports/${encodeURIComponent(id)}`);
    const body = {
      kind: options.measure === undefined ? 'act' : 'toll',
      event: await eventOf(client, view, options.event),
      span: spanOf(view.text, words),
      references: [],
      claimants: [],
      stance: options.stance,
      modality: 'actual',
      scope: 'event',
      ...(options.act === undefined ? {} : { act: options.act }),
      ...(options.measure === undefined
        ? {}
        : { measure: options.measure, quantity: quantityOf(words, options) }),
      reason: options.reason,
      ...(options.by === undefined ? {} : { by: options.by }),
    };
    const added = await client.post<ClaimView>(`/api/reports/${encodeURIComponent(id)}/claims`, body);
    const { claimLine } = await import('./print.ts');
    process.stdout.write(options.json ? `${JSON.stringify(added)}\n` : `added  ${claimLine(added)}\n`);
  } finally {
    await client.close();
  }
}

/** Where the words stand, in code points; words that stand twice do not say which are meant. */
function spanOf(text: string, words: string): { start: number; end: number; exact: string } {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0)
    throw new CommandError(
      EXIT.usage,
      'the report does not have these words',
      'copy them as they stand there',
    );
  if (text.indexOf(words, at + 1) >= 0)
    throw new CommandError(
      EXIT.usage,
      'the report has these words more than once',
      'give more of the sentence',
    );
  const start = Array.from(text.slice(0, at)).length;
  return { start, end: start + Array.from(words).length, exact: words };
}

async function eventOf(client: Client, { events }: ReportView, typed: string | undefined): Promise<string> {
  if (typed !== undefined) return idOf(client, 'event', typed);
  const [only, ...more] = events;
  if (only !== undefined && more.length === 0) return only.id;
  throw new CommandError(
    EXIT.usage,
    `the report tells of ${events.length} events`,
    `say which with --event: ${events.map(({ id }) => id).join(', ')}`,
  );
}

/** What is not given is unknown, and never 0. */
function quantityOf(words: string, { low, high = low }: ClaimOptions): object {
  const [from, to] = [low, high].map((typed) => {
    if (typed === undefined || typed === 'none') return null;
    const number = Number(typed);
    if (!Number.isInteger(number) || number < 0)
      throw new CommandError(EXIT.usage, `${typed} is no number of people`, 'give a whole number, or none');
    return number;
  }) as [number | null, number | null];
  const exactness =
    from === null && to === null
      ? 'vague'
      : from === null
        ? 'atMost'
        : to === null
          ? 'atLeast'
          : from === to
            ? 'exact'
            : 'range';
  return { low: from, high: to, exactness, words };
}

export function register(program: Command): void {
  withLedger(
    program
      .command('claim')
      .summary('add a claim that was not read')
      .description('Adds a claim at its words in a report, beside those that were read.')
      .argument('<report>', 'id of the report, or the first characters of it')
      .argument('<words>', 'the words it stands on, as the report has them')
      .option('--measure <word>', 'of a toll: killed, injured …')
      .option('--act <word>', 'of an act: attack, shelling …')
      .option('--low <number>', 'at least so many; unknown where not given')
      .option('--high <number>', 'at most so many; none leaves it open, else as --low')
      .option('--event <id>', 'which event of the report, where it tells of several')
      .option('--stance <word>', 'asserts, confirms, denies, retracts or doubts', 'asserts')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option('--json', 'print the claim'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount claim 3f0a "six guards fell" --measure killed --low 6 --reason "not read: fell"
  recount claim 3f0a "more than six" --measure killed --low 6 --high none --reason "in the caption"

${EXIT_HELP}`,
    )
    .action(guarded(claim));
}
