import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit, eventPath } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('correction')
      .summary('publish a correction of an event')
      .description(
        'Publishes a correction: what was wrong on the page of an event, and the words that readers are told. The page itself is changed by accept, reject and correct.',
      )
      .argument('<event>', 'the event')
      .argument('<what>', 'what was wrong')
      .argument('<words>', 'what readers are told')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Example
  recount correction e3a9 "the toll" "An earlier version counted the wounded among the dead." --reason "a reader wrote"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, what: string, words: string, options: EditOptions) => {
        await edit(options, async (client) => {
          const event = await idOf(client, 'event', typed);
          const said = `published a correction of ${event}`;
          return { path: eventPath(event, 'corrections'), body: { what, words }, said };
        });
      }),
    );
}
