import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { Claim } from '../../model/claim.ts';
import { sha256Hex } from '../../text/hash.ts';
import { offsetsOf } from '../../text/offsets.ts';
import type { ReportView } from '../../views/shapes.ts';
import type { Desk } from '../context.ts';
import { checkQuantity } from '../decide.ts';
import { Problem } from '../problem.ts';
import { ClaimView } from '../schemas.ts';
import { writeOnce } from '../write-once.ts';
import { bodyOf, idempotency, idParam, problems } from './answers.ts';

/** What a person adds by hand: a claim without what the program gives it (id, derivation). */
const ClaimRequest = z
  .strictObject({
    ...Claim.omit({ id: true, derivation: true, inferred: true, via: true }).shape,
    reason: z.string().trim().min(1).max(10_000),
    by: z.string().trim().min(1).max(200).optional(),
  })
  .openapi('ClaimRequest');
type ClaimRequest = z.infer<typeof ClaimRequest>;

const post = createRoute({
  method: 'post',
  path: '/api/reports/{id}/claims',
  summary: 'Add a claim that was not read, at its words in the report',
  request: { params: idParam, body: bodyOf(ClaimRequest), headers: idempotency },
  responses: {
    200: { description: 'The claim', content: { 'application/json': { schema: ClaimView } } },
    ...problems,
  },
});

export function claimRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(post, async (c) => {
    const { id } = c.req.valid('param');
    const { reason, by = desk.by, ...fields } = c.req.valid('json');
    await desk.views.refresh();
    const report = await desk.views.report(id);
    if (report === null)
      throw new Problem(404, 'noReport', 'there is no such report', 'the page of an event lists its reports');
    const key = c.req.valid('header')['idempotency-key'];
    const body = c.req.valid('json');
    const [entry] = await writeOnce(desk, key, { noun: 'claims', of: id, body }, async () => [
      { kind: 'claimAdded', payload: { claim: await claimOf(desk, report, fields) }, by, reason, report: id },
    ]);
    await desk.views.refresh();
    const added = entry?.kind === 'claimAdded' && !entry.redacted ? entry.payload.claim.id : '';
    return c.json((await desk.views.claim(added))?.view, 200) as never;
  });
}

async function claimOf(
  desk: Desk,
  report: ReportView,
  fields: Omit<ClaimRequest, 'reason' | 'by'>,
): Promise<Claim> {
  const { start, end, exact } = fields.span;
  const { toUnits } = offsetsOf(report.text);
  // the quote is checked: similarity would put a claim on other words than the person saw
  if (start >= end || report.text.slice(toUnits(start), toUnits(end)) !== exact)
    throw new Problem(
      422,
      'span',
      'the report does not have these words at this place',
      'give start and end in Unicode code points of the text',
    );
  if (fields.quantity !== undefined) checkQuantity(fields.quantity);
  const { outlet, textSha256 } = report.report;
  const what = [textSha256, start, end, fields.kind, fields.measure ?? fields.act ?? ''].join('\n');
  const same = report.claims.filter(({ span }) => span.start === start && span.end === end).length;
  return {
    ...fields,
    // beside every id that a reading could give the same words
    id: `a${sha256Hex(`${what}\nadded ${same}`).slice(0, 15)}`,
    event: await eventWithin(desk, report, fields.event),
    via:
      outlet === null
        ? []
        : [{ words: outlet, name: outlet, role: null, kind: 'outlet', affiliation: null, actor: null }],
    inferred: [],
    derivation: [{ rule: '<person> added', span: fields.span }],
  };
}

/** What the report itself calls the event; a claim cannot be about an event that its report does not tell of. */
async function eventWithin(desk: Desk, { report }: ReportView, event: string): Promise<string> {
  const mentions = new Set(await desk.views.mentionsOf(event, [report.id]));
  const own = (await desk.views.reportState(report.id))?.record?.events ?? [];
  let found: (typeof own)[number] | undefined;
  for (const one of own) {
    const mention = await desk.views.mentionOf(report.id, one.id);
    if (found === undefined && mention !== null && mentions.has(mention)) found = one;
  }
  if (found === undefined)
    throw new Problem(
      422,
      'event',
      'the report does not tell of this event',
      'give an event of /api/reports/{id}, or merge the events first',
    );
  return found.id;
}
