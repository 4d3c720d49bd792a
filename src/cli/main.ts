import { Command } from 'commander';
import { register as accept } from './accept.ts';
import { register as add } from './add.ts';
import { register as compare } from './compare.ts';
import { register as correct } from './correct.ts';
import { register as count } from './count.ts';
import { register as events } from './events.ts';
import { register as explain } from './explain.ts';
import { register as exportEvent } from './export.ts';
import { register as group } from './group.ts';
import { register as read } from './read.ts';
import { register as reject } from './reject.ts';
import { register as serve } from './serve.ts';
import { register as show } from './show.ts';
import { register as stream } from './stream.ts';

/** Every command, in the order that `recount --help` lists them. */
const COMMANDS = [
  read,
  explain,
  stream,
  add,
  accept,
  reject,
  correct,
  events,
  show,
  exportEvent,
  serve,
  count,
  compare,
  group,
];

export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('recount')
    .description(
      'Turns reports of armed conflict into a record of a contested event: every claim, and whose it is.',
    )
    .version('0.1.0')
    .showHelpAfterError('(recount --help lists the commands)');
  for (const register of COMMANDS) register(program);
  await program.parseAsync(argv as string[]);
}
