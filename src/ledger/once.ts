import { LedgerError } from './errors.ts';

/** The rows that a key brought the first time; the same key with another content is a mistake of the caller. */
export function repeated<T>(before: { digest: string; rows: T }, digest: string): T {
  if (before.digest !== digest)
    throw new LedgerError(
      'keyReused',
      'this idempotency key was used for another content',
      'use a fresh key for a new write',
    );
  return before.rows;
}
