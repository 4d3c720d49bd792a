import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../context.ts';
import { problems } from './answers.ts';

const Built = z
  .object({
    /** The last entry that is taken in, and how many there are. */
    sequence: z.number(),
    entries: z.number(),
  })
  .openapi('ViewsBuilt');

const how = createRoute({
  method: 'get',
  path: '/api/views',
  summary: 'How far the views have come; also while they are built anew',
  responses: { 200: { description: 'How far', content: { 'application/json': { schema: Built } } } },
});

const anew = createRoute({
  method: 'post',
  path: '/api/views',
  summary: 'Drop the views and build them anew from the entries; answers when they are built',
  responses: {
    200: { description: 'Built', content: { 'application/json': { schema: Built } } },
    ...problems,
  },
});

export function viewRoutes(app: OpenAPIHono, desk: Desk): void {
  const built = async (): Promise<z.infer<typeof Built>> => ({
    sequence: desk.views.sequence(),
    entries: await desk.ledger.size(),
  });
  app.openapi(how, async (c) => c.json(await built(), 200));
  app.openapi(anew, async (c) => {
    await desk.views.rebuild();
    return c.json(await built(), 200);
  });
}
