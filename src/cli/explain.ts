import type { Command } from 'commander';
import { EXIT_HELP, guarded } from './exit.ts';
import type { ExplainOptions } from './read-options.ts';

/** `recount explain`: how each claim came to be, and at an offset what nearly fired and what stopped it. */
export function register(program: Command): void {
  program
    .command('explain')
    .argument('<file>', 'a report; - for standard input')
    .summary('print how each claim of a report came to be')
    .description(
      'Prints each sentence that could hold a claim, with its offset, and under it each claim: the words that it ' +
        'was read from and the rule that read it, who says it and how that was told, what is inferred and not said. ' +
        'Then what was turned down, and why.',
    )
    .option(
      '--at <offset>',
      'only the sentence at this offset (Unicode code points), with the rules that nearly fired, what stopped them, and the pieces that rules are matched against',
    )
    .option('--language <code>', 'en or fr; told from the text where not given')
    .option('--kind <kind>', 'text or wiki; told from the text where not given')
    .option('--published <date>', 'ISO date that "on Thursday" is read from')
    .addHelpText(
      'after',
      `\nExamples:\n  recount explain page.txt\n  recount explain story.txt --at 412\n\n${EXIT_HELP}\n`,
    )
    .action(
      guarded(async (file: string, options: ExplainOptions) => {
        const { runExplain } = await import('./explain-run.ts');
        await runExplain(file, options);
      }),
    );
}
