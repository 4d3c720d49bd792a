import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Desk } from '../http/context.ts';
import type { Log } from '../http/problem.ts';
import { shippedReader } from '../http/reader.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { openRegistry } from '../registry/open.ts';
import { ownPlace } from '../registry/own-places.ts';
import { openViews } from '../views/open-views.ts';
import { CommandError, EXIT } from './exit.ts';
import { isDatabase, keysPlace, type LedgerOptions, ledgerPlace } from './ledger-place.ts';

/** A folder's ledger can say where it is served, and has a token of its own. */
type OpenLedger = Ledger & { readonly announce?: (url: string) => void; readonly token?: string };

/** The ledger of the options with what reads and writes it. */
export async function openDesk(
  options: LedgerOptions,
  log: Log = () => undefined,
): Promise<Desk & { readonly ledger: OpenLedger }> {
  const ledger = await openLedgerAt(ledgerPlace(options));
  try {
    const views = await openViews(ledger);
    return {
      ledger,
      views,
      token: ledger.token ?? randomUUID(),
      reader: shippedReader(({ actors, places }) => openRegistry({ actors, places: places.map(ownPlace) })),
      ...stampsOf(options),
      by: who(options),
      clock: () => new Date(),
      log,
    };
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

/** The time-stamping server, where one is given; what is no address is said before anything is opened. */
function stampsOf({ tsa = process.env.RECOUNT_TSA }: LedgerOptions): { stamps?: string } {
  if (tsa === undefined || tsa.trim() === '') return {};
  const url = URL.canParse(tsa) ? new URL(tsa) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new CommandError(EXIT.usage, `${tsa} is no address of a time-stamping server`, 'give http(s)://…');
  return { stamps: url.href };
}

async function openLedgerAt(place: string): Promise<OpenLedger> {
  if (isDatabase(place)) {
    const { openPostgresLedger } = await import('../ledger/postgres.ts');
    return openPostgresLedger(place, { keys: keysPlace() });
  }
  const { openFolderLedger } = await import('../ledger/pglite.ts');
  return openFolderLedger(place);
}

/** Who makes the entries: as given, as git knows the person, or the account. */
export function who(options: LedgerOptions): string {
  const given = options.by ?? process.env.RECOUNT_BY;
  if (given !== undefined && given.trim() !== '') return given.trim();
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    if (name !== '') return name;
  } catch {
    // no git here, or no name in it: the account's name is the next best
  }
  return userInfo().username;
}
