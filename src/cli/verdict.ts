import type { Command } from 'commander';
import { withLedger } from './client.ts';
import type { DecideOptions } from './decide.ts';
import { EXIT_HELP, guarded } from './exit.ts';

/** A command that says yes or no to a claim. */
export interface VerdictCommand {
  readonly name: string;
  readonly verdict: 'accepted' | 'rejected' | 'open';
  readonly summary: string;
  readonly description: string;
  readonly example: string;
}

/** `accept`, `reject` and `reopen` differ in their words alone. */
export function registerVerdict(program: Command, command: VerdictCommand): void {
  withLedger(
    program
      .command(command.name)
      .summary(command.summary)
      .description(command.description)
      .argument('<claim>', 'id of the claim, or the first characters of it')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option('--json', 'print the claim as it stands now'),
  )
    .addHelpText('after', `\nExample\n  ${command.example}\n\n${EXIT_HELP}`)
    .action(
      guarded(async (claim: string, options: DecideOptions) => {
        const { decide } = await import('./decide.ts');
        await decide(command.verdict, claim, options);
      }),
    );
}
