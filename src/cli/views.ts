import type { Command } from 'commander';
import { type Client, openClient, withLedger } from './client.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface Built {
  readonly sequence: number;
  readonly entries: number;
}

const EVERY = 1_000;

async function rebuild(options: LedgerOptions): Promise<void> {
  const client = await openClient(options, false);
  const telling = setInterval(() => void tell(client), EVERY);
  try {
    const { sequence } = await client.post<Built>('/api/views', {});
    process.stdout.write(`built the views of ${sequence} entries\n`);
  } finally {
    clearInterval(telling);
    await client.close();
  }
}

async function tell(client: Client): Promise<void> {
  try {
    const { sequence, entries } = await client.get<Built>('/api/views');
    process.stderr.write(`${sequence} of ${entries} entries\n`);
  } catch {
    // the answer to the rebuild itself says what is wrong
  }
}

export function register(program: Command): void {
  const views = program
    .command('views')
    .summary('build what is read from the ledger anew')
    .description(
      'Views (events, claims, search) lie beside the entries and are kept up as these come. They can be dropped and come back the same from the entries; recount audit compares them.',
    );
  withLedger(views.command('rebuild').summary('drop the views and build them anew from the entries'))
    .addHelpText(
      'after',
      `
Example
  recount views rebuild

${EXIT_HELP}`,
    )
    .action(guarded(rebuild));
}
