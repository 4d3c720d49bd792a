import type { Command } from 'commander';
import { EXIT_HELP, guarded } from './exit.ts';
import type { ReadOptions } from './read-options.ts';

/** `recount read`: one report in, one record out, for a person or, with `--json`, for a program. */
export function register(program: Command): void {
  program
    .command('read')
    .argument('<file>', 'a report: plain text or a saved wiki page; - for standard input')
    .summary('read one report and print its record')
    .description(
      'Reads one report and prints what it claims: each figure and deed with who says so, of whom, how many,\n' +
        'and the sentence it stands in; where accounts disagree; and what was turned down, and why.\n' +
        'Nothing is kept: to keep reports, see recount add.',
    )
    .option('--json', "print the record as JSON (the codebook's Record; offsets in Unicode code points)")
    .option('--language <code>', 'en or fr; told from the text where not given')
    .option('--kind <kind>', 'text or wiki; told from the text where not given')
    .option('--published <date>', 'ISO date that "on Thursday" is read from')
    .option('--outlet <name>', 'who published it')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  recount read page.txt\n' +
        '  recount read - --published 2031-05-04 < story.txt\n' +
        '  recount read page.txt --json | jq .claims\n' +
        `\n${EXIT_HELP}\n`,
    )
    .action(
      guarded(async (file: string, options: ReadOptions) => {
        const { runRead } = await import('./read-run.ts');
        await runRead(file, options);
      }),
    );
}
