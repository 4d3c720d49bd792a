import type { Command } from 'commander';
import type { ReportView } from '../views/shapes.ts';
import { type Client, openClient, withLedger } from './client.ts';
import { EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface AddOptions extends LedgerOptions {
  readonly kind?: 'text' | 'wiki';
  readonly language?: 'en' | 'fr';
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly fiction?: boolean;
  readonly json?: boolean;
}

interface Added {
  readonly report: string;
  readonly known: boolean;
  readonly claims: number;
}

/** For more reports than this, their events are listed by `recount events`. */
const FEW = 50;

async function add(paths: readonly string[], options: AddOptions): Promise<void> {
  const { inputsOf, registryOf } = await import('./inputs.ts');
  const client = await openClient(options, true);
  const added: string[] = [];
  try {
    for (const path of paths) {
      const registry = registryOf(path);
      if (registry !== null) await client.post('/api/registry', { ...registry.body, ...byOf(options) });
      for await (const input of inputsOf(path, givenOf(options))) {
        if ('error' in input) {
          fail(input.from, input.error);
          continue;
        }
        for (const warning of input.warnings) process.stderr.write(`recount: ${input.from}: ${warning}\n`);
        try {
          const one = await client.post<Added>('/api/reports', { ...input.request, ...byOf(options) });
          say(input.from, one, options);
          added.push(one.report);
        } catch (error) {
          // one report that is refused does not stop the others; a ledger that fails does
          if ((error as { exit?: number }).exit !== EXIT.partly) throw error;
          fail(input.from, `${(error as Error).message} (${(error as unknown as { next: string }).next})`);
        }
      }
    }
    if (!options.json) await sayEvents(client, added);
  } finally {
    await client.close();
  }
}

/** The events that the reports are about, once all of them are in. */
async function sayEvents(client: Client, reports: readonly string[]): Promise<void> {
  if (reports.length > FEW) {
    process.stdout.write('recount events lists what they tell of\n');
    return;
  }
  const { eventLine } = await import('./print.ts');
  const events = new Map<string, string>();
  for (const report of reports) {
    const view = await client.get<ReportView>(`/api/reports/${encodeURIComponent(report)}`);
    for (const event of view.events) if (event.main) events.set(event.id, eventLine(event));
  }
  for (const [id, line] of events) process.stdout.write(`event ${id}  ${line}\n`);
}

function say(from: string, added: Added, options: AddOptions): void {
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ from, ...added })}\n`);
    return;
  }
  const what = added.known ? 'known already' : `${added.claims} claim${added.claims === 1 ? '' : 's'}`;
  process.stdout.write(`${added.report}  ${what}  (${from})\n`);
}

function fail(from: string, words: string): void {
  process.stderr.write(`recount: ${from}: ${words}\n`);
  process.exitCode = EXIT.partly;
}

function givenOf(options: AddOptions): Record<string, unknown> {
  const { kind, language, title, published: publishedAt, outlet, url, fiction } = options;
  const given = { kind, language, title, publishedAt, outlet, url, fiction };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function byOf(options: AddOptions): { by?: string } {
  return options.by === undefined ? {} : { by: options.by };
}

export function register(program: Command): void {
  withLedger(
    program
      .command('add')
      .summary('add reports to the ledger')
      .description(
        'Reads reports and writes them into the ledger, each with the claims found in it. A text that is there already is not added again.',
      )
      .argument('<path...>', 'a text file, a reports.jsonl (one report a line), or a folder of either')
      .option('--kind <kind>', 'text or wiki; told from the text where not given')
      .option('--language <code>', 'en or fr; told from the text where not given')
      .option('--title <title>')
      .option('--published <date>', 'the day it was published; relative dates are read from it')
      .option('--outlet <name>', 'who published it')
      .option('--url <address>', 'where; a later text at the same address is a revision')
      .option('--fiction', 'mark the reports as invented; every page and file says so')
      .option('--json', 'print one JSON line a report'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount add communique.txt --published 2031-05-02 --outlet "The Lantern"
  recount add samples/raid-on-kerdoum
  recount add reports.jsonl --ledger ~/cases/north

${EXIT_HELP}`,
    )
    .action(guarded(add));
}
