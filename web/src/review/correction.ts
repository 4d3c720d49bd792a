import type { Claim } from '../../../src/model/claim.ts';
import type { Quantity } from '../../../src/model/quantity.ts';

/** A claim's fields as a form has them: numbers as they are typed. */
export interface Draft {
  readonly kind: Claim['kind'];
  readonly measure: string;
  readonly exactness: Quantity['exactness'];
  readonly low: string;
  readonly high: string;
  readonly status: 'civilian' | 'combatant' | 'unknown';
  readonly stance: Claim['stance'];
  readonly scope: Claim['scope'];
  readonly modality: Claim['modality'];
}

export type DraftProblem = 'lowMissing' | 'highMissing' | 'notANumber' | 'order';

export function draftOf(claim: Claim): Draft {
  const { quantity } = claim;
  return {
    kind: claim.kind,
    measure: claim.measure ?? 'killed',
    exactness: quantity?.exactness ?? 'vague',
    low: quantity?.low?.toString() ?? '',
    high: quantity?.high?.toString() ?? '',
    status: claim.victim?.status ?? 'unknown',
    stance: claim.stance,
    scope: claim.scope,
    modality: claim.modality,
  };
}

const NEEDS_LOW = new Set(['exact', 'about', 'atLeast', 'range']);
const NEEDS_HIGH = new Set(['atMost', 'range']);

/** What is wrong with the quantity, by what its exactness asks for (codebook, section 3). */
export function problemOf({ kind, exactness, low, high }: Draft): DraftProblem | null {
  if (kind !== 'toll') return null;
  if (NEEDS_LOW.has(exactness) && low === '') return 'lowMissing';
  if (NEEDS_HIGH.has(exactness) && high === '') return 'highMissing';
  const typed = [NEEDS_LOW.has(exactness) ? low : '', NEEDS_HIGH.has(exactness) ? high : ''].filter(
    (one) => one !== '',
  );
  if (!typed.every((one) => /^\d+$/.test(one))) return 'notANumber';
  return exactness === 'range' && Number(low) > Number(high) ? 'order' : null;
}

/** The quantity as the draft has it; what was not typed is unknown and never 0. */
export function quantityOf(draft: Draft, words: string): Quantity {
  const { exactness } = draft;
  const low = NEEDS_LOW.has(exactness) ? Number(draft.low) : null;
  const high =
    exactness === 'exact' || exactness === 'about'
      ? low
      : NEEDS_HIGH.has(exactness)
        ? Number(draft.high)
        : null;
  return { low, high, exactness, words };
}

export function changedFields(claim: Claim, draft: Draft): Partial<Claim> {
  const before = draftOf(claim);
  const fields: Partial<Claim> = {};
  for (const key of ['stance', 'scope', 'modality'] as const)
    if (draft[key] !== before[key]) Object.assign(fields, { [key]: draft[key] });
  if (draft.kind !== 'toll') return fields;
  if (draft.measure !== before.measure) fields.measure = draft.measure as NonNullable<Claim['measure']>;
  if (problemOf(draft) === null) {
    const quantity = quantityOf(draft, claim.quantity?.words ?? '');
    const { quantity: old } = claim;
    if (
      old === undefined ||
      quantity.low !== old.low ||
      quantity.high !== old.high ||
      quantity.exactness !== old.exactness
    )
      fields.quantity = quantity;
  }
  if (draft.status !== before.status && claim.victim !== undefined)
    fields.victim = { ...claim.victim, status: draft.status };
  return fields;
}
