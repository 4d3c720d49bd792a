import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { FATES } from '../model/assessment.ts';
import { AGES, SEXES, STATUSES } from '../model/vocabulary.ts';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit, eventPath } from './edit.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';
import { oneOf } from './one-of.ts';

interface VictimOptions extends EditOptions {
  readonly name?: string;
  readonly id?: string;
  readonly age?: string;
  readonly sex?: string;
  readonly status?: string;
  readonly fate?: string;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('victim')
      .summary('record one victim of an event')
      .description(
        'Records a victim that people reconciled, by name or, where only identified, by an id of yours. The same id again corrects the record. Airwars raises its minimum to the named and its maximum to all of them.',
      )
      .argument('<event>', 'the event')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option('--name <name>', 'the name; without one the victim was identified and not named')
      .option('--id <id>', 'an id of yours (else made of the name)')
      .option('--age <age>', AGES.join(' or '))
      .option('--sex <sex>', SEXES.join(' or '))
      .option('--status <status>', STATUSES.join(', '), 'civilian')
      .option('--fate <fate>', FATES.join(', '), 'killed'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount victim e3a9 --name "Ana Reyl" --sex woman --reason "list of the hospital"
  recount victim e3a9 --id boy-at-the-well --age child --reason "seen by two neighbours"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, options: VictimOptions) => {
        const victim = {
          id: options.id ?? idFor(options.name),
          name: options.name ?? null,
          age: oneOf('--age', options.age, AGES),
          sex: oneOf('--sex', options.sex, SEXES),
          status: oneOf('--status', options.status, STATUSES),
          fate: oneOf('--fate', options.fate, FATES),
        };
        await edit(options, async (client) => {
          const event = await idOf(client, 'event', typed);
          return {
            path: eventPath(event, 'victims'),
            body: { victim },
            said: `recorded ${victim.name ?? victim.id}`,
          };
        });
      }),
    );
}

function idFor(name: string | undefined): string {
  if (name !== undefined) return createHash('sha256').update(name).digest('hex').slice(0, 12);
  throw new CommandError(
    EXIT.usage,
    'a victim without a name takes an id',
    '--id boy-at-the-well, by which a later word finds the record again',
  );
}
