import type { Command } from 'commander';
import type { Page } from '../views/lists.ts';
import type { HistoryRow } from '../views/shapes.ts';
import { anyId, openClient, withLedger } from './client.ts';
import { EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

async function history(
  typed: string | undefined,
  options: LedgerOptions & { readonly json?: boolean },
): Promise<void> {
  const { plain } = await import('./print.ts');
  const client = await openClient(options, false);
  try {
    const about = typed === undefined ? null : await anyId(client, typed);
    let after: string | null = null;
    let rows = 0;
    do {
      const query = new URLSearchParams({ limit: '1000' });
      if (about !== null) query.set('about', about);
      if (after !== null) query.set('after', after);
      const page: Page<HistoryRow> = await client.get(`/api/history?${query}`);
      for (const row of page.rows) {
        const why = row.reason === null ? '' : `: ${plain(row.reason)}`;
        process.stdout.write(
          options.json
            ? `${JSON.stringify(row)}\n`
            : `${row.sequence}  ${row.at}  ${plain(row.by)}  ${plain(row.words)}${why}\n`,
        );
      }
      rows += page.rows.length;
      after = page.next;
    } while (after !== null);
    if (rows === 0) {
      process.stderr.write('recount: nothing was written yet\n  recount add FILE adds reports\n');
      process.exitCode = EXIT.partly;
    }
  } finally {
    await client.close();
  }
}

export function register(program: Command): void {
  withLedger(
    program
      .command('history')
      .summary('say who wrote what, when and why')
      .description('Prints every entry of the ledger in one line, or those about one event, report or claim.')
      .argument('[about]', 'id of an event, a report or a claim, or the first characters of it')
      .option('--json', 'print one JSON line an entry'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount history
  recount history c4f1

${EXIT_HELP}`,
    )
    .action(guarded(history));
}
