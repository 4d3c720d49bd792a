import type { Command } from 'commander';
import { EXIT_HELP, guarded } from './exit.ts';

interface GroupOptions {
  readonly rule: string;
  readonly links?: boolean;
  readonly decisions?: string;
}

async function group(file: string, options: GroupOptions): Promise<void> {
  const { runGroup } = await import('./group-run.ts');
  process.exitCode = await runGroup(file, options);
}

export function register(program: Command): void {
  program
    .command('group')
    .summary('which reports tell of one event, and its toll')
    .description(
      'Reads reports as NDJSON: {id, text, title?, publishedAt?, language?, outlet?, url?}.\n' +
        'Writes a line a report {id, event}, then a line an event {event, killed, injured} with the best figure under the rule; null is unknown.',
    )
    .argument('[file]', 'the reports; standard input where it is - or not given', '-')
    .option('--rule <id>', 'counting rule for the tolls', 'latest')
    .option('--links', 'with each event, why its reports were joined: points for names, time, place')
    .option(
      '--decisions <file>',
      'JSON {together: [[id, …], …], apart: [[[id, …], [id, …]], …]}, by report id',
    )
    .addHelpText('after', `\nExample:\n  recount group < reports.jsonl\n\n${EXIT_HELP}`)
    .action(guarded(group));
}
