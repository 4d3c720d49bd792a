import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../context.ts';
import { Problem } from '../problem.ts';
import { bodyOf, problems } from './answers.ts';

const RedactionRequest = z
  .strictObject({
    report: z.string().min(1).max(200),
    reason: z.string().trim().min(1).max(10_000),
    by: z.string().trim().min(1).max(200).optional(),
  })
  .openapi('RedactionRequest');

const Redacted = z.object({ report: z.string(), entries: z.number() }).openapi('Redacted');

const route = createRoute({
  method: 'post',
  path: '/api/redactions',
  summary: 'Take the words of a report out of the ledger for good: its key is destroyed',
  request: { body: bodyOf(RedactionRequest) },
  responses: {
    200: { description: 'How many entries it closed', content: { 'application/json': { schema: Redacted } } },
    ...problems,
  },
});

export function redactionRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, async (c) => {
    const { report, reason, by = desk.by } = c.req.valid('json');
    await desk.views.refresh();
    if (await desk.views.isRedacted(report))
      throw new Problem(
        410,
        'redacted',
        'this report was redacted before',
        'the history of the ledger says by whom and why',
      );
    if ((await desk.views.reportState(report)) === null)
      throw new Problem(
        404,
        'noReport',
        'there is no such report',
        'recount show EVENT lists the reports of an event',
      );
    const entries = await desk.views.entriesOf(report);
    // the entry itself belongs to no report: who redacted, and why, is to be read for good
    await desk.ledger.append([
      { kind: 'redaction', by, reason, report: null, payload: { scope: report, what: 'report' } },
    ]);
    await desk.views.refresh();
    return c.json({ report, entries }, 200);
  });
}
