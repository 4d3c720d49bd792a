import { canonical } from '../ledger/canonical.ts';
import type { Draft } from '../ledger/entries.ts';
import type { Claim, ClaimChange } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { ClaimView } from '../views/shapes.ts';
import type { Desk } from './context.ts';
import { Problem } from './problem.ts';
import type { DecisionRequest } from './schemas.ts';
import { writeOnce } from './write-once.ts';

/** Writes what a person decided about a claim, with the fields that the person saw. */
export async function decide(
  desk: Desk,
  request: DecisionRequest,
  idempotencyKey?: string,
): Promise<ClaimView> {
  await desk.views.refresh();
  const found = await desk.views.claim(request.claim);
  if (found === null)
    throw new Problem(
      404,
      'noClaim',
      'there is no such claim',
      'recount show EVENT lists the claims of an event',
    );
  await writeOnce(desk, idempotencyKey, { noun: 'decisions', of: request.claim, body: request }, () => [
    draftOf(request, fieldsOf(found.view), found, request.by ?? desk.by, found.view.decision),
  ]);
  await desk.views.refresh();
  const after = await desk.views.claim(request.claim);
  if (after === null)
    throw new Problem(409, 'gone', 'the claim was redacted meanwhile', 'nothing is left to decide about');
  return after.view;
}

/** `seen` is the claim as it was read, so that a later reading can be held against it; `stands` is what changes. */
function draftOf(
  request: DecisionRequest,
  stands: Omit<Claim, 'id'>,
  { report, read }: { readonly report: string; readonly read: Claim },
  by: string,
  decision: ClaimView['decision'],
): Draft {
  const { id: _id, ...seen } = read;
  const { claim, verdict, reason, fields } = request;
  const common = { by, reason, report };
  if (verdict === 'open') {
    if (decision === null || fields !== undefined)
      throw new Problem(
        422,
        'undecided',
        decision === null ? 'nobody decided about this claim' : 'taking a decision back sets no field',
        'accept, reject or correct it',
      );
    return { ...common, kind: 'decisionWithdrawn', payload: { claim } };
  }
  if (verdict !== 'corrected') {
    if (fields !== undefined)
      throw new Problem(
        422,
        'fields',
        `${verdict} changes no field`,
        'use the verdict corrected to change fields',
      );
    const kind = verdict === 'accepted' ? ('claimAccepted' as const) : ('claimRejected' as const);
    return { ...common, kind, payload: { claim, seen } };
  }
  const changed = Object.entries(fields ?? {}).filter(
    ([name, value]) => canonical(value) !== canonical(stands[name as keyof typeof stands]),
  );
  if (changed.length === 0)
    throw new Problem(
      422,
      'fields',
      'the correction changes nothing',
      'give the fields as they should stand',
    );
  const after = Object.fromEntries(changed) as ClaimChange;
  if (after.quantity !== undefined) checkQuantity(after.quantity);
  const before = Object.fromEntries(
    changed
      .map(([name]) => [name, stands[name as keyof typeof stands]])
      .filter(([, value]) => value !== undefined),
  );
  return { ...common, kind: 'claimCorrected', payload: { claim, seen, before, after } };
}

/** What the claim itself says, without what views add to it. */
function fieldsOf(view: ClaimView): Omit<Claim, 'id'> {
  const {
    id: _id,
    report: _report,
    sentence: _sentence,
    decision: _decision,
    interest: _interest,
    graphic: _graphic,
    ...fields
  } = view;
  return fields;
}

/** A quantity must mean what its exactness says (codebook, section 3). */
export function checkQuantity({ low, high, exactness }: Quantity): void {
  const wants: { readonly [E in Quantity['exactness']]: [boolean, string] } = {
    exact: [low !== null && low === high, 'low and high equal'],
    about: [low !== null && low === high, 'low and high equal'],
    atLeast: [low !== null && high === null, 'a low and no high'],
    atMost: [low === null && high !== null, 'a high and no low'],
    range: [low !== null && high !== null && low <= high, 'a low not above its high'],
    vague: [low === null && high === null, 'neither low nor high'],
  };
  const [fits, needs] = wants[exactness];
  if (!fits)
    throw new Problem(
      422,
      'quantity',
      `a quantity that is ${exactness} has ${needs}; this one is ${low} to ${high}`,
      'set quantity.exactness, quantity.low and quantity.high together',
    );
}
