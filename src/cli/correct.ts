import type { Command } from 'commander';
import { withLedger } from './client.ts';
import type { DecideOptions } from './decide.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('correct')
      .summary('correct fields of a claim')
      .description(
        'Sets fields of a claim as they should stand; null takes away what a claim may lack. What was read is kept and shown beside the correction.',
      )
      .argument('<claim>', 'id of the claim, or the first characters of it')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option(
        '--set <field=value>',
        'a field of the codebook; give it once for each field',
        (value, all: string[]) => [...all, value],
        [] as string[],
      )
      .option('--json', 'print the claim as it stands now'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount correct c4f1 --set quantity.low=6 --set quantity.high=6 --reason "the text says six"
  recount correct c4f1 --set measure=injured --reason "wounded, not killed"
  recount correct c4f1 --set answers=null --reason "it denies the strike, not the figure"
  recount correct c4f1 --set victim.status=civilian --set scope=background --reason "told as context"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (claim: string, options: DecideOptions) => {
        const { decide } = await import('./decide.ts');
        await decide('corrected', claim, options);
      }),
    );
}
