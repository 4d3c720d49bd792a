import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('original')
      .summary('say that claims carry one utterance')
      .description('Says that claims carry one utterance: rules that count originals count it once.')
      .argument('<original>', 'the claim that was first')
      .argument('<claim...>', 'claims that carry it')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Example
  recount original c4f1 c09a c77b --reason "all print the same communiqué"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, carriers: string[], options: EditOptions) => {
        await edit(options, async (client) => {
          const original = await idOf(client, 'claim', typed);
          const claims = await Promise.all(carriers.map((one) => idOf(client, 'claim', one)));
          return { path: '/api/originals', body: { claims, original }, said: `carried from ${original}` };
        });
      }),
    );
}
