import type { Command } from 'commander';
import { idOf, openClient, withLedger } from './client.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface RedactOptions extends LedgerOptions {
  readonly reason: string;
  readonly yes?: boolean;
}

async function redact(typed: string, options: RedactOptions): Promise<void> {
  const client = await openClient(options, false);
  try {
    const report = await idOf(client, 'report', typed);
    if (!options.yes)
      throw new CommandError(
        EXIT.usage,
        `this takes the words of report ${report} away for good`,
        'say --yes if that is meant; backups made before keep them',
      );
    const by = options.by === undefined ? {} : { by: options.by };
    const { entries } = await client.post<{ entries: number }>('/api/redactions', {
      report,
      reason: options.reason,
      ...by,
    });
    process.stdout.write(`redacted ${report}: ${entries} entries are closed; the log says by whom and why\n`);
  } finally {
    await client.close();
  }
}

export function register(program: Command): void {
  withLedger(
    program
      .command('redact')
      .summary('take the words of a report out for good')
      .description(
        'Destroys the key of a report: its text, claims, decisions and raw bytes can no longer be read, here or in any later backup. That it was there, and who redacted it and why, stays. Backups made before still hold it.',
      )
      .argument('<report>', 'id of the report, or the first characters of it')
      .requiredOption(
        '--reason <words>',
        'why; it stands in the log for good, so leave the words themselves out',
      )
      .option('--yes', 'do it'),
  )
    .addHelpText(
      'after',
      `
Example
  recount redact 3f0a --reason "a witness could be found by it" --yes

${EXIT_HELP}`,
    )
    .action(guarded(redact));
}
