import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../context.ts';

const Health = z
  .object({
    ok: z.boolean(),
    engine: z.string(),
    ledger: z.string(),
    entries: z.number(),
    version: z.string(),
  })
  .openapi('Health');

const route = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the ledger can be read, and how far it goes',
  responses: { 200: { description: 'It can', content: { 'application/json': { schema: Health } } } },
});

export function healthRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, async (c) => {
    const entries = await desk.ledger.size();
    const { engine, id } = desk.ledger;
    return c.json({ ok: true, engine, ledger: id, entries, version: desk.reader.version }, 200);
  });
}
