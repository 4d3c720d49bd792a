import type { Command } from 'commander';
import type { Audit } from '../ledger/audit.ts';
import { openClient, withLedger } from './client.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface AuditOptions extends LedgerOptions {
  readonly since?: string;
  readonly json?: boolean;
}

async function audit(options: AuditOptions): Promise<void> {
  const since = options.since === undefined ? undefined : await headOf(options.since);
  const client = await openClient(options, false);
  try {
    const found = await client.post<Audit>('/api/audit', since === undefined ? {} : { since });
    if (options.json) process.stdout.write(`${JSON.stringify(found)}\n`);
    else process.stdout.write(`${words(found, since !== undefined)}\n`);
    if (!found.ok) process.exitCode = EXIT.partly;
  } finally {
    await client.close();
  }
}

function words({ fault, entries, heads, spans, raw, stamps, redacted }: Audit, since: boolean): string {
  if (fault !== null)
    return `does not hold (${fault.where}): ${fault.words}\nStop writing to this ledger, and restore a backup that passes.`;
  const looked = [
    `${counted(entries, 'entry', 'entries')} under ${counted(heads, 'signed head')}`,
    counted(spans, 'span'),
    counted(raw, 'raw file'),
    `${counted(redacted, 'entry', 'entries')} redacted`,
    ...(stamps === 0 ? [] : [counted(stamps, 'stamp')]),
  ].join(', ');
  return `holds: ${looked}${since ? '; the head that was kept is part of it' : ''}`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A head as `recount head` printed it: in a file, or as it is. */
async function headOf(given: string): Promise<unknown> {
  const { readFileSync } = await import('node:fs');
  const text = given.trimStart().startsWith('{') ? given : readFileSync(given, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(EXIT.usage, `${given} holds no head`, 'give a file that recount head wrote');
  }
}

export function register(program: Command): void {
  withLedger(
    program
      .command('audit')
      .summary('check that nothing was lost or altered')
      .description(
        'Goes through the whole ledger: entries, the tree and its signed heads, payloads, texts, raw files, spans, decisions, and the views, which it builds a second time. Names the first thing that does not hold.',
      )
      .option('--since <head>', 'a head kept elsewhere: finds a ledger that was rewritten whole')
      .option('--json', 'print what was found as JSON'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount audit
  recount audit --since head-2031-05-03.json

${EXIT_HELP}
A ledger that does not hold ends with 1.`,
    )
    .action(guarded(audit));
}
