import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { addReport } from '../addReport.ts';
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
  summary: 'Every report of the ledger, without its text',
  responses: { 200: { description: 'Reports', content: { 'application/json': { schema: ReportsView } } } },
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
    return answer(c, desk.views, () => {
      const view = desk.views.report(id);
      if (view === null)
        throw desk.views.state().redacted.has(id)
          ? new Problem(
              410,
              'redacted',
              'this report was redacted',
              'the history of the ledger says by whom and why',
            )
          : new Problem(404, 'noReport', 'there is no such report', 'the page of an event lists its reports');
      return view;
    });
  });

  app.openapi(list, async (c) => {
    await desk.views.refresh();
    return answer(c, desk.views, () => ({ reports: desk.views.reports() }));
  });

  claimRoutes(app, desk);

  app.openapi(add, async (c) => c.json(await addReport(desk, c.req.valid('json')), 200));
}
