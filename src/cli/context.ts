import type { Command } from 'commander';
import { STRIKE_STATUSES } from '../model/assessment.ts';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit, eventPath } from './edit.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import { oneOf } from './one-of.ts';

interface ContextOptions extends EditOptions {
  readonly warZone?: string;
  readonly strike?: string;
  readonly accepted?: readonly string[];
  readonly blamed?: readonly string[];
}

const WAR_ZONE: { readonly [said: string]: boolean } = { yes: true, no: false };

export function register(program: Command): void {
  withLedger(
    program
      .command('context')
      .summary('say what was going on around an event')
      .description(
        'Says what counting rules ask about an event as a whole: whether it lay in a war zone (acled), whether there was a strike, who accepted responsibility and who is blamed (airwars). The last word stands whole: what is not given is not known.',
      )
      .argument('<event>', 'the event')
      .requiredOption('--reason <words>', 'why; it stands in the history for good')
      .option('--war-zone <yes-or-no>', 'whether it lay in an active war zone')
      .option('--strike <status>', STRIKE_STATUSES.join(', '))
      .option('--accepted <actors...>', 'who accepted responsibility for harm to civilians')
      .option('--blamed <actors...>', 'whom somebody holds responsible'),
  )
    .addHelpText(
      'after',
      `
Example
  recount context e3a9 --strike likely --blamed "Northern air force" --reason "video of the jet"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, options: ContextOptions) => {
        const warZone = oneOf('--war-zone', options.warZone, Object.keys(WAR_ZONE));
        const context = {
          activeWarZone: warZone === null ? null : (WAR_ZONE[warZone] ?? null),
          strikeStatus: oneOf('--strike', options.strike, STRIKE_STATUSES),
          acceptedBy: options.accepted ?? [],
          blamed: options.blamed ?? [],
        };
        await edit(options, async (client) => {
          const id = await idOf(client, 'event', typed);
          return { path: eventPath(id, 'contexts'), body: { context }, said: `context of ${id}` };
        });
      }),
    );
}
