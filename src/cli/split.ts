import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit, eventPath } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('split')
      .summary('say that reports tell of another event')
      .description(
        'Says that what some reports tell is another event than the rest. It is undone with recount merge.',
      )
      .argument('<event>', 'the event')
      .argument('<report...>', 'the reports that tell of another one')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Example
  recount split e3a9 kerdoum-4 --reason "the attack a week later"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, reports: string[], options: EditOptions) => {
        await edit(options, async (client) => {
          const event = await idOf(client, 'event', typed);
          const ids = await Promise.all(reports.map((one) => idOf(client, 'report', one)));
          return { path: eventPath(event, 'splits'), body: { reports: ids }, said: `split off ${event}` };
        });
      }),
    );
}
