import { createPublicKey } from 'node:crypto';
import { checkRow, type Fault, Found, type Seen } from './audit-entry.ts';
import { leafOf } from './core.ts';
import type { Ledger } from './ledger.ts';
import { type Head, verifyHead } from './log/head.ts';
import {
  consistencyProof,
  EMPTY,
  extend,
  type Frontier,
  type Hash,
  leafHash,
  rootOf,
  verifyConsistency,
} from './log/tree.ts';

export interface Audit {
  readonly ok: boolean;
  readonly entries: number;
  readonly redacted: number;
  readonly spans: number;
  readonly raw: number;
  /** Stamps of heads by a time-stamping server. */
  readonly stamps: number;
  readonly heads: number;
  readonly head: Head | null;
  readonly fault: Fault | null;
}

/**
 * Goes through the whole ledger as it is stored: rows in order, the tree and every signed head over them, each
 * payload against its commitment, texts and raw bytes against their hashes, spans against the text they quote,
 * decisions against the claims they are about. `since` is a head that was kept elsewhere: a ledger rewritten whole
 * does not agree with it.
 */
export async function audit(ledger: Ledger, since?: Head): Promise<Audit> {
  const seen: Seen = {
    entries: 0,
    redacted: 0,
    spans: 0,
    raw: 0,
    stamps: 0,
    roots: new Map(),
    texts: new Map(),
    claims: new Set(),
    closed: new Map(),
    redactions: new Set(),
  };
  let fault: Fault | null = null;
  let heads: readonly Head[] = [];
  try {
    heads = await ledger.heads();
    await walk(ledger, heads, seen, since);
  } catch (error) {
    if (error instanceof Found) fault = error.fault;
    else
      fault = {
        where: 'store',
        sequence: null,
        words: `the store cannot be read: ${(error as Error).message}`,
      };
  }
  const { entries, redacted, spans, raw, stamps } = seen;
  return {
    ok: fault === null,
    entries,
    redacted,
    spans,
    raw,
    stamps,
    heads: heads.length,
    head: heads.at(-1) ?? null,
    fault,
  };
}

async function walk(
  ledger: Ledger,
  heads: readonly Head[],
  seen: Seen,
  since: Head | undefined,
): Promise<void> {
  const key = createPublicKey(ledger.publicKey());
  const leaves: Hash[] = [];
  let frontier: Frontier = EMPTY;
  let nextHead = 0;
  const last = heads.at(-1);
  for await (const row of ledger.rows()) {
    if (row.sequence !== frontier.size + 1)
      throw new Found(
        'row',
        row.sequence,
        `entry ${frontier.size + 1} is missing: the next is ${row.sequence}`,
      );
    const leaf = leafHash(leafOf(row));
    leaves.push(leaf);
    frontier = extend(frontier, leaf);
    const head = heads[nextHead];
    if (head !== undefined && head.size === frontier.size) {
      checkHead(head, frontier, ledger, key);
      seen.roots.set(head.size, head.root);
      nextHead++;
    }
    checkRow(ledger, row, seen);
    seen.entries++;
    // what is appended while the audit runs is the next audit's
    if (frontier.size === last?.size) break;
  }
  if (nextHead < heads.length)
    throw new Found(
      'head',
      null,
      `a head says that there are ${heads[nextHead]?.size} entries; there are ${frontier.size}`,
    );
  for await (const row of ledger.rows(frontier.size)) {
    // a row and the head over it are written together: whoever sees the one sees the other
    const covered = (await ledger.heads()).at(-1)?.size ?? 0;
    if (row.sequence > covered)
      throw new Found(
        'head',
        row.sequence,
        `entry ${row.sequence} stands behind the last head, which covers ${covered}`,
      );
    break;
  }
  for (const [scope, sequence] of seen.closed)
    if (!seen.redactions.has(scope))
      throw new Found('entry', sequence, `the key of ${scope} is gone, and no redaction says why`);
  if (since !== undefined) checkSince(since, leaves, ledger, key);
}

function checkHead(
  head: Head,
  frontier: Frontier,
  ledger: Ledger,
  key: ReturnType<typeof createPublicKey>,
): void {
  if (head.root !== rootOf(frontier).toString('hex'))
    throw new Found(
      'tree',
      head.size,
      `the entries up to ${head.size} do not give the root that was signed for them`,
    );
  if (head.ledger !== ledger.id || !verifyHead(head, key))
    throw new Found('head', head.size, `the head of ${head.size} entries is not signed by this ledger's key`);
}

/** The head kept elsewhere must be a prefix of what is here. */
function checkSince(
  since: Head,
  leaves: readonly Hash[],
  ledger: Ledger,
  key: ReturnType<typeof createPublicKey>,
): void {
  if (since.ledger !== ledger.id)
    throw new Found('since', null, `the head is of the ledger ${since.ledger}; this is ${ledger.id}`);
  if (!verifyHead(since, key)) throw new Found('since', null, "the head is not signed by this ledger's key");
  if (since.size > leaves.length)
    throw new Found('since', null, `the head covers ${since.size} entries; there are only ${leaves.length}`);
  const now = { size: leaves.length, root: rootOf(leaves.reduce(extend, EMPTY)) };
  const then = { size: since.size, root: Buffer.from(since.root, 'hex') };
  if (!verifyConsistency(then, now, consistencyProof(leaves, since.size, leaves.length)))
    throw new Found(
      'since',
      null,
      `the first ${since.size} entries are not those that the head was signed for: the ledger was rewritten`,
    );
}
