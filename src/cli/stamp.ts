import type { Command } from 'commander';
import { openClient, withLedger } from './client.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

async function stamp(options: LedgerOptions): Promise<void> {
  const client = await openClient(options, false);
  try {
    const by = options.by === undefined ? {} : { by: options.by };
    const made = await client.post<{ at: string; authority: string; head: { size: number } }>(
      '/api/stamps',
      by,
    );
    process.stdout.write(`stamped ${made.head.size} entries at ${made.at} by ${made.authority}\n`);
  } finally {
    await client.close();
  }
}

export function register(program: Command): void {
  withLedger(
    program
      .command('stamp')
      .summary('have the head stamped by a time-stamping server')
      .description(
        'Sends the hash of the signed head to a time-stamping server (RFC 3161) and keeps its answer in the ledger: proof by somebody else of when the log stood as it stands. Only the hash leaves this machine.',
      )
      .option(
        '--tsa <url>',
        'the server (else RECOUNT_TSA); where the ledger is served, that of the server holds',
      ),
  )
    .addHelpText(
      'after',
      `
Examples
  recount stamp --tsa https://stamps.example/tsr
  recount head

${EXIT_HELP}`,
    )
    .action(guarded(stamp));
}
