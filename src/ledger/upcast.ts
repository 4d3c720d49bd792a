import { type Kind, SCHEMA_OF } from './entries.ts';
import { LedgerError } from './errors.ts';

/** From the payload of one schema number to that of the next, purely. */
export type Upcaster = (payload: unknown) => unknown;

/**
 * Old forms that are still read: `upcasters.claimAccepted[1]` turns a payload of schema 1 into one of schema 2.
 * What is written stays as it was written.
 */
export type Upcasters = { readonly [K in Kind]?: { readonly [schema: number]: Upcaster } };

const upcasters: Upcasters = {
  // what could be set before can be set still
  claimCorrected: { 1: (payload) => payload },
};

export function upcast(
  kind: Kind,
  schema: number,
  payload: unknown,
  known: Upcasters = upcasters,
  present: number = SCHEMA_OF[kind],
): unknown {
  if (schema > present)
    throw new LedgerError(
      'newer',
      `an entry ${kind} has schema ${schema}; this version reads up to ${present}`,
      'use the version of recount that wrote it, or a later one',
    );
  let value = payload;
  for (let from = schema; from < present; from++) {
    const step = known[kind]?.[from];
    if (step === undefined)
      throw new LedgerError(
        'broken',
        `no upcaster for ${kind} from schema ${from}`,
        'report this as a defect',
      );
    value = step(value);
  }
  return value;
}
