import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Desk } from '../context.ts';
import { decide } from '../decide.ts';
import { Problem } from '../problem.ts';
import { ClaimView, DecisionRequest } from '../schemas.ts';
import { answer, bodyOf, idempotency, idParam, problems } from './answers.ts';

const one = createRoute({
  method: 'get',
  path: '/api/claims/{id}',
  summary: 'One claim as it stands',
  request: { params: idParam },
  responses: {
    200: { description: 'The claim', content: { 'application/json': { schema: ClaimView } } },
    ...problems,
  },
});

const post = createRoute({
  method: 'post',
  path: '/api/decisions',
  summary: 'Accept, reject or correct a claim, with the reason',
  request: { body: bodyOf(DecisionRequest), headers: idempotency },
  responses: {
    200: {
      description: 'The claim as it stands now',
      content: { 'application/json': { schema: ClaimView } },
    },
    ...problems,
  },
});

export function decisionRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    await desk.views.refresh();
    return answer(c, desk.views, async () => {
      const found = await desk.views.claim(id);
      if (found === null)
        throw new Problem(404, 'noClaim', 'there is no such claim', 'recount show EVENT lists the claims');
      return found.view;
    });
  });

  app.openapi(post, async (c) => {
    const view = await decide(desk, c.req.valid('json'), c.req.valid('header')['idempotency-key']);
    return c.json(view, 200) as never;
  });
}
