import type { Command } from 'commander';
import type { Disagreement } from '../views/disagreements.ts';
import { openClient, withLedger } from './client.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface DisagreementsOptions extends LedgerOptions {
  readonly json?: boolean;
}

async function disagreements(options: DisagreementsOptions): Promise<void> {
  const { plain } = await import('./print.ts');
  const client = await openClient(options, false);
  try {
    const found = await client.get<{ disagreements: Disagreement[] }>('/api/disagreements');
    for (const one of found.disagreements)
      process.stdout.write(options.json ? `${JSON.stringify(one)}\n` : words(one, plain));
    if (found.disagreements.length === 0)
      process.stderr.write('none: every decision is about the claim as it reads today\n');
  } finally {
    await client.close();
  }
}

function words(
  { claim, report, verdict, by, at, gone, fields }: Disagreement,
  plain: (words: string) => string,
): string {
  const valueWords = (value: unknown): string =>
    value === null ? 'nothing' : plain(typeof value === 'string' ? value : JSON.stringify(value));
  const lines = [`${claim}  ${verdict} by ${plain(by)} on ${at.slice(0, 10)}  (report ${plain(report)})`];
  if (gone) lines.push('    no longer found; it stands on the decision alone');
  for (const { name, saw, reads } of fields)
    lines.push(`    ${name}: ${valueWords(saw)} then, ${valueWords(reads)} now`);
  return `${lines.join('\n')}\n`;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('disagreements')
      .summary('list decisions about claims that now read otherwise')
      .description(
        'Lists decisions about claims that the extractor now reads otherwise than when they were decided, or no longer finds. The decisions stand; accept, reject or correct the claim again to settle one.',
      )
      .option('--json', 'print one JSON line a decision'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount reread && recount disagreements
  recount disagreements --json

${EXIT_HELP}`,
    )
    .action(guarded(disagreements));
}
