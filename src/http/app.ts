import { OpenAPIHono } from '@hono/zod-openapi';
import { accessLog } from './access.ts';
import type { Desk } from './context.ts';
import { boundedBodies, sameOriginOnly, securityHeaders } from './guard.ts';
import { Metrics, metricsRoute, timed } from './metrics.ts';
import { describeApi } from './openapi.ts';
import { type Pages, servePages } from './pages.ts';
import { Problem, problemHandler, problemResponse } from './problem.ts';
import { backupRoutes } from './routes/backups.ts';
import { custodyRoutes } from './routes/custody.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { editRoutes } from './routes/edits.ts';
import { eventRoutes } from './routes/events.ts';
import { healthRoutes } from './routes/health.ts';
import { idRoutes } from './routes/ids.ts';
import { listRoutes } from './routes/lists.ts';
import { logRoutes } from './routes/log.ts';
import { readingRoutes } from './routes/readings.ts';
import { redactionRoutes } from './routes/redactions.ts';
import { registryRoutes } from './routes/registry.ts';
import { reportRoutes } from './routes/reports.ts';
import { ruleRoutes } from './routes/rules.ts';
import { searchRoutes } from './routes/search.ts';
import { viewRoutes } from './routes/views.ts';

export interface AppOptions {
  /** The built pages; none where only the API is asked for. */
  readonly pages?: Pages;
}

/** The whole API over one desk. The command line calls it in process, the pages over HTTP: one way for both. */
export function createApp(desk: Desk, options: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return undefined;
      const issue = result.error.issues[0];
      const where = issue?.path.join('.') ?? '';
      return problemResponse(
        new Problem(
          422,
          'invalid',
          `${where === '' ? 'the request' : where}: ${issue?.message ?? 'does not fit'}`,
          'see /api/openapi.json for what fits',
        ),
      );
    },
  });
  app.onError(problemHandler(desk.log));
  app.notFound((c) =>
    problemResponse(
      new Problem(404, 'notFound', 'nothing is here', `see ${new URL(c.req.url).origin}/api/openapi.json`),
    ),
  );
  const metrics = new Metrics();
  app.use(accessLog(desk.log), timed(metrics), securityHeaders(), sameOriginOnly(), ...boundedBodies());
  eventRoutes(app, desk);
  reportRoutes(app, desk);
  custodyRoutes(app, desk);
  decisionRoutes(app, desk);
  healthRoutes(app, desk);
  idRoutes(app, desk);
  registryRoutes(app, desk);
  ruleRoutes(app, desk);
  searchRoutes(app, desk);
  listRoutes(app, desk);
  editRoutes(app, desk);
  readingRoutes(app, desk);
  logRoutes(app, desk);
  viewRoutes(app, desk);
  redactionRoutes(app, desk);
  backupRoutes(app, desk);
  metricsRoute(app, desk, metrics);
  describeApi(app, desk.reader.version);
  if (options.pages !== undefined) servePages(app, options.pages);
  return app;
}
