import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

interface AssessOptions extends EditOptions {
  readonly reliability?: string;
  readonly access?: string;
  readonly interest?: string;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('assess')
      .summary('judge a source, a report, a claim or an event')
      .description(
        'Records a judgement that counting rules ask for. What nobody assessed counts as F, cannot be judged.',
      )
      .argument('<kind>', 'actor, report, claim or event')
      .argument('<id>', 'its id, or the first characters of it')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option('--reliability <grade>', 'A to F: A is always reliable, E is not, F cannot be judged')
      .option('--access <access>', 'firstHand, secondHand or none')
      .option('--interest <interest>', 'self, enemy, ally, none or unknown'),
  )
    .addHelpText(
      'after',
      `
Example
  recount assess report kerdoum-2 --reliability D --reason "reprints a press office"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (kind: string, typed: string, options: AssessOptions) => {
        await edit(options, async (client) => {
          const id =
            kind === 'report' || kind === 'claim' || kind === 'event'
              ? await idOf(client, kind, typed)
              : typed;
          const { reliability = null, access = null, interest = null } = options;
          return {
            path: '/api/assessments',
            body: { of: { kind, id }, reliability, access, interest },
            said: `assessed ${id}`,
          };
        });
      }),
    );
}
