import type { Command } from 'commander';
import type { Desk } from '../http/context.ts';
import { withLedger } from './client.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

interface ServeOptions extends LedgerOptions {
  readonly port: string;
}

async function serveLedger(options: ServeOptions): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandError(
      EXIT.usage,
      `${options.port} is no port`,
      'give a number from 0 (any free one) to 65535',
    );
  const { fileURLToPath } = await import('node:url');
  const { createApp } = await import('../http/app.ts');
  const { serve } = await import('../http/serve.ts');
  const { openDesk } = await import('./desk.ts');
  const desk = await openDesk(options, (line) =>
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`),
  );
  const app = createApp(desk, {
    pages: { folder: fileURLToPath(new URL('../../web/dist', import.meta.url)) },
  });
  const serving = await serve(app, port).catch(async (error: NodeJS.ErrnoException) => {
    await desk.ledger.close();
    if (error.code !== 'EADDRINUSE') throw error;
    throw new CommandError(
      EXIT.unavailable,
      `port ${port} is taken`,
      'give another with --port, or 0 for any free one',
    );
  });
  desk.ledger.announce?.(serving.url);
  process.stdout.write(`Recount serves at ${serving.url}\n`);
  const stamping = stampHourly(desk);
  await stopped();
  clearInterval(stamping);
  // running requests end, then the store is closed: a second signal ends at once
  await serving.stop();
  await desk.ledger.close();
}

const HOUR = 3_600_000;

/** Where a time-stamping server is set, the head is stamped at the start and every hour that brought something new. */
function stampHourly(desk: Desk): NodeJS.Timeout | undefined {
  if (desk.stamps === undefined) return undefined;
  const stamp = async (): Promise<void> => {
    const { stampHead } = await import('../http/stamp.ts');
    try {
      if ((await desk.ledger.size()) > 0) await stampHead(desk, desk.by);
    } catch (error) {
      desk.log({ level: 'error', words: 'the head was not stamped', why: (error as Error).message });
    }
  };
  void stamp();
  return setInterval(() => void stamp(), HOUR);
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

export function register(program: Command): void {
  withLedger(
    program
      .command('serve')
      .summary('serve the pages and the API')
      .description(
        'Serves the pages and the API on this machine alone (127.0.0.1). While it runs, other commands on the same folder go through it.',
      )
      .option('--port <number>', 'port; 0 takes any free one', '4130')
      .option('--tsa <url>', 'a time-stamping server that stamps the head every hour (else RECOUNT_TSA)'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount serve
  recount serve --ledger ~/cases/north --port 0

${EXIT_HELP}`,
    )
    .action(guarded(serveLedger));
}
