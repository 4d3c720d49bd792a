import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { addReport } from '../add-report.ts';
import type { Desk } from '../context.ts';
import { Problem } from '../problem.ts';
import { AddedReport, ReportRequest, ReportsView, ReportView } from '../schemas.ts';
import { answer, bodyOf, idParam, problems } from './answers.ts';
import { claimRoutes } from './claims.ts';

const one = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One report: its text, and every claim at its place in it',
  request: { params: idParam },
  responses: {
    200: { description: 'The report', content: { 'application/json': { schema: ReportView } } },
    ...problems,
  },
});

const list = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports of the ledger in the order of capture, without their texts, by page',
  request: {
    query: z.object({
      after: z.string().max(200).optional().openapi({ description: 'the `next` of the page before' }),
      limit: z.coerce.number().int().min(1).max(1_000).default(1_000),
    }),
  },
  responses: {
    200: { description: 'Reports', content: { 'application/json': { schema: ReportsView } } },
    ...problems,
  },
});

const add = createRoute({
  method: 'post',
  path: '/api/reports',
  summary: 'Add a report: it is read, and written with its record',
  request: { body: bodyOf(ReportRequest) },
  responses: {
    200: { description: 'Added, or known already', content: { 'application/json': { schema: AddedReport } } },
    ...problems,
  },
});

export function reportRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    await desk.views.refresh();
    const make = async (): Promise<unknown> => {
      const view = await desk.views.report(id);
      if (view === null)
        throw (await desk.views.isRedacted(id))
          ? new Problem(
              410,
              'redacted',
              'this report was redacted',
              'the history of the ledger says by whom and why',
            )
          : new Problem(404, 'noReport', 'there is no such report', 'the page of an event lists its reports');
      return view;
    };
    return answer(c, desk.views, make, await desk.views.reportVersion(id));
  });

  app.openapi(list, async (c) => {
    await desk.views.refresh();
    const { after, limit } = c.req.valid('query');
    return answer(c, desk.views, async () => {
      const { total, next, rows } = await desk.views.reports(after, limit);
      return { total, next, reports: rows };
    });
  });

  claimRoutes(app, desk);

  app.openapi(add, async (c) => c.json(await addReport(desk, c.req.valid('json')), 200));
}
