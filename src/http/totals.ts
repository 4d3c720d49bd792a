import { z } from '@hono/zod-openapi';
import { Overlap } from '../model/assessment.ts';
import { Claim } from '../model/claim.ts';
import type { Desk } from './context.ts';
import { demandEvent, missing } from './demand.ts';
import { Problem } from './problem.ts';

/** The rule by which an event's figure is taken where nobody gives one. */
const USUAL = 'latest';

/** An overlap as it is asked for: without a figure, that of the event under a rule is taken. */
export const OverlapAsked = z.strictObject({
  ...Overlap.partial({ low: true, high: true }).shape,
  rule: z.string().min(1).max(200).optional(),
});
type OverlapAsked = z.infer<typeof OverlapAsked>;

/**
 * The overlap with the figure that is to be taken off: what people gave (one bound stands for both),
 * else what is on record of the event.
 */
export async function overlapOf(desk: Desk, event: string, asked: OverlapAsked): Promise<Overlap> {
  const { rule = USUAL, low, high, ...overlap } = asked;
  await demandEvent(desk, overlap.event);
  if (overlap.event === event)
    throw new Problem(422, 'same', 'an event is not in its own totals', 'name another event');
  if (overlap.certainty === 'none') return { ...overlap, low: 0, high: 0 };
  const given = low ?? high;
  if (given !== undefined) return { ...overlap, ...bounds(low ?? given, high ?? given) };
  const known = desk.views.rules().some((one) => one.id === rule);
  if (!known) throw missing('counting rule');
  const tolls = (await desk.views.event(overlap.event, rule))?.tolls ?? [];
  const toll = tolls.find(
    (one) => one.measure === overlap.measure && one.side === null && one.status === null,
  );
  const least = toll?.low ?? toll?.best ?? null;
  if (toll === undefined || least === null)
    throw new Problem(
      422,
      'unknown',
      `under ${rule} the event has no figure of ${overlap.measure}`,
      'give low and high, or name another rule',
    );
  return { ...overlap, ...bounds(least, toll.high ?? toll.best ?? least) };
}

function bounds(low: number, high: number): { low: number; high: number } {
  if (low > high) throw new Problem(422, 'bounds', 'the low is above the high', 'give the lower first');
  return { low, high };
}

/** The claim as it stands, where it is a total with a number that several events can share. */
export async function totalOf(
  desk: Desk,
  id: string,
): Promise<{ claim: Claim; report: string; outlet: string | null; publishedAt: string | null }> {
  const found = await desk.views.claim(id);
  const of = found === null ? null : await desk.views.reportState(found.report);
  if (found === null || of === null) throw missing('claim');
  const { scope, per, quantity } = found.view;
  if (scope !== 'cumulative' || per !== undefined || quantity?.low == null)
    throw new Problem(
      422,
      'noTotal',
      'the claim is no total over several events with a number',
      'recount correct CLAIM --set scope=cumulative says that it is one',
    );
  const { outlet, publishedAt } = of.report;
  return { claim: Claim.parse(found.view), report: found.report, outlet, publishedAt };
}
