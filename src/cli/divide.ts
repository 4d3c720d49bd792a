import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';

interface DivideOptions extends EditOptions {
  readonly undo?: boolean;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('divide')
      .summary('divide a total among the events that share it')
      .description(
        'Says which events share a total. gtd and acled give each of them that has no figure of its own an even part, and what is left over to the first.',
      )
      .argument('<claim>', 'the claim that gives the total')
      .argument('<event...>', 'the events that share it, the first of them first')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option('--undo', 'these events do not share it after all'),
  )
    .addHelpText(
      'after',
      `
Example
  recount divide c4f1 e3a9 e07c e11d --reason "one toll for the three raids of that night"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, others: readonly string[], options: DivideOptions) => {
        await edit(options, async (client) => {
          const claim = await idOf(client, 'claim', typed);
          const events: string[] = [];
          for (const other of others) events.push(await idOf(client, 'event', other));
          const divided = options.undo !== true;
          const said = divided ? `${claim} divided among ${events.length}` : `${claim} no longer divided`;
          return { path: '/api/divisions', body: { claim, events, divided }, said };
        });
      }),
    );
}
