import type { Command } from 'commander';

/** `recount stream`: one report a line in, one record a line out, in order, in bounded memory. */
export function register(program: Command): void {
  program
    .command('stream')
    .summary('read reports from standard input, one a line, and write one record a line')
    .description(
      'Reads NDJSON from standard input: {id, text, kind?: text|wiki, language?: en|fr, title?, publishedAt?, outlet?, url?}.\n' +
        'Writes one record a line, in order. Offsets are Unicode code points of the text as given.\n' +
        'A line that cannot be read gives {id, error}, and the exit status is then 1.',
    )
    .option('--language <code>', 'language of reports that do not say theirs: en or fr')
    .addHelpText('after', '\nExample:\n  recount stream < reports.jsonl > records.jsonl\n')
    .action(async (options: { language?: string }) => {
      const { runStream } = await import('./stream-run.ts');
      process.exitCode = await runStream(process.stdin, process.stdout, options.language);
    });
}
