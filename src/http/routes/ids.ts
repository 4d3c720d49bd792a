import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../context.ts';
import { problems } from './answers.ts';

const Ids = z.object({ ids: z.array(z.string()), more: z.boolean() }).openapi('Ids');
const MOST = 50;

const route = createRoute({
  method: 'get',
  path: '/api/ids',
  summary: 'Ids that begin with a prefix',
  request: {
    query: z.object({ kind: z.enum(['event', 'report', 'claim']), prefix: z.string().min(1).max(200) }),
  },
  responses: { 200: { description: 'Ids', content: { 'application/json': { schema: Ids } } }, ...problems },
});

export function idRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, async (c) => {
    const { kind, prefix } = c.req.valid('query');
    await desk.views.refresh();
    const ids = await desk.views.find(kind, prefix, MOST + 1);
    return c.json({ ids: ids.slice(0, MOST), more: ids.length > MOST }, 200);
  });
}
