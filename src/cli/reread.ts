import type { Command } from 'commander';
import type { Difference } from '../ledger/entries.ts';
import type { Disagreement } from '../views/disagreements.ts';
import type { ReportRow } from '../views/shapes.ts';
import { type Client, idOf, openClient, withLedger } from './client.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface Reread {
  readonly report: string;
  readonly difference: Difference;
  readonly disagreements: readonly Disagreement[];
}

async function reread(
  typed: readonly string[],
  options: LedgerOptions & { readonly json?: boolean },
): Promise<void> {
  const client = await openClient(options, false);
  try {
    const reports =
      typed.length > 0
        ? await Promise.all(typed.map((one) => idOf(client, 'report', one)))
        : await everyReport(client);
    for (const report of reports) {
      const found = await client.post<Reread>(`/api/reports/${encodeURIComponent(report)}/readings`, {});
      process.stdout.write(options.json ? `${JSON.stringify(found)}\n` : words(found));
    }
  } finally {
    await client.close();
  }
}

async function everyReport(client: Client): Promise<string[]> {
  const ids: string[] = [];
  let after = '';
  for (;;) {
    const page = await client.get<{ next: string | null; reports: ReportRow[] }>(`/api/reports${after}`);
    ids.push(...page.reports.map(({ id }) => id));
    if (page.next === null) return ids;
    after = `?after=${encodeURIComponent(page.next)}`;
  }
}

function words({ report, difference, disagreements }: Reread): string {
  const { same, changed, gone } = difference;
  const lines = [
    `${report}  ${same.length} same, ${changed.length} changed, ${gone.length} gone, ${difference.new.length} new`,
  ];
  for (const one of changed) lines.push(`  changed ${one.claim}: ${one.fields.join(', ')}`);
  for (const claim of gone) lines.push(`  gone    ${claim}`);
  for (const claim of difference.new) lines.push(`  new     ${claim}`);
  for (const one of disagreements) {
    const what = one.gone
      ? 'is no longer found'
      : `now reads otherwise: ${one.fields.map(({ name }) => name).join(', ')}`;
    lines.push(`  decided ${one.claim}: ${one.verdict} by ${one.by} stands; the claim ${what}`);
  }
  return `${lines.join('\n')}\n`;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('reread')
      .summary('read reports again with the extractor of today')
      .description(
        'Reads reports again and writes what is different. What people decided stands until a person changes it; decisions about claims that now read otherwise are listed.',
      )
      .argument('[report...]', 'ids of reports, or the first characters of them; all where none is given')
      .option('--json', 'print one JSON line a report'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount reread
  recount reread 3f0a --json

${EXIT_HELP}`,
    )
    .action(guarded(reread));
}
