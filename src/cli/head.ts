import type { Command } from 'commander';
import type { Head } from '../ledger/log/head.ts';
import { openClient, withLedger } from './client.ts';
import { EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

async function head(options: LedgerOptions): Promise<void> {
  const client = await openClient(options, false);
  try {
    const { head: signed, stamp } = await client.get<{ head: Head | null; stamp: object | null }>(
      '/api/head',
    );
    if (signed === null) {
      process.stderr.write('recount: the ledger is empty and has no head\n  recount add FILE adds reports\n');
      process.exitCode = EXIT.partly;
      return;
    }
    process.stdout.write(`${JSON.stringify({ ...signed, ...(stamp === null ? {} : { stamp }) })}\n`);
  } finally {
    await client.close();
  }
}

export function register(program: Command): void {
  withLedger(
    program
      .command('head')
      .summary('print the signed head of the log')
      .description(
        'Prints the signed head of the log as one JSON line, with the last time stamp that was taken (recount stamp). Keep it where the ledger is not: whoever rewrites the ledger cannot rewrite that.',
      ),
  )
    .addHelpText(
      'after',
      `
Examples
  recount head > head-2031-05-03.json
  recount audit --since head-2031-05-03.json

${EXIT_HELP}`,
    )
    .action(guarded(head));
}
