import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../context.ts';
import { reread } from '../reread.ts';
import { idParam, problems } from './answers.ts';

const Disagreement = z.object({
  claim: z.string(),
  report: z.string(),
  verdict: z.enum(['accepted', 'rejected', 'corrected']),
  by: z.string(),
  at: z.string(),
  gone: z.boolean(),
  fields: z.array(z.object({ name: z.string(), saw: z.unknown(), reads: z.unknown() })),
});

const Reread = z
  .object({
    report: z.string(),
    difference: z.object({
      same: z.array(z.string()),
      changed: z.array(z.object({ claim: z.string(), fields: z.array(z.string()) })),
      gone: z.array(z.string()),
      new: z.array(z.string()),
    }),
    disagreements: z.array(Disagreement),
  })
  .openapi('Reread');

const again = createRoute({
  method: 'post',
  path: '/api/reports/{id}/readings',
  summary: 'Read a report again with the extractor of today; decisions stand, what differs is listed',
  request: { params: idParam },
  responses: {
    200: { description: 'What is different', content: { 'application/json': { schema: Reread } } },
    ...problems,
  },
});

const list = createRoute({
  method: 'get',
  path: '/api/disagreements',
  summary: 'Decisions about claims that now read otherwise than when they were decided',
  responses: {
    200: {
      description: 'Disagreements',
      content: {
        'application/json': {
          schema: z.object({ disagreements: z.array(Disagreement) }).openapi('Disagreements'),
        },
      },
    },
  },
});

export function readingRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(again, async (c) => c.json((await reread(desk, c.req.valid('param').id)) as never, 200));
  app.openapi(list, async (c) => {
    await desk.views.refresh();
    return c.json({ disagreements: await desk.views.disagreements() } as never, 200);
  });
}
