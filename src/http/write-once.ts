import type { AnyEntry, Draft } from '../ledger/entries.ts';
import type { Desk } from './context.ts';

/**
 * Appends what `make` gives. Sent again under its idempotency key, a request brings back the entries of the first time
 * and `make` is not asked: what it checks (a status to move from, a field to change) has been changed by then.
 */
export async function writeOnce(
  desk: Desk,
  key: string | undefined,
  request: { readonly noun: string; readonly of: string; readonly body: unknown },
  make: () => readonly Draft[] | Promise<readonly Draft[]>,
): Promise<readonly AnyEntry[]> {
  if (key === undefined) return (await desk.ledger.append(await make())).entries;
  const before = await desk.ledger.broughtBy(key, request);
  if (before !== null) return before;
  const { entries } = await desk.ledger.append(await make(), { idempotencyKey: key, idempotencyOf: request });
  return entries;
}
