import { resolve } from 'node:path';
import type { Command } from 'commander';
import { openClient, withLedger } from './client.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

async function makeBackup(file: string, options: LedgerOptions): Promise<void> {
  const client = await openClient(options, false);
  try {
    const { path, entries } = await client.post<{ path: string; entries: number }>('/api/backups', {
      path: resolve(file),
    });
    process.stdout.write(`${path}  ${entries} entries. It holds the keys: keep it as safe as the ledger.\n`);
  } finally {
    await client.close();
  }
}

export function register(program: Command): void {
  withLedger(
    program
      .command('backup')
      .summary('write the whole ledger to one file')
      .description(
        'Writes the ledger to one file while it goes on being used. The file is there whole or not at all, and ends with a digest of itself.',
      )
      .argument('<file>', 'where to'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount backup north-2031-05-03.ndjson
  recount restore north-2031-05-03.ndjson --ledger ~/restored && recount audit --ledger ~/restored

${EXIT_HELP}`,
    )
    .action(guarded(makeBackup));
}
