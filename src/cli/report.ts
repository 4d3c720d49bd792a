import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Custody } from '../http/custody.ts';
import type { ReportView } from '../views/shapes.ts';
import { idOf, openClient, withLedger } from './client.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface ReportOptions extends LedgerOptions {
  readonly original?: string;
  readonly json?: boolean;
}

async function report(typed: string, options: ReportOptions): Promise<void> {
  const client = await openClient(options, false);
  try {
    const id = await idOf(client, 'report', typed);
    const path = `/api/reports/${encodeURIComponent(id)}`;
    if (options.original !== undefined) {
      const bytes = await client.bytes(`${path}/raw`);
      writeFileSync(options.original, bytes);
      process.stdout.write(`${options.original}  ${bytes.length} bytes, as they were captured\n`);
      return;
    }
    const view = await client.get<ReportView>(path);
    const custody = await client.get<Custody>(`${path}/custody`);
    process.stdout.write(
      options.json ? `${JSON.stringify({ ...view, custody })}\n` : await page(view, custody),
    );
  } finally {
    await client.close();
  }
}

async function page(view: ReportView, custody: Custody): Promise<string> {
  const { claimLine, eventLine, plain } = await import('./print.ts');
  const { report, fiction, graphic, claims, events, rejected } = view;
  const facts = [
    report.kind === 'wiki' ? 'wiki page' : 'text',
    report.language === 'fr' ? 'French' : 'English',
    report.outlet,
    report.publishedAt === null ? 'publication date unknown' : `published ${report.publishedAt}`,
    report.url,
  ];
  const lines = [
    plain(report.title ?? '') || 'untitled',
    `report ${report.id}`,
    facts.flatMap((fact) => (fact === null ? [] : [plain(fact)])).join(' · '),
    ...(fiction ? ['FICTION: this report is invented.'] : []),
    ...(graphic ? ['GRAPHIC: pages keep its words covered.'] : []),
    '',
    'Custody',
    `  captured ${custody.at} by ${plain(custody.by)}  (entry ${custody.sequence})`,
    `  text sha256 ${custody.textSha256}`,
    custody.raw === null
      ? '  no file: its text was handed in'
      : `  file of ${custody.raw.bytes} bytes, sha256 ${custody.raw.sha256}`,
    ...custody.readings.map(
      (one) =>
        `  read ${one.at} by ${one.extractor} ${one.version}: ${one.claims} claims  (entry ${one.sequence})`,
    ),
    '',
    'Tells of',
    ...events.map((event) => `  ${event.id}  ${eventLine(event)}${event.main ? '' : '  (in passing)'}`),
    ...(events.length === 0 ? ['  no event'] : []),
    '',
    `Claims (${claims.length})`,
    ...claims.flatMap((claim) => [`  ${claimLine(claim)}`, `      “${plain(claim.sentence.text)}”`]),
  ];
  if (rejected.length > 0) lines.push('', `Turned down as it was read (${rejected.length})`);
  for (const one of rejected) lines.push(`  “${plain(one.span.exact)}”: ${plain(one.reason)}`);
  return `${lines.join('\n')}\n`;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('report')
      .summary('show one report: its custody and its claims')
      .description(
        'Shows a report on record: who captured it and when, its hashes, each reading of it, the events it tells of, its claims with their sentences, and what was turned down. With --original, writes the file as it was captured.',
      )
      .argument('<report>', 'id of the report, or the first characters of it')
      .option('--original <file>', 'write the bytes as captured to a file, and show nothing')
      .option('--json', 'print everything as JSON, the text with it'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount report kerdoum-1
  recount report kerdoum-1 --original as-captured.txt

${EXIT_HELP}`,
    )
    .action(guarded(report));
}
