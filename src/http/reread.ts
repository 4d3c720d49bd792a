import type { Difference } from '../ledger/entries.ts';
import type { Claim } from '../model/claim.ts';
import { changedFields, type Disagreement } from '../views/disagreements.ts';
import type { Desk } from './context.ts';
import { Problem } from './problem.ts';

export interface Reread {
  readonly report: string;
  readonly difference: Difference;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Reads a report again with the extractor of today and writes what is different. What people decided stands: the
 * views keep a decided claim that is no longer found, and disagreements are listed, not resolved.
 */
export async function reread(desk: Desk, id: string): Promise<Reread> {
  await desk.views.refresh();
  const of = await desk.views.reportState(id);
  if (of === null)
    throw new Problem(404, 'noReport', 'there is no such report', 'the page of an event lists its reports');
  const bytes = of.raw === null ? undefined : (desk.ledger.raw({ report: id, sha256: of.raw }) ?? undefined);
  const {
    report: _report,
    text: _text,
    ...record
  } = desk.reader.read({ ...of.report, text: of.text, bytes }, desk.views.registry());
  const difference = differenceOf(of.record?.claims ?? [], record.claims);
  const { name, version } = desk.reader;
  const isSame = difference.changed.length + difference.gone.length + difference.new.length === 0;
  // the same claims from the same version are no news
  if (!isSame || of.extractor?.version !== version) {
    const payload = { report: id, extractor: { name, version }, record, difference };
    await desk.ledger.append([
      { kind: 'recordExtracted', by: `${name} ${version}`, reason: null, report: id, payload },
    ]);
    await desk.views.refresh();
  }
  return { report: id, difference, disagreements: await desk.views.disagreements(id) };
}

/** What became of each claim. */
export function differenceOf(before: readonly Claim[], after: readonly Claim[]): Difference {
  const old = new Map(before.map((claim) => [claim.id, claim]));
  const now = new Set(after.map((claim) => claim.id));
  const difference: Difference = { same: [], changed: [], gone: [], new: [] };
  for (const claim of after) {
    const was = old.get(claim.id);
    const fields = was === undefined ? [] : changedFields(was, claim);
    if (was === undefined) difference.new.push(claim.id);
    else if (fields.length === 0) difference.same.push(claim.id);
    else difference.changed.push({ claim: claim.id, fields });
  }
  for (const claim of before) if (!now.has(claim.id)) difference.gone.push(claim.id);
  return difference;
}
