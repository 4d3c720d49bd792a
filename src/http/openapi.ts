import type { OpenAPIHono } from '@hono/zod-openapi';

interface Operation {
  readonly responses: Record<string, unknown>;
}

const REFUSED = {
  description: 'It was refused, and the problem says why and what to do',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const UNCHANGED = { description: 'What If-None-Match names is still so' };

/**
 * `/api/openapi.json`: every route as it declares itself, with what any of them may answer: a request may be refused
 * before its route sees it (another site, no JSON, too large), and what is read may be unchanged.
 */
export function describeApi(app: OpenAPIHono, version: string): void {
  app.get('/api/openapi.json', (c) => {
    const document = app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Recount',
        version,
        description: 'Claims of contested events, whose they are, and what each counting rule makes of them.',
      },
    });
    for (const path of Object.values(document.paths ?? {}))
      for (const [method, operation] of Object.entries(path) as [string, Operation][]) {
        operation.responses.default ??= REFUSED;
        if (method === 'get') operation.responses['304'] ??= UNCHANGED;
      }
    return c.json(document);
  });
}
