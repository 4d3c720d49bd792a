import type { Command } from 'commander';
import type { EventsView } from '../views/shapes.ts';
import { openClient, withLedger } from './client.ts';
import { EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface EventsOptions extends LedgerOptions {
  readonly rule: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

async function events(options: EventsOptions): Promise<void> {
  const { eventLine, tollLine } = await import('./print.ts');
  const client = await openClient(options, false);
  try {
    const view = await client.get<EventsView>(`/api/events?${new URLSearchParams({ rule: options.rule })}`);
    const shown = view.events.filter((row) => options.all || row.event.main);
    if (options.json) {
      for (const row of shown) process.stdout.write(`${JSON.stringify(row)}\n`);
    } else {
      for (const row of shown) {
        const toll = row.tolls.find(
          ({ measure, side, status }) => measure === 'killed' && side === null && status === null,
        );
        const counts = `${row.reports} report${row.reports === 1 ? '' : 's'}, ${row.conflicts} conflict${row.conflicts === 1 ? '' : 's'}`;
        const fiction = row.fiction ? '  [fiction]' : '';
        process.stdout.write(
          `${row.id}  ${eventLine(row.event)}${fiction}\n    ${toll === undefined ? 'no toll' : tollLine(toll)} under ${view.rule}; ${counts}\n`,
        );
      }
      const hidden = view.events.length - shown.length;
      if (hidden > 0) process.stdout.write(`${hidden} more told in passing: recount events --all\n`);
    }
    if (view.events.length === 0) {
      process.stderr.write('recount: the ledger holds no event\n  recount add FILE adds reports\n');
      process.exitCode = EXIT.partly;
    }
  } finally {
    await client.close();
  }
}

export function register(program: Command): void {
  withLedger(
    program
      .command('events')
      .summary('list the events of the ledger')
      .description('Lists events, the latest first, with the killed in all under a counting rule.')
      .option('--rule <id>', 'counting rule', 'latest')
      .option('--all', 'also events that reports tell only in passing')
      .option('--json', 'print one JSON line an event'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount events
  recount events --rule conservative --json

${EXIT_HELP}`,
    )
    .action(guarded(events));
}
