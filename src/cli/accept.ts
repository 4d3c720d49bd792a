import type { Command } from 'commander';
import { withLedger } from './client.ts';
import type { DecideOptions } from './decide.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('accept')
      .summary('accept a claim')
      .description(
        'Says that a claim is read as the report has it. It counts as before; pages show who accepted it and why.',
      )
      .argument('<claim>', 'id of the claim, or the first characters of it')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option('--json', 'print the claim as it stands now'),
  )
    .addHelpText(
      'after',
      `
Example
  recount accept c4f1 --reason "checked against the page"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (claim: string, options: DecideOptions) => {
        const { decide } = await import('./decide.ts');
        await decide('accepted', claim, options);
      }),
    );
}
