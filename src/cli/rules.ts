import type { Command } from 'commander';
import { EXIT_HELP, guarded } from './exit.ts';
import type { RulesOptions } from './rules-options.ts';

/** `recount rules`: the counting rules; with `--extract` those that read claims, and how often each fired. */
export function register(program: Command): void {
  program
    .command('rules')
    .summary('list the rules: those that count, or those that read')
    .description(
      'Lists the counting rules. With --extract, lists the rules that read tolls and relations out of sentences, for ' +
        'each language: what it reads (+) and what it leaves alone (−), and how many words of lexicon there are to a ' +
        'rule. With a folder (or a file of reports), also how often each rule fired in it.',
    )
    .option('--extract [folder]', 'the rules of extraction; how often each fired on the reports of a folder')
    .option(
      '--patterns',
      'with --extract: the pattern of each rule, over the letters that recount explain prints',
    )
    .option('--language <code>', 'en or fr: the rules of that language alone')
    .addHelpText(
      'after',
      `\nExamples:\n  recount rules\n  recount rules --extract --language fr\n  recount rules --extract samples/raid-on-kerdoum\n\n${EXIT_HELP}\n`,
    )
    .action(
      guarded(async (options: RulesOptions) => {
        const { runRules } = await import('./rules-run.ts');
        await runRules(options);
      }),
    );
}
