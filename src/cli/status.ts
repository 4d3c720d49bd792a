import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit, eventPath } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('status')
      .summary('move an event through review and release')
      .description(
        'Moves an event: draft, pending, reviewed, released, withdrawn. A release gets the next version number.',
      )
      .argument('<event>', 'the event')
      .argument('<status>', 'draft, pending, reviewed, released or withdrawn')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Example
  recount status e3a9 reviewed --reason "both coders agree"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, to: string, options: EditOptions) => {
        await edit(options, async (client) => {
          const event = await idOf(client, 'event', typed);
          return { path: eventPath(event, 'statuses'), body: { to }, said: `${event} is ${to}` };
        });
      }),
    );
}
