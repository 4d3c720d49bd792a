import type { Draft } from '../ledger/entries.ts';
import type { Head } from '../ledger/log/head.ts';
import { type Stamp, stampRequest, tokenOf, verifyStamp } from '../ledger/log/stamp.ts';
import type { Desk } from './context.ts';
import { Problem } from './problem.ts';

/** A stamp as it lies in the ledger, read and checked. */
export interface Stamped extends Stamp {
  readonly head: Head;
  readonly server: string;
  /** DER, base64: what `openssl ts -verify -token_in` reads. */
  readonly token: string;
  /** The entry that holds it. */
  readonly sequence: number;
}

const PATIENCE = 20_000;
const LARGEST = 1_000_000;

/**
 * Has the present head stamped, and writes the stamp as an entry. Nothing is written where the server cannot be
 * reached, refuses, or answers with something that does not hold. A head that is itself no more than the last stamp's is
 * not stamped again.
 */
export async function stampHead(desk: Desk, by: string): Promise<Stamped> {
  const server = desk.stamps;
  if (server === undefined)
    throw new Problem(
      422,
      'noServer',
      'no time-stamping server is set',
      'give --tsa URL or set RECOUNT_TSA, here or where the ledger is served',
    );
  const head = await desk.ledger.head();
  if (head === null) throw new Problem(422, 'empty', 'the ledger is empty', 'recount add FILE adds reports');
  const last = await lastStamp(desk);
  if (last !== null && last.sequence === head.size) return last;
  const { bytes, nonce } = stampRequest(head);
  const answer = await asked(server, bytes);
  let token: Uint8Array;
  let stamp: Stamp;
  try {
    token = tokenOf(answer);
    stamp = verifyStamp(token, head, nonce);
  } catch (error) {
    throw refused((error as Error).message);
  }
  const payload = {
    head,
    server: nameOf(server),
    token: Buffer.from(token).toString('base64'),
    at: stamp.at,
  };
  const draft: Draft = { kind: 'headStamped', by, reason: null, report: null, payload };
  const { entries } = await desk.ledger.append([draft]);
  return { ...stamp, ...payload, sequence: entries[0]?.sequence ?? 0 };
}

/** The last stamp there is; null where there is none. */
export async function lastStamp(desk: Desk): Promise<Stamped | null> {
  const entry = await desk.ledger.lastStamp();
  if (entry === null || entry.redacted || entry.kind !== 'headStamped') return null;
  const { head, server, token } = entry.payload;
  return {
    ...verifyStamp(Buffer.from(token, 'base64'), head),
    head,
    server,
    token,
    sequence: entry.sequence,
  };
}

async function asked(server: string, body: Uint8Array): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(server, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: body as Uint8Array<ArrayBuffer>,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    throw refused(
      `it cannot be reached: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}`,
    );
  }
  if (!response.ok) throw refused(`it answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > LARGEST) throw refused('its answer is too large');
  return bytes;
}

function refused(words: string): Problem {
  return new Problem(
    502,
    'stamp',
    `the head was not stamped: ${words}`,
    'nothing was written and nothing is lost: try again, or set another server',
  );
}

/** Without what may be a password or a key. */
function nameOf(server: string): string {
  const { origin, pathname } = new URL(server);
  return `${origin}${pathname}`;
}
