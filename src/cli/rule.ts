import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { withLedger } from './client.ts';
import { type EditOptions, edit } from './edit.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';

export function register(program: Command): void {
  withLedger(
    program
      .command('rule')
      .summary('add a counting rule of your own to the ledger')
      .description(
        'Adds a counting rule, as JSON, or a later version of it: pages, exports and the API offer it by its id beside those that ship. docs/rules/README.md shows one.',
      )
      .argument('<file>', 'the rule, as JSON')
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount rule median-of-outsiders.json --reason "as our method has it"
  recount show e3a9 --rule median-of-outsiders

${EXIT_HELP}`,
    )
    .action(
      guarded(async (file: string, options: EditOptions) => {
        const rule = ruleOf(file);
        await edit(options, async () => ({
          path: '/api/rules',
          body: { rule },
          said: `added the rule ${String((rule as { id?: unknown }).id)}`,
        }));
      }),
    );
}

function ruleOf(file: string): object {
  let rule: unknown;
  try {
    rule = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandError(
      EXIT.usage,
      `${file}: ${(error as Error).message}`,
      'docs/rules/README.md shows one',
    );
  }
  if (typeof rule === 'object' && rule !== null && !Array.isArray(rule)) return rule;
  throw new CommandError(EXIT.usage, `${file} holds no rule`, 'give one rule a file');
}
