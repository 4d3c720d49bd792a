import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Client, idOf, openClient, withLedger } from './client.ts';
import { eventPath } from './edit.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

/** One line of the file: what is judged, the judgement, and why. */
interface Line {
  readonly of?: { readonly kind: string; readonly id: string };
  readonly event?: string;
  readonly context?: object;
  readonly victim?: object;
  readonly overlap?: { readonly event: string };
  readonly claim?: string;
  readonly events?: readonly string[];
}

/** Where a line goes and what is sent: ids may be cut short, as on the command line. */
async function requestOf(client: Client, line: Line): Promise<{ path: string; body: object }> {
  const { event, ...body } = line;
  if (line.of !== undefined) {
    const { kind, id: typed } = line.of;
    const known = kind === 'report' || kind === 'claim' || kind === 'event';
    const id = known ? await idOf(client, kind, typed) : typed;
    const judged = { reliability: null, access: null, interest: null, ...body };
    return { path: '/api/assessments', body: { ...judged, of: { kind, id } } };
  }
  if (line.claim !== undefined && line.events !== undefined) {
    const claim = await idOf(client, 'claim', line.claim);
    const events = await Promise.all(line.events.map((one) => idOf(client, 'event', one)));
    return { path: '/api/divisions', body: { ...body, claim, events } };
  }
  if (event === undefined) throw new CommandError(EXIT.usage, 'it names nothing to judge', HINT);
  const id = await idOf(client, 'event', event);
  if (line.context !== undefined) return { path: eventPath(id, 'contexts'), body };
  if (line.victim !== undefined) return { path: eventPath(id, 'victims'), body };
  if (line.overlap === undefined) throw new CommandError(EXIT.usage, 'it holds no judgement', HINT);
  const within = await idOf(client, 'event', line.overlap.event);
  return { path: eventPath(id, 'overlaps'), body: { ...body, overlap: { ...line.overlap, event: within } } };
}

const HINT = 'recount judgements --help shows a line of each kind';

/** What one line got wrong; a ledger that cannot be opened stops the whole. */
function isOfLine(error: unknown): error is Error {
  return error instanceof SyntaxError || (error instanceof CommandError && error.exit !== EXIT.unavailable);
}

async function judge(file: string, options: LedgerOptions): Promise<void> {
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  const client = await openClient(options, false);
  let written = 0;
  const bad: string[] = [];
  try {
    for (const [at, text] of lines.entries()) {
      if (text.trim() === '') continue;
      try {
        const { path, body } = await requestOf(client, JSON.parse(text) as Line);
        await client.post(path, { ...body, ...(options.by === undefined ? {} : { by: options.by }) });
        written++;
      } catch (error) {
        if (!isOfLine(error)) throw error;
        const next = error instanceof CommandError ? `; ${error.next}` : '';
        bad.push(`${file}:${at + 1}: ${error.message}${next}`);
      }
    }
  } finally {
    await client.close();
  }
  process.stdout.write(`${written} judgements written\n`);
  for (const line of bad) process.stderr.write(`recount: ${line}\n`);
  if (bad.length > 0) process.exitCode = EXIT.partly;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('judgements')
      .summary('write judgements from a file, a line each')
      .description(
        'Writes judgements that counting rules ask for from a file of JSON lines: what assess, context, victim, overlap and divide write one by one. Every line has its reason.',
      )
      .argument('<file>', 'JSON lines (- for standard input)'),
  )
    .addHelpText(
      'after',
      `
A line of each kind
  {"of": {"kind": "report", "id": "r7"}, "reliability": "D", "reason": "reprints a press office"}
  {"event": "e3a9", "context": {"activeWarZone": true, "strikeStatus": "likely", "acceptedBy": [], "blamed": ["an air force"]}, "reason": "…"}
  {"event": "e3a9", "victim": {"id": "v1", "name": "Ana Reyl", "age": null, "sex": "woman", "status": "civilian", "fate": "killed"}, "reason": "…"}
  {"event": "e3a9", "overlap": {"event": "e07c", "measure": "killed", "certainty": "confirmed"}, "reason": "…"}
  {"claim": "c4f1", "events": ["e3a9", "e07c"], "reason": "…"}

Lines that cannot be written are named on standard error, each with its number.
${EXIT_HELP}`,
    )
    .action(guarded(judge));
}
