import type { Command } from 'commander';
import { withLedger } from './client.ts';
import type { DecideOptions } from './decide.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('reject')
      .summary('reject a claim')
      .description('Says that a claim does not belong: it stays on the page, marked, and no rule counts it.')
      .argument('<claim>', 'id of the claim, or the first characters of it')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option('--json', 'print the claim as it stands now'),
  )
    .addHelpText(
      'after',
      `
Example
  recount reject c4f1 --reason "the figure is of another attack"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (claim: string, options: DecideOptions) => {
        const { decide } = await import('./decide.ts');
        await decide('rejected', claim, options);
      }),
    );
}
