import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit } from './edit.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';

interface GraphicOptions extends EditOptions {
  readonly not?: boolean;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('graphic')
      .summary('say that the words of a report or a claim are graphic')
      .description(
        'Marks the words of a report or of a claim as graphic: pages keep them covered until a reader asks for them. ' +
          'With --not, says that they are not graphic after all.',
      )
      .argument('<kind>', 'report or claim')
      .argument('<id>', 'its id, or the first characters of it')
      .option('--not', 'they are not graphic: pages show them again')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount graphic claim c4f1 --reason "tells how they died"
  recount graphic report kerdoum-2 --not --reason "only the headline was"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (kind: string, typed: string, options: GraphicOptions) => {
        if (kind !== 'report' && kind !== 'claim')
          throw new CommandError(EXIT.usage, `${kind} cannot be graphic`, 'name a report or a claim');
        const graphic = options.not !== true;
        await edit(options, async (client) => {
          const id = await idOf(client, kind, typed);
          return {
            path: '/api/graphic-marks',
            body: { of: { kind, id }, graphic },
            said: `${kind} ${id} is ${graphic ? 'graphic' : 'not graphic'}`,
          };
        });
      }),
    );
}
