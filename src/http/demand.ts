import type { Desk } from './context.ts';
import { Problem } from './problem.ts';

/** Throws the problem to answer with where the ledger has not what a request names. */
export async function demandEvent(desk: Desk, event: string): Promise<void> {
  if (!(await desk.views.hasEvent(event))) throw missing('event');
}

export async function demandClaim(desk: Desk, claim: string): Promise<void> {
  if ((await desk.views.claim(claim)) === null) throw missing('claim');
}

export function missing(what: string): Problem {
  return new Problem(
    404,
    'missing',
    `there is no such ${what}`,
    'recount events and recount show list what there is',
  );
}
