import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CommandError, EXIT } from './exit.ts';
import { isDatabase, type LedgerOptions, ledgerPlace } from './ledger-place.ts';

/** The two options that every command on a ledger has. */
export function withLedger(command: Command): Command {
  return command
    .option(
      '--ledger <dir>',
      'folder of the ledger, or postgres://… (else RECOUNT_LEDGER, else .recount here)',
    )
    .option('--by <name>', 'who does it (else RECOUNT_BY, else the name git or the system knows)');
}

/** The API of a ledger: in this process, or of the server that holds its folder. One way for both. */
export interface Client {
  get<T>(path: string): Promise<T>;
  /** A file that the API hands over. */
  bytes(path: string): Promise<Uint8Array>;
  post<T>(path: string, body: object): Promise<T>;
  close(): Promise<void>;
}

/** Opens the ledger; `make` says whether a folder that is not there is made. */
export async function openClient(options: LedgerOptions, make: boolean): Promise<Client> {
  const place = ledgerPlace(options);
  if (!isDatabase(place)) {
    if (!make && !existsSync(join(place, 'db')))
      throw new CommandError(
        EXIT.unavailable,
        `there is no ledger at ${place}`,
        'recount add FILE makes one; --ledger DIR names another',
      );
    const served = await servedAt(place);
    if (served !== null) {
      const { url, token } = served;
      return clientOver(
        (path, init) => fetch(`${url}${path}`, init),
        token,
        async () => undefined,
      );
    }
  }
  const { openDesk } = await import('./desk.ts');
  const { createApp } = await import('../http/app.ts');
  const desk = await openDesk(options, (_line, error) => {
    if (error !== undefined) process.stderr.write(`recount: ${error.message}\n`);
  });
  const app = createApp(desk);
  return clientOver(
    async (path, init) => app.request(`http://127.0.0.1${path}`, init),
    desk.token,
    () => desk.ledger.close(),
  );
}

/** Where a live server holds the folder; null where none does. */
async function servedAt(folder: string): Promise<{ url: string; token: string } | null> {
  const { isAlive, readHolder } = await import('../ledger/lock.ts');
  const holder = readHolder(folder);
  if (holder === null || holder.url === null || !isAlive(holder)) return null;
  return { url: holder.url, token: holder.token };
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

function clientOver(ask: Ask, token: string, close: () => Promise<void>): Client {
  const checked = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await ask(path, init);
    if (response.ok) return response;
    const problem = (await response.json().catch(() => ({}))) as { title?: string; next?: string };
    throw new CommandError(
      response.status >= 500 ? EXIT.unavailable : EXIT.partly,
      problem.title ?? `the server answered ${response.status}`,
      problem.next ?? 'see its log',
    );
  };
  return {
    get: async <T>(path: string) => (await (await checked(path)).json()) as T,
    bytes: async (path: string) => new Uint8Array(await (await checked(path)).arrayBuffer()),
    post: async <T>(path: string, body: object) => {
      const headers = { 'content-type': 'application/json', 'x-recount-token': token };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return (await (await checked(path, init)).json()) as T;
    },
    close,
  };
}

/** The one id that begins with what was typed. */
export async function idOf(
  client: Client,
  kind: 'event' | 'report' | 'claim',
  typed: string,
): Promise<string> {
  const query = new URLSearchParams({ kind, prefix: typed });
  const { ids } = await client.get<{ ids: readonly string[] }>(`/api/ids?${query}`);
  if (ids.includes(typed)) return typed;
  if (ids.length === 1) return ids[0] as string;
  if (ids.length === 0)
    throw new CommandError(EXIT.partly, `no ${kind} begins with ${JSON.stringify(typed)}`, hintFor(kind));
  throw new CommandError(
    EXIT.usage,
    `several ${kind}s begin with ${JSON.stringify(typed)}: ${ids.slice(0, 5).join(', ')}`,
    'type more of the id',
  );
}

/** The one event, report or claim whose id begins with what was typed. */
export async function anyId(client: Client, typed: string): Promise<string> {
  const found: string[] = [];
  for (const kind of ['event', 'report', 'claim']) {
    const query = new URLSearchParams({ kind, prefix: typed });
    const { ids } = await client.get<{ ids: readonly string[] }>(`/api/ids?${query}`);
    if (ids.includes(typed)) return typed;
    found.push(...ids);
  }
  if (found.length === 1) return found[0] as string;
  throw new CommandError(
    found.length === 0 ? EXIT.partly : EXIT.usage,
    found.length === 0
      ? `nothing begins with ${JSON.stringify(typed)}`
      : `several begin with ${JSON.stringify(typed)}: ${found.slice(0, 5).join(', ')}`,
    found.length === 0 ? 'recount events and recount show list what there is' : 'type more of the id',
  );
}

function hintFor(kind: string): string {
  return kind === 'event' ? 'recount events lists them' : 'recount show EVENT lists them';
}
