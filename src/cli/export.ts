import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { idOf, openClient, withLedger } from './client.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface ExportOptions extends LedgerOptions {
  readonly as: string;
  readonly rule: string;
  readonly out?: string;
}

async function exportEvent(typed: string, options: ExportOptions): Promise<void> {
  const client = await openClient(options, false);
  try {
    const id = await idOf(client, 'event', typed);
    const by = options.by === undefined ? {} : { by: options.by };
    const body = { as: options.as, rule: options.rule, ...by };
    const { text } = await client.post<{ text: string }>(
      `/api/events/${encodeURIComponent(id)}/exports`,
      body,
    );
    if (options.out === undefined) process.stdout.write(text);
    else writeFileSync(options.out, text);
  } finally {
    await client.close();
  }
}

export function register(program: Command): void {
  withLedger(
    program
      .command('export')
      .summary('write an event to a file')
      .description(
        'Writes an event as a file; the ledger keeps who took it, and its hash. Cells that a spreadsheet would run as a formula are made plain text.',
      )
      .argument('<event>', 'id of the event, or the first characters of it')
      .requiredOption('--as <format>', 'claims.csv, tolls.csv or event.json')
      .option('--rule <id>', 'counting rule that comes first', 'latest')
      .option('--out <file>', 'where to; standard output where not given'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount export e3a9 --as claims.csv --out claims.csv
  recount export e3a9 --as tolls.csv --rule gtd

${EXIT_HELP}`,
    )
    .action(guarded(exportEvent));
}
