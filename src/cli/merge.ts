import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit, eventPath } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('merge')
      .summary('say that several events are one')
      .description('Says that other events are this one. It is undone with recount split.')
      .argument('<event>', 'the event that stays')
      .argument('<other...>', 'the events that are the same')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Example
  recount merge e3a9 e77a --reason "the same morning, told from both sides"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, others: string[], options: EditOptions) => {
        await edit(options, async (client) => {
          const event = await idOf(client, 'event', typed);
          const events = await Promise.all(others.map((one) => idOf(client, 'event', one)));
          return { path: eventPath(event, 'merges'), body: { events }, said: `merged into ${event}` };
        });
      }),
    );
}
