import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { Actor } from '../../model/actor.ts';
import { MEASURES } from '../../model/vocabulary.ts';
import type { Desk } from '../context.ts';
import { Problem } from '../problem.ts';
import { ClaimView, HistoryRow } from '../schemas.ts';
import { answer, idParam, problems } from './answers.ts';

const paged = z.object({
  after: z.string().max(200).optional().openapi({ description: 'the `next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

const pageOf = <T extends z.ZodType>(row: T, name: string) =>
  z.object({ total: z.number(), next: z.string().nullable(), rows: z.array(row) }).openapi(name);

const claims = createRoute({
  method: 'get',
  path: '/api/claims',
  summary: 'Claims of all events by page, also those that nobody decided about yet',
  request: {
    query: paged.extend({
      report: z.string().max(200).optional(),
      event: z.string().max(200).optional(),
      measure: z.enum(MEASURES).optional(),
      decision: z.enum(['open', 'accepted', 'rejected', 'corrected']).optional(),
    }),
  },
  responses: {
    200: {
      description: 'Claims',
      content: { 'application/json': { schema: pageOf(ClaimView, 'ClaimsPage') } },
    },
    ...problems,
  },
});

const actors = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: 'Actors by name with the events that tell of them',
  request: { query: paged },
  responses: {
    200: {
      description: 'Actors',
      content: {
        'application/json': {
          schema: pageOf(z.object({ actor: Actor, events: z.array(z.string()) }), 'ActorsPage'),
        },
      },
    },
    ...problems,
  },
});

const ActorRow = z.object({ actor: Actor, events: z.array(z.string()) }).openapi('ActorRow');

const actor = createRoute({
  method: 'get',
  path: '/api/actors/{id}',
  summary: 'One actor with the events that tell of it',
  request: { params: idParam },
  responses: {
    200: { description: 'The actor', content: { 'application/json': { schema: ActorRow } } },
    ...problems,
  },
});

const history = createRoute({
  method: 'get',
  path: '/api/history',
  summary: 'Every entry in one line, or those about one event, report or claim',
  request: { query: paged.extend({ about: z.string().max(200).optional() }) },
  responses: {
    200: {
      description: 'Entries',
      content: { 'application/json': { schema: pageOf(HistoryRow, 'HistoryPage') } },
    },
    ...problems,
  },
});

export function listRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(claims, async (c) => {
    const { after, limit, ...filter } = c.req.valid('query');
    await desk.views.refresh();
    return answer(c, desk.views, () => desk.views.claims(filter, after, limit));
  });
  app.openapi(actors, async (c) => {
    const { after, limit } = c.req.valid('query');
    await desk.views.refresh();
    return answer(c, desk.views, () => desk.views.actors(after, limit));
  });
  app.openapi(actor, async (c) => {
    const { id } = c.req.valid('param');
    await desk.views.refresh();
    return answer(c, desk.views, async () => {
      const found = await desk.views.actor(id);
      if (found === null) throw new Problem(404, 'noActor', 'there is no such actor', 'see /api/actors');
      return found;
    });
  });
  app.openapi(history, async (c) => {
    const { about, after, limit } = c.req.valid('query');
    await desk.views.refresh();
    return answer(c, desk.views, () => desk.views.history(about, after, limit));
  });
}
