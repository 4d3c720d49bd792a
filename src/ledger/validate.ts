import { type Draft, type Kind, payloads } from './entries.ts';
import { LedgerError } from './errors.ts';
import { fits } from './fits.ts';

/** A draft as it may be written: its payload fits its schema and has nothing besides, and it says who makes it. */
export function validate(draft: Draft): Draft {
  if (!Object.hasOwn(payloads, draft.kind))
    throw new LedgerError(
      'invalid',
      `there is no entry of kind ${String(draft.kind)}`,
      'see src/ledger/entries.ts',
    );
  const payload = fitsKind(draft.kind)(draft.payload) ? draft.payload : parsed(draft);
  if (draft.by.trim() === '')
    throw new LedgerError('invalid', 'an entry needs to say who makes it', 'give --by NAME');
  // these stand in the open, in columns that take no NUL and in lines that a terminal prints
  if (UNPRINTABLE.test(draft.by) || UNPRINTABLE.test(draft.report ?? ''))
    throw new LedgerError(
      'invalid',
      'a name or an id holds control characters',
      'leave out control characters and halves of surrogate pairs',
    );
  return { ...draft, payload } as Draft;
}

const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

/** Most drafts come from our own reader and fit; what is made of the others, or is wrong with them, their schema says. */
function fitsKind(kind: Kind): (payload: unknown) => boolean {
  const before = kinds.get(kind);
  if (before !== undefined) return before;
  const fresh = fits(payloads[kind]);
  kinds.set(kind, fresh);
  return fresh;
}

const kinds = new Map<Kind, (payload: unknown) => boolean>();

function parsed(draft: Draft): unknown {
  const { data, error } = payloads[draft.kind].safeParse(draft.payload);
  if (error === undefined) return data;
  const first = error.issues[0];
  throw new LedgerError(
    'invalid',
    `the ${draft.kind} entry does not fit its schema at ${first?.path.join('.') || 'its root'}: ${first?.message}`,
    'nothing was written; mend the entry and append it again',
  );
}
