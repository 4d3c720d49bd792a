import { ledgerUpTo } from '../ledger/up-to.ts';
import { openViews } from '../views/open-views.ts';
import type { Views } from '../views/views.ts';
import type { Desk } from './context.ts';
import { Problem } from './problem.ts';

/** A release is read from the entries up to it; these many are kept, for whoever turns pages. */
const MOST_KEPT = 4;

interface Kept {
  /** The redaction after which they were read: words from before it must not stay. */
  readonly epoch: number;
  readonly views: Map<number, Promise<Views>>;
}
const kept = new WeakMap<Views, Kept>();

/**
 * The views as they stood when version `version` of an event was released, and the entry that released it. Reading
 * them takes the whole ledger up to there once: what a release says is never copied, so that nothing but the entries
 * can say it.
 */
export async function releasedViews(
  desk: Desk,
  event: string,
  version: number,
): Promise<{ views: Views; tag: string }> {
  await desk.views.refresh();
  const sequence = await releaseOf(desk, event, version);
  const epoch = desk.views.epoch();
  let all = kept.get(desk.views);
  if (all === undefined || all.epoch !== epoch) {
    all = { epoch, views: new Map() };
    kept.set(desk.views, all);
  }
  const before = all.views.get(sequence);
  const opened = before ?? openViews(ledgerUpTo(desk.ledger, sequence));
  // the last asked for goes last, so that the first is the one to give up
  all.views.delete(sequence);
  if (all.views.size >= MOST_KEPT) all.views.delete(all.views.keys().next().value as number);
  all.views.set(sequence, opened);
  try {
    return { views: await opened, tag: `release ${sequence} ${epoch}` };
  } catch (error) {
    all.views.delete(sequence);
    throw error;
  }
}

async function releaseOf(desk: Desk, event: string, version: number): Promise<number> {
  const moves: number[] = [];
  let after: string | undefined;
  do {
    const page = await desk.views.history(event, after, 1_000);
    moves.push(...page.rows.filter(({ kind }) => kind === 'statusMoved').map(({ sequence }) => sequence));
    after = page.next ?? undefined;
  } while (after !== undefined);
  for (const entry of await desk.ledger.entriesAt(moves))
    if (
      !entry.redacted &&
      entry.kind === 'statusMoved' &&
      entry.payload.event === event &&
      entry.payload.to === 'released' &&
      entry.payload.version === version
    )
      return entry.sequence;
  throw new Problem(
    404,
    'noRelease',
    `version ${version} of this event was not released`,
    'its history lists the releases',
  );
}
