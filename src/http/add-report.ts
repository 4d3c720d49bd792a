import type { Draft } from '../ledger/entries.ts';
import { LedgerError } from '../ledger/errors.ts';
import type { Report } from '../model/report.ts';
import { claimsOf } from '../views/state.ts';
import type { Desk } from './context.ts';
import { Problem } from './problem.ts';
import type { ReportRequest } from './schemas.ts';

export interface Added {
  readonly report: string;
  readonly known: boolean;
  readonly claims: number;
}

/** Reads a report and writes it with its record; the same text is known by its hash and is not written again. */
export async function addReport(desk: Desk, request: ReportRequest): Promise<Added> {
  const { by = desk.by, fiction = false, bytes, ...input } = request;
  const raw = bytes === undefined ? undefined : Buffer.from(bytes, 'base64');
  const capturedAt = desk.clock().toISOString();
  await desk.views.refresh();
  const {
    report: read,
    text,
    ...record
  } = desk.reader.read({ ...input, bytes: raw, capturedAt }, desk.views.registry());
  const known = await desk.views.reportOfText(read.textSha256);
  if (known !== null) return added(desk, known, true);

  const report = await placed(desk, read);
  const drafts: Draft[] = [
    {
      kind: 'reportCaptured',
      by,
      reason: null,
      report: report.id,
      payload: { report, text, fiction, raw: raw === undefined ? null : report.sha256 },
    },
    {
      kind: 'recordExtracted',
      by: `${desk.reader.name} ${desk.reader.version}`,
      reason: null,
      report: report.id,
      payload: {
        report: report.id,
        extractor: { name: desk.reader.name, version: desk.reader.version },
        record,
        difference: null,
      },
    },
  ];
  let repeated: boolean;
  try {
    ({ repeated } = await desk.ledger.append(drafts, {
      idempotencyKey: `text:${report.textSha256}`,
      raw: raw === undefined ? [] : [{ report: report.id, bytes: raw }],
    }));
  } catch (error) {
    // another writer brought the same text a moment ago, told otherwise
    if (!(error instanceof LedgerError && error.code === 'keyReused')) throw error;
    repeated = true;
  }
  await desk.views.refresh();
  if (!repeated) return added(desk, report.id, false);
  const first = await desk.views.reportOfText(read.textSha256);
  if (first !== null) return added(desk, first, true);
  throw new Problem(
    410,
    'redacted',
    'a report of this text was redacted',
    'the history of the ledger says by whom and why',
  );
}

/** An id of its own, and what it revises: an earlier text at the same address. */
async function placed(desk: Desk, read: Report): Promise<Report> {
  const taken =
    (await desk.views.find('report', read.id, 1)).includes(read.id) || (await desk.views.isRedacted(read.id));
  const own = read.textSha256.slice(0, 16);
  const id = taken && read.id !== own ? `${read.id}-${own.slice(0, 8)}` : read.id;
  const earlier = read.url === null ? null : await desk.views.reportAt(read.url);
  return { ...read, id, ...(earlier === null ? {} : { revisionOf: earlier }) };
}

/** Without the events: to tell them, all reports are grouped, and whoever adds a thousand asks once at the end. */
async function added(desk: Desk, id: string, known: boolean): Promise<Added> {
  const of = await desk.views.reportState(id);
  return { report: id, known, claims: of === null ? 0 : claimsOf(of).length };
}
