import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../context.ts';
import { SearchView } from '../schemas.ts';
import { answer, problems } from './answers.ts';

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Reports that hold words, in English or French; "together in quotes", tavr* for a beginning',
  description:
    'The best first, among the 500 last captured of those that have the words. A phrase, or a beginning of more than three letters, is looked for in the texts of the 200 best.',
  request: {
    query: z.object({
      q: z.string().min(1).max(1_000),
      limit: z.coerce.number().int().min(1).max(200).default(20),
    }),
  },
  responses: {
    200: { description: 'Reports', content: { 'application/json': { schema: SearchView } } },
    ...problems,
  },
});

export function searchRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, async (c) => {
    const { q, limit } = c.req.valid('query');
    await desk.views.refresh();
    return answer(c, desk.views, () => desk.views.search(q, limit));
  });
}
