import { createHash } from 'node:crypto';
import type { Span } from '../model/span.ts';
import { type Entry, type Payload, payloads } from './entries.ts';
import type { Ledger } from './ledger.ts';
import { verifyStamp } from './log/stamp.ts';
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
    | 'stamp'
    | 'view'
    | 'store';
  /** The entry it was found at, where it was at one. */
  readonly sequence: number | null;
  readonly words: string;
}

/** Ends the audit at the first fault. */
export class Found extends Error {
  readonly fault: Fault;
  constructor(where: Fault['where'], sequence: number | null, words: string) {
    super(words);
    this.fault = { where, sequence, words };
  }
}

/** What the audit has come by so far. */
export interface Seen {
  entries: number;
  redacted: number;
  spans: number;
  raw: number;
  stamps: number;
  /** The root of each signed head that the entries gave, by its size. */
  readonly roots: Map<number, string>;
  readonly texts: Map<string, string[]>;
  readonly claims: Set<string>;
  /** Scopes whose key is gone, with the entry it was first missed at, and scopes that a redaction names. */
  readonly closed: Map<string, number>;
  readonly redactions: Set<string>;
}

/** One row: its payload against its commitment and its schema, and what it says against what came before. */
export function checkRow(ledger: Ledger, row: StoredRow, seen: Seen): void {
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
    case 'decisionWithdrawn':
      if (!seen.claims.has(entry.payload.claim))
        throw new Found(
          'decision',
          sequence,
          `entry ${sequence} decides about claim ${entry.payload.claim}, which no earlier entry has`,
        );
      return;
    case 'headStamped':
      checkStamp(entry.payload, sequence, seen);
      return;
    case 'redaction':
      seen.redactions.add(entry.payload.scope);
      return;
    default:
      return;
  }
}

function checkStamp({ head, token, at }: Payload<'headStamped'>, sequence: number, seen: Seen): void {
  if (seen.roots.get(head.size) !== head.root)
    throw new Found(
      'stamp',
      sequence,
      `entry ${sequence} stamps a head of ${head.size} entries that is not this log's`,
    );
  let stamped: string;
  try {
    stamped = verifyStamp(Buffer.from(token, 'base64'), head).at;
  } catch (error) {
    throw new Found(
      'stamp',
      sequence,
      `the stamp in entry ${sequence} does not hold: ${(error as Error).message}`,
    );
  }
  if (stamped !== at)
    throw new Found('stamp', sequence, `entry ${sequence} says ${at} of a stamp that says ${stamped}`);
  seen.stamps++;
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
