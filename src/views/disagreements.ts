import { canonical } from '../ledger/canonical.ts';
import type { Claim } from '../model/claim.ts';
import type { State, Verdict } from './state.ts';

/** A decision about a claim that the extractor now reads otherwise than when the decision was made. */
export interface Disagreement {
  readonly claim: string;
  readonly report: string;
  readonly verdict: Verdict['verdict'];
  readonly by: string;
  readonly at: string;
  /** It is not found any more; it stands on the decision alone. */
  readonly gone: boolean;
  /** The fields that read otherwise: as the person saw them, and as they read now. */
  readonly fields: readonly { readonly name: string; readonly saw: unknown; readonly reads: unknown }[];
}

/** Fields that say how a claim was found, not what it says: a rule may be renamed without changing its claims. */
const HOW = new Set(['id', 'derivation']);

/** All of them, until a person decides again; with `report` those of one report. */
export function disagreements(state: Pick<State, 'reports' | 'verdicts'>, report?: string): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [id, of] of state.reports) {
    if (report !== undefined && report !== id) continue;
    const reads = new Map((of.record?.claims ?? []).map((claim) => [claim.id, claim]));
    for (const claim of [...reads.values(), ...of.kept.values()]) {
      const decided = state.verdicts.get(claim.id);
      if (decided === undefined) continue;
      const { verdict, by, at, seen } = decided;
      const gone = !reads.has(claim.id);
      const fields = gone
        ? []
        : changedFields(seen, claim).map((name) => ({
            name,
            saw: seen[name] ?? null,
            reads: claim[name] ?? null,
          }));
      if (gone || fields.length > 0)
        found.push({ claim: claim.id, report: id, verdict, by, at, gone, fields });
    }
  }
  return found;
}

/** The names of the fields in which two readings of a claim differ, in order. */
export function changedFields(was: Partial<Claim>, is: Partial<Claim>): (keyof Claim)[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof Claim)[];
  return names.filter((name) => !HOW.has(name) && canonical(was[name]) !== canonical(is[name])).sort();
}
