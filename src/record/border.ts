import type { Record } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { offsetsOf } from '../text/offsets.ts';

/** The record with every span in Unicode code points, as JSON, HTTP and exports carry it. */
export function toBorder(record: Record): Record {
  const { toPoints } = offsetsOf(record.text);
  const span = ({ start, end, exact }: Span): Span => ({ start: toPoints(start), end: toPoints(end), exact });
  return {
    ...record,
    claims: record.claims.map((claim) => ({
      ...claim,
      span: span(claim.span),
      derivation: claim.derivation.map((step) => ({ rule: step.rule, span: span(step.span) })),
    })),
    relations: record.relations.map((relation) => ({ ...relation, span: span(relation.span) })),
    rejected: record.rejected.map((one) => ({ ...one, span: span(one.span) })),
  };
}
