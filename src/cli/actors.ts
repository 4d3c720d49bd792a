import type { Command } from 'commander';
import type { ActorRow, Page } from '../views/lists.ts';
import { type Client, openClient, withLedger } from './client.ts';
import { EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface ActorsOptions extends LedgerOptions {
  readonly json?: boolean;
}

/** Takes out of words what a terminal would obey. */
type Plain = (words: string) => string;

async function actors(id: string | undefined, options: ActorsOptions): Promise<void> {
  const { plain } = await import('./print.ts');
  const client = await openClient(options, false);
  const print = (row: ActorRow, words: (row: ActorRow, plain: Plain) => string): void =>
    void process.stdout.write(options.json ? `${JSON.stringify(row)}\n` : words(row, plain));
  try {
    if (id !== undefined)
      return print(await client.get<ActorRow>(`/api/actors/${encodeURIComponent(id)}`), inFull);
    let found = 0;
    for await (const row of everyActor(client)) {
      print(row, line);
      found++;
    }
    if (found === 0) {
      process.stderr.write('recount: no report names an actor\n  recount add FILE adds reports\n');
      process.exitCode = EXIT.partly;
    }
  } finally {
    await client.close();
  }
}

async function* everyActor(client: Client): AsyncIterable<ActorRow> {
  let after: string | null = null;
  do {
    const query = new URLSearchParams({ limit: '1000', ...(after === null ? {} : { after }) });
    const page: Page<ActorRow> = await client.get(`/api/actors?${query}`);
    yield* page.rows;
    after = page.next;
  } while (after !== null);
}

function line({ actor, events }: ActorRow, plain: Plain): string {
  const many = `${events.length} event${events.length === 1 ? '' : 's'}`;
  return `${plain(actor.id)}  ${plain(actor.name)}  ${actor.kind}, ${many}\n`;
}

function inFull(row: ActorRow, plain: Plain): string {
  const { names, wikidata } = row.actor;
  const lines = names.map(
    ({ name, language }) => `    ${plain(name)}${language === null ? '' : ` (${language})`}\n`,
  );
  if (wikidata !== undefined) lines.push(`    wikidata ${plain(wikidata)}\n`);
  for (const event of row.events) lines.push(`    event ${event}\n`);
  return line(row, plain) + lines.join('');
}

export function register(program: Command): void {
  withLedger(
    program
      .command('actors')
      .summary('list who is named, and in which events')
      .description(
        'Lists the actors of the ledger, those that people added first, with how many events tell of each; or one with its names and events.',
      )
      .argument('[actor]', 'id of one actor')
      .option('--json', 'print one JSON line an actor'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount actors
  recount actors --json | jq -r '.actor.name'

${EXIT_HELP}`,
    )
    .action(guarded(actors));
}
