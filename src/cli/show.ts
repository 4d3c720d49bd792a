import type { Command } from 'commander';
import type { EventView } from '../views/shapes.ts';
import { idOf, openClient, withLedger } from './client.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface ShowOptions extends LedgerOptions {
  readonly rule: string;
  readonly release?: string;
  readonly derivation?: boolean;
  readonly json?: boolean;
}

async function show(typed: string, options: ShowOptions): Promise<void> {
  const client = await openClient(options, false);
  try {
    const id = await idOf(client, 'event', typed);
    const view = await client.get<EventView>(
      `/api/events/${encodeURIComponent(id)}?${new URLSearchParams({ rule: options.rule, ...(options.release === undefined ? {} : { version: options.release }) })}`,
    );
    process.stdout.write(
      options.json ? `${JSON.stringify(view)}\n` : await page(view, options.derivation ?? false),
    );
  } finally {
    await client.close();
  }
}

/** The event as a page of text. */
async function page(view: EventView, derivation: boolean): Promise<string> {
  const { claimLine, eventLine, plain, tollLine } = await import('./print.ts');
  const lines = [eventLine(view.event), `event ${view.id}`];
  if (view.fiction) lines.push('FICTION: these reports are invented.');
  lines.push('', `Tolls under ${view.rule}`);
  const nameOf = (id: string): string => view.actors.find((actor) => actor.id === id)?.name ?? id;
  for (const toll of view.tolls) {
    lines.push(`  ${tollLine(toll, nameOf)}`);
    if (derivation)
      for (const step of toll.derivation)
        lines.push(`    ${step.counted ? '+' : '-'} ${step.claim}  ${step.clause}: ${plain(step.words)}`);
    for (const note of toll.notes) lines.push(`    ${plain(note)}`);
  }
  if (view.tolls.length === 0) lines.push('  no claim gives a figure');
  lines.push('', `Claims (${view.claims.length})`);
  for (const claim of view.claims)
    lines.push(`  ${claimLine(claim)}`, `      “${plain(claim.sentence.text)}”`);
  if (view.conflicts.length > 0) lines.push('', 'What disagrees');
  for (const conflict of view.conflicts)
    lines.push(`  ${conflict.kind}: ${plain(conflict.words)} (${conflict.claims.join(', ')})`);
  lines.push('', 'Reports');
  for (const report of view.reports)
    lines.push(
      `  ${report.id}  ${plain([report.outlet, report.publishedAt, report.title].filter((one) => one !== null).join(', '))}`,
    );
  lines.push('', 'History');
  for (const row of view.history)
    lines.push(
      `  ${row.sequence}  ${row.at}  ${plain(row.by)}  ${plain(row.words)}${row.reason === null ? '' : `: ${plain(row.reason)}`}`,
    );
  return `${lines.join('\n')}\n`;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('show')
      .summary('show one event')
      .description(
        'Shows an event: what a counting rule makes of it, every claim with its sentence, what disagrees, and who decided what.',
      )
      .argument('<event>', 'id of the event, or the first characters of it')
      .option('--rule <id>', 'counting rule', 'latest')
      .option('--release <number>', 'the event as it stood when that version was released')
      .option('--derivation', 'say of each claim whether it counted, and by which clause')
      .option('--json', 'print the whole view as JSON'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount show e3a9
  recount show e3a9 --rule conservative --derivation

${EXIT_HELP}`,
    )
    .action(guarded(show));
}
