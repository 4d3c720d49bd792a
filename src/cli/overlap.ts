import type { Command } from 'commander';
import { CERTAINTIES } from '../model/assessment.ts';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit, eventPath } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import { oneOf, wholeNumber } from './one-of.ts';

interface OverlapOptions extends EditOptions {
  readonly certainty: string;
  readonly measure: string;
  readonly low?: string;
  readonly high?: string;
  readonly rule?: string;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('overlap')
      .summary('say that an event on record is in the totals of another')
      .description(
        'Says that the totals of an event for a period take in another event on record. Every rule checks such a total against the events that are confirmed to be in it; ibc takes them off. Without --low and --high the figure of that event as it now stands is taken and kept.',
      )
      .argument('<event>', 'the event with the total')
      .argument('<within>', 'the event that is in it')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option(
        '--certainty <certainty>',
        `${CERTAINTIES.join(', ')}; none takes an earlier word back`,
        'confirmed',
      )
      .option('--measure <measure>', 'killed or injured', 'killed')
      .option('--low <number>', 'how many of that event are in it at the least')
      .option('--high <number>', 'and at the most')
      .option('--rule <id>', 'the counting rule whose figure is taken (else latest)'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount overlap e3a9 e07c --reason "the ministry's count for March names the market"
  recount overlap e3a9 e11d --certainty potential --low 3 --high 5 --reason "perhaps the day after"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, other: string, options: OverlapOptions) => {
        const certainty = oneOf('--certainty', options.certainty, CERTAINTIES);
        const measure = oneOf('--measure', options.measure, ['killed', 'injured'] as const);
        const low = wholeNumber('--low', options.low);
        const high = wholeNumber('--high', options.high);
        await edit(options, async (client) => {
          const event = await idOf(client, 'event', typed);
          const within = await idOf(client, 'event', other);
          const overlap = {
            event: within,
            measure,
            certainty,
            ...(low === undefined ? {} : { low }),
            ...(high === undefined ? {} : { high }),
            ...(options.rule === undefined ? {} : { rule: options.rule }),
          };
          const said = `${within} in the totals of ${event}: ${certainty}`;
          return { path: eventPath(event, 'overlaps'), body: { overlap }, said };
        });
      }),
    );
}
