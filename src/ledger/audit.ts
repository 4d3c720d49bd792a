import { createHash, createPublicKey } from 'node:crypto';
import type { Span } from '../model/span.ts';
import { leafOf } from './core.ts';
import { type Entry, payloads } from './entries.ts';
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
import { open } from './seal.ts';
import type { StoredRow } from './store.ts';
import { upcast } from './upcast.ts';

/** The first thing that does not hold. */
export interface Fault {
  readonly where:
    | 'row'
    | 'tree'
    | 'head'
    | 'since'
    | 'entry'
    | 'text'
    | 'span'
    | 'raw'
    | 'decision'
    | 'store';
  /** The entry it was found at, where it was at one. */
  readonly sequence: number | null;
  readonly words: string;
}

export interface Audit {
  readonly ok: boolean;
  readonly entries: number;
  readonly redacted: number;
  readonly spans: number;
  readonly raw: number;
  readonly heads: number;
  readonly head: Head | null;
  readonly fault: Fault | null;
}

/** Ends the audit at the first fault. */
class Found extends Error {
  readonly fault: Fault;
  constructor(where: Fault['where'], sequence: number | null, words: string) {
    super(words);
    this.fault = { where, sequence, words };
  }
}

interface Seen {
  entries: number;
  redacted: number;
  spans: number;
  raw: number;
  readonly texts: Map<string, string[]>;
  readonly claims: Set<string>;
  /** Scopes whose key is gone, with the entry it was first missed at, and scopes that a redaction names. */
  readonly closed: Map<string, number>;
  readonly redactions: Set<string>;
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
  const { entries, redacted, spans, raw } = seen;
  return {
    ok: fault === null,
    entries,
    redacted,
    spans,
    raw,
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

function checkRow(ledger: Ledger, row: StoredRow, seen: Seen): void {
  const key = ledger.keyOf(row.scope);
  if (key === null) {
    seen.redacted++;
    if (!seen.closed.has(row.scope)) seen.closed.set(row.scope, row.sequence);
    return;
  }
  let content: { reason: string | null; payload: unknown };
  try {
    const opened = open(key, row.id, row.sealed);
    if (opened.commitment !== row.commitment) throw new Error('commitment');
    content = opened.content as typeof content;
  } catch {
    throw new Found(
      'entry',
      row.sequence,
      `entry ${row.sequence} (${row.kind}) was altered: it does not open to what was committed to`,
    );
  }
  const payload = upcast(row.kind, row.schema, content.payload);
  if (!payloads[row.kind]?.safeParse(payload).success)
    throw new Found('entry', row.sequence, `entry ${row.sequence} (${row.kind}) does not fit its schema`);
  checkContent(
    ledger,
    { ...row, redacted: false, reason: content.reason, payload } as unknown as Entry,
    seen,
  );
}

function checkContent(ledger: Ledger, entry: Entry, seen: Seen): void {
  const { sequence } = entry;
  switch (entry.kind) {
    case 'reportCaptured': {
      const { report, text, raw } = entry.payload;
      if (sha256(text) !== report.textSha256)
        throw new Found(
          'text',
          sequence,
          `the text of report ${report.id} is not the one that its hash was made of`,
        );
      seen.texts.set(report.id, [...text]);
      if (raw !== null) checkRaw(ledger, report.id, raw, sequence, seen);
      return;
    }
    case 'recordExtracted': {
      const { report, record } = entry.payload;
      const text = textOf(report, sequence, seen);
      for (const claim of record.claims) {
        seen.claims.add(claim.id);
        checkSpan(text, claim.span, `claim ${claim.id}`, sequence, seen);
        for (const step of claim.derivation)
          checkSpan(text, step.span, `the derivation of claim ${claim.id}`, sequence, seen);
      }
      for (const relation of record.relations)
        checkSpan(text, relation.span, `a relation of report ${report}`, sequence, seen);
      for (const one of record.rejected)
        checkSpan(text, one.span, `a rejected candidate of report ${report}`, sequence, seen);
      return;
    }
    case 'claimAdded': {
      seen.claims.add(entry.payload.claim.id);
      if (entry.report !== null)
        checkSpan(
          textOf(entry.report, sequence, seen),
          entry.payload.claim.span,
          `claim ${entry.payload.claim.id}`,
          sequence,
          seen,
        );
      return;
    }
    case 'claimAccepted':
    case 'claimRejected':
    case 'claimCorrected':
      if (!seen.claims.has(entry.payload.claim))
        throw new Found(
          'decision',
          sequence,
          `entry ${sequence} decides about claim ${entry.payload.claim}, which no earlier entry has`,
        );
      return;
    case 'redaction':
      seen.redactions.add(entry.payload.scope);
      return;
    default:
      return;
  }
}

function textOf(report: string, sequence: number, seen: Seen): string[] {
  const text = seen.texts.get(report);
  if (text === undefined)
    throw new Found(
      'entry',
      sequence,
      `entry ${sequence} reads report ${report}, which was not captured before`,
    );
  return text;
}

function checkRaw(ledger: Ledger, report: string, raw: string, sequence: number, seen: Seen): void {
  let bytes: Uint8Array | null;
  try {
    bytes = ledger.raw({ report, sha256: raw });
  } catch {
    throw new Found('raw', sequence, `the raw file ${raw} of report ${report} was altered`);
  }
  if (bytes === null) throw new Found('raw', sequence, `the raw file ${raw} of report ${report} is gone`);
  if (createHash('sha256').update(bytes).digest('hex') !== raw)
    throw new Found('raw', sequence, `the raw file ${raw} of report ${report} does not have that hash`);
  seen.raw++;
}

function checkSpan(text: readonly string[], span: Span, what: string, sequence: number, seen: Seen): void {
  if (text.slice(span.start, span.end).join('') !== span.exact)
    throw new Found(
      'span',
      sequence,
      `${what} quotes ${span.start}–${span.end}, and the text there is another`,
    );
  seen.spans++;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
