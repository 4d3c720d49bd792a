import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit, eventPath } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('title')
      .summary('give an event a title')
      .description('Gives an event the title that pages and files show.')
      .argument('<event>', 'the event')
      .argument('<title>', 'its title')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Example
  recount title e3a9 "Raid on Tavrin, 1 May 2031" --reason "as the editors name it"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, title: string, options: EditOptions) => {
        await edit(options, async (client) => {
          const event = await idOf(client, 'event', typed);
          return { path: eventPath(event, 'titles'), body: { title }, said: `titled ${event}` };
        });
      }),
    );
}
