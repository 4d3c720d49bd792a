import { resolve } from 'node:path';
import type { Command } from 'commander';
import { withLedger } from './client.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';
import { isDatabase, keysPlace, type LedgerOptions, ledgerPlace } from './ledger-place.ts';

async function restoreBackup(file: string, options: LedgerOptions): Promise<void> {
  if (options.ledger === undefined)
    throw new CommandError(
      EXIT.usage,
      'restore needs to be told where to',
      'give --ledger DIR, a folder that holds no ledger yet',
    );
  const place = ledgerPlace(options);
  let entries: number;
  if (isDatabase(place)) {
    const { restorePostgres } = await import('../ledger/postgres.ts');
    entries = await restorePostgres(resolve(file), place, keysPlace());
  } else {
    const { restoreFolder } = await import('../ledger/pglite.ts');
    entries = await restoreFolder(resolve(file), place);
  }
  process.stdout.write(`${place}  ${entries} entries. Check it: recount audit --ledger ${place}\n`);
}

export function register(program: Command): void {
  withLedger(
    program
      .command('restore')
      .summary('make a ledger from a backup')
      .description(
        'Makes a ledger from a backup, in a folder or an empty database. A damaged backup is refused before anything is made.',
      )
      .argument('<file>', 'a file that recount backup wrote'),
  )
    .addHelpText(
      'after',
      `
Example
  recount restore north-2031-05-03.ndjson --ledger ~/restored && recount audit --ledger ~/restored

${EXIT_HELP}`,
    )
    .action(guarded(restoreBackup));
}
