import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../context.ts';
import { RuleInfo } from '../schemas.ts';

const list = createRoute({
  method: 'get',
  path: '/api/rules',
  summary: 'Counting rules: those that ship, and those that people added',
  responses: {
    200: {
      description: 'Rules',
      content: {
        'application/json': { schema: z.object({ rules: z.array(RuleInfo) }).openapi('Rules') },
      },
    },
  },
});

export function ruleRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(list, async (c) => {
    await desk.views.refresh();
    return c.json({ rules: [...desk.views.rules()] }, 200);
  });
}
