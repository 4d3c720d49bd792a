import type { Command } from 'commander';
import type { SearchView } from '../views/shapes.ts';
import { openClient, withLedger } from './client.ts';
import { EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface SearchOptions extends LedgerOptions {
  readonly limit: string;
  readonly json?: boolean;
}

async function search(words: readonly string[], options: SearchOptions): Promise<void> {
  const { plain } = await import('./print.ts');
  const client = await openClient(options, false);
  try {
    const query = new URLSearchParams({ q: words.join(' '), limit: options.limit });
    const found = await client.get<SearchView>(`/api/search?${query}`);
    for (const { report, sentence } of found.hits) {
      if (options.json) process.stdout.write(`${JSON.stringify({ report, sentence })}\n`);
      else {
        const about = [report.outlet, report.publishedAt, report.title]
          .filter((one) => one !== null)
          .join(', ');
        process.stdout.write(`${report.id}  ${plain(about)}\n    “${plain(sentence.text)}”\n`);
      }
    }
    process.stderr.write(rest(found));
    if (found.total === 0 && !found.more) {
      process.stderr.write(
        'recount: no report holds all of these words\n  try fewer of them, or the beginning of one: tavr*\n',
      );
      process.exitCode = EXIT.partly;
    }
  } finally {
    await client.close();
  }
}

/** What the API gives at once. */
const MOST = 200;

/** What there is beside what is printed, and how to come to it. */
function rest({ total, more, hits }: SearchView): string {
  const left = total - hits.length;
  if (left === 0) return more ? 'there may be others: ask for more words\n' : '';
  const others = `${more ? 'more than ' : ''}${left} more`;
  return hits.length < MOST
    ? `${others}: --limit ${Math.min(total, MOST)}\n`
    : `${others}: ask for more words\n`;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('search')
      .summary('find reports by their words')
      .description(
        'Finds the reports that hold all the words, in English or French, whatever their case, accents and plural.',
      )
      .argument('<words...>', 'words; "together in quotes"; tavr* for a beginning')
      .option('--limit <number>', 'how many, up to 200', '20')
      .option('--json', 'print one JSON line a report'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount search tavrin blessés
  recount search '"security source"' conv*

${EXIT_HELP}`,
    )
    .action(guarded(search));
}
