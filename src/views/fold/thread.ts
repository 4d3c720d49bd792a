import { parentPort, workerData } from 'node:worker_threads';
import { openPostgresLedger } from '../../ledger/postgres.ts';
import type { Held } from '../../ledger/tail.ts';
import { hasher } from '../hash.ts';
import { sqlViews } from '../store/sql.ts';
import { keep } from './keep.ts';

/** What the thread that appends asks of the one that folds (`beside.ts`), with what was appended since it last asked. */
export interface Asked {
  readonly number: number;
  readonly work: 'follow' | 'catchUp' | 'close';
  readonly appended: readonly Held[];
}

/** How far the fold has come; or what went wrong, so that who asked does it itself. */
export type Answer =
  | { readonly number: number; readonly folded: number }
  | { readonly number: number; readonly error: string };

/** One to fold from, one to write with, and one for a question in between. */
const CONNECTIONS = 3;

/**
 * A thread of its own that keeps the views up while another appends. It opens the ledger as a process beside it would,
 * and writes the same rows in the same transactions: what it holds can be lost at any moment.
 */
if (parentPort !== null) {
  const port = parentPort;
  const { url, keys } = workerData as { readonly url: string; readonly keys: string };
  const ledger = await openPostgresLedger(url, { keys, connections: CONNECTIONS });
  if (ledger.door === null) throw new Error('a ledger on a server has a door');
  const store = await sqlViews(ledger.door);
  const keeper = await keep(ledger, store, hasher(ledger.secretOf('views')));

  const work = async (asked: Asked): Promise<void> => {
    // no further than what it was told of: behind that lies what it would have to be sent and to open
    if (asked.work === 'follow') await keeper.follow(asked.appended.at(-1)?.row.sequence);
    else if (asked.work === 'catchUp') await keeper.catchUp();
    else {
      await ledger.close();
      port.close();
    }
  };
  const answer = async (asked: Asked): Promise<void> => {
    const { number } = asked;
    try {
      await work(asked);
      port.postMessage({ number, folded: keeper.folded() } satisfies Answer);
    } catch (error) {
      port.postMessage({ number, error: String(error) } satisfies Answer);
    }
  };
  let turn = Promise.resolve();
  port.on('message', (asked: Asked) => {
    ledger.beside?.told(asked.appended);
    turn = turn.then(() => answer(asked));
  });
}
