import { createHash } from 'node:crypto';
import type { AnyEntry, Entry } from '../ledger/entries.ts';
import type { Report } from '../model/report.ts';
import type { Desk } from './context.ts';
import { Problem } from './problem.ts';

/** How a report came into the ledger and what has been read from it since. */
export interface Custody {
  readonly report: string;
  /** The entry that captured it: its place in the signed log. */
  readonly sequence: number;
  readonly entry: string;
  readonly by: string;
  /** When the entry was made, by the clock of the machine that wrote it. */
  readonly at: string;
  readonly reason: string | null;
  readonly kind: Report['kind'];
  readonly language: Report['language'];
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly revisionOf: string | null;
  readonly textSha256: string;
  /** The bytes as captured; null where only text was given. */
  readonly raw: { readonly sha256: string; readonly bytes: number } | null;
  readonly readings: readonly {
    readonly sequence: number;
    readonly at: string;
    readonly extractor: string;
    readonly version: string;
    readonly claims: number;
  }[];
}

type Captured = Extract<Entry, { kind: 'reportCaptured' }>;

export async function custodyOf(desk: Desk, id: string): Promise<Custody> {
  const entries = await entriesOf(desk, id, ['reportCaptured', 'recordExtracted']);
  const entry = capturedIn(entries);
  const { report } = entry.payload;
  const bytes = rawOf(desk, entry);
  return {
    report: report.id,
    sequence: entry.sequence,
    entry: entry.id,
    by: entry.by,
    at: entry.at,
    reason: entry.reason,
    kind: report.kind,
    language: report.language,
    outlet: report.outlet,
    url: report.url,
    publishedAt: report.publishedAt,
    revisionOf: report.revisionOf ?? null,
    textSha256: report.textSha256,
    raw: bytes === null ? null : { sha256: entry.payload.raw as string, bytes: bytes.length },
    readings: entries.flatMap((one) => {
      if (one.redacted || one.kind !== 'recordExtracted') return [];
      const { extractor, record } = one.payload;
      const { sequence, at } = one;
      return {
        sequence,
        at,
        extractor: extractor.name,
        version: extractor.version,
        claims: record.claims.length,
      };
    }),
  };
}

/** The bytes as captured, checked against the hash that the entry names them by. */
export async function capturedBytes(desk: Desk, id: string): Promise<{ bytes: Uint8Array; sha256: string }> {
  const entry = capturedIn(await entriesOf(desk, id, ['reportCaptured']));
  const bytes = rawOf(desk, entry);
  if (bytes === null)
    throw new Problem(
      404,
      'noBytes',
      'this report was given as text: there are no other bytes',
      `see its text at /api/reports/${encodeURIComponent(id)}`,
    );
  return { bytes, sha256: entry.payload.raw as string };
}

function rawOf(desk: Desk, { payload: { report, raw } }: Captured): Uint8Array | null {
  if (raw === null) return null;
  const bytes = found(() => desk.ledger.raw({ report: report.id, sha256: raw }));
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== raw)
    throw new Problem(
      500,
      'rawFile',
      'the file of this report is gone or was altered',
      'run recount audit, then restore from a backup that passes it',
    );
  return bytes;
}

/** Null where the sealed file does not open: it was altered, which the caller tells. */
function found(open: () => Uint8Array | null): Uint8Array | null {
  try {
    return open();
  } catch {
    return null;
  }
}

function capturedIn(entries: readonly AnyEntry[]): Captured {
  const entry = entries.find(({ kind }) => kind === 'reportCaptured');
  if (entry === undefined)
    throw new Problem(404, 'noReport', 'there is no such report', 'the page of an event lists its reports');
  if (entry.redacted || entry.kind !== 'reportCaptured')
    throw new Problem(
      410,
      'redacted',
      'this report was redacted',
      'the history of the ledger says by whom and why',
    );
  return entry;
}

async function entriesOf(
  desk: Desk,
  id: string,
  kinds: readonly AnyEntry['kind'][],
): Promise<readonly AnyEntry[]> {
  await desk.views.refresh();
  const { rows } = await desk.views.history(id, undefined, 10_000);
  const sequences = rows
    .filter(({ kind }) => kinds.includes(kind as AnyEntry['kind']))
    .map(({ sequence }) => sequence);
  const entries = await desk.ledger.entriesAt(sequences);
  // a history also tells what is about the report and not of it
  return entries.filter(({ report }) => report === id);
}
