import type { Draft } from '../ledger/entries.ts';
import { LedgerError } from '../ledger/errors.ts';
import type { Report } from '../model/report.ts';
import type { Desk } from './context.ts';
import { Problem } from './problem.ts';
import type { ReportRequest } from './schemas.ts';

export interface Added {
  readonly report: string;
  readonly known: boolean;
  readonly claims: number;
  readonly events: string[];
}

/** Reads a report and writes it with its record; the same text is known by its hash and is not written again. */
export async function addReport(desk: Desk, request: ReportRequest): Promise<Added> {
  const { by = desk.by, fiction = false, bytes, ...input } = request;
  const raw = bytes === undefined ? undefined : Buffer.from(bytes, 'base64');
  const capturedAt = desk.clock().toISOString();
  await desk.views.refresh();
  const { actors, registryPlaces: places } = desk.views.state();
  const {
    report: read,
    text,
    ...record
  } = desk.reader.read({ ...input, bytes: raw, capturedAt }, { actors: [...actors.values()], places });
  const known = byText(desk, read.textSha256);
  if (known !== undefined) return added(desk, known.id, true);

  const report = placed(desk, read);
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
  const first = byText(desk, read.textSha256);
  if (first !== undefined) return added(desk, first.id, true);
  throw new Problem(
    410,
    'redacted',
    'a report of this text was redacted',
    'the history of the ledger says by whom and why',
  );
}

function byText(desk: Desk, textSha256: string): Report | undefined {
  for (const { report } of desk.views.state().reports.values())
    if (report.textSha256 === textSha256) return report;
  return undefined;
}

/** An id of its own, and what it revises: an earlier text at the same address. */
function placed(desk: Desk, read: Report): Report {
  const { reports, redacted } = desk.views.state();
  const taken = reports.has(read.id) || redacted.has(read.id);
  const own = read.textSha256.slice(0, 16);
  const id = taken && read.id !== own ? `${read.id}-${own.slice(0, 8)}` : read.id;
  const earlier =
    read.url === null ? undefined : [...reports.values()].filter((one) => one.report.url === read.url).at(-1);
  return { ...read, id, ...(earlier === undefined ? {} : { revisionOf: earlier.report.id }) };
}

function added(desk: Desk, id: string, known: boolean): Added {
  const view = desk.views.report(id);
  const events = (view?.events ?? []).filter((event) => event.main).map((event) => event.id);
  return { report: id, known, claims: view?.claims.length ?? 0, events };
}
