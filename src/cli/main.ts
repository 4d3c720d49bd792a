import { Command } from 'commander';
import { register as explain } from './explain.ts';
import { register as read } from './read.ts';
import { register as stream } from './stream.ts';

/** Every command, in the order that `recount --help` lists them. */
const COMMANDS = [read, explain, stream];

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
