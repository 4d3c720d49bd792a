import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('supersede')
      .summary('say which earlier claim a claim replaces')
      .description(
        'Says that a claim replaces an earlier one; with none in place of the earlier claim, that it replaces none.',
      )
      .argument('<claim>', 'the later claim')
      .argument('<earlier>', 'the claim it replaces, or none')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Example
  recount supersede c4f1 c09a --reason "the same spokesman, a day later"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, earlier: string, options: EditOptions) => {
        await edit(options, async (client) => {
          const claim = await idOf(client, 'claim', typed);
          const supersedes = earlier === 'none' ? null : await idOf(client, 'claim', earlier);
          return {
            path: '/api/supersessions',
            body: { claim, supersedes },
            said: `${claim} replaces ${supersedes ?? 'none'}`,
          };
        });
      }),
    );
}
