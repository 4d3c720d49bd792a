import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { canonical } from '../../ledger/canonical.ts';
import { type Draft, RegistryActor, RegistryPlace, RegistryRelation } from '../../ledger/entries.ts';
import type { Desk } from '../context.ts';
import { bodyOf, problems } from './answers.ts';

const RegistryRequest = z
  .object({
    actors: z.array(RegistryActor).default([]),
    places: z.array(RegistryPlace).default([]),
    relations: z.array(RegistryRelation).default([]),
    by: z.string().trim().min(1).max(200).optional(),
  })
  .openapi('RegistryRequest');

const Added = z
  .object({ actors: z.number(), places: z.number(), relations: z.number() })
  .openapi('AddedToRegistry');

const route = createRoute({
  method: 'post',
  path: '/api/registry',
  summary: 'Add actors, places and relations that reports are read with from now on',
  request: { body: bodyOf(RegistryRequest) },
  responses: {
    200: { description: 'How many were new', content: { 'application/json': { schema: Added } } },
    ...problems,
  },
});

export function registryRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, async (c) => {
    const { actors, places, relations, by = desk.by } = c.req.valid('json');
    await desk.views.refresh();
    const known = desk.views.registry();
    const isNew = (held: readonly unknown[]): ((value: unknown) => boolean) => {
      const there = new Set(held.map(canonical));
      return (value) => !there.has(canonical(value));
    };
    const fresh = {
      actors: actors.filter(isNew(known.actors)),
      places: places.filter(isNew(known.places)),
      relations: relations.filter(isNew(known.relations.map(({ words: _w, span: _s, ...rest }) => rest))),
    };
    const common = { by, reason: null, report: null };
    const drafts: Draft[] = [
      ...fresh.actors.map((actor): Draft => ({ ...common, kind: 'actorAdded', payload: { actor } })),
      ...fresh.places.map((place): Draft => ({ ...common, kind: 'placeAdded', payload: { place } })),
      ...fresh.relations.map(
        (relation): Draft => ({ ...common, kind: 'actorRelated', payload: { relation } }),
      ),
    ];
    if (drafts.length > 0) await desk.ledger.append(drafts);
    const { length: actorCount } = fresh.actors;
    return c.json(
      { actors: actorCount, places: fresh.places.length, relations: fresh.relations.length },
      200,
    );
  });
}
