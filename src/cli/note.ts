import type { Command } from 'commander';
import { anyId, withLedger } from './client.ts';
import { type EditOptions, edit } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('note')
      .summary('write a note about an event, a report or a claim')
      .description('Writes a note into the history of an event, a report or a claim.')
      .argument('<about>', 'id of an event, a report or a claim, or the first characters of it')
      .argument('<words>', 'the note')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Example
  recount note c4f1 "the second video shows six" --reason "for the next reader"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, words: string, options: EditOptions) => {
        await edit(options, async (client) => {
          const about = await anyId(client, typed);
          return { path: '/api/notes', body: { about, words }, said: `noted about ${about}` };
        });
      }),
    );
}
