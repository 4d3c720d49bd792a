import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Draft } from '../../ledger/entries.ts';
import type { Desk } from '../context.ts';
import { demandEvent } from '../demand.ts';
import { EDITS, type Edit } from '../edits.ts';
import { writeOnce } from '../write-once.ts';
import { bodyOf, idempotency, problems } from './answers.ts';

const Written = z
  .object({ sequence: z.number(), id: z.string(), version: z.number().nullable() })
  .openapi('Written');

/** One route an edit: all alike, so that each is checked, signed, written and answered in one way. */
export function editRoutes(app: OpenAPIHono, desk: Desk): void {
  for (const edit of EDITS) editRoute(app, desk, edit as unknown as Edit<object>);
}

function editRoute(app: OpenAPIHono, desk: Desk, edit: Edit<object>): void {
  const path = edit.ofEvent ? `/api/events/{id}/${edit.noun}` : `/api/${edit.noun}`;
  const params = z.object({ id: z.string().max(200).default('') });
  const route = createRoute({
    method: 'post',
    path,
    summary: edit.summary,
    request: { ...(edit.ofEvent ? { params } : {}), headers: idempotency, body: bodyOf(edit.schema) },
    responses: {
      200: { description: 'Written', content: { 'application/json': { schema: Written } } },
      ...problems,
    },
  });
  app.openapi(route, async (c) => {
    const body = c.req.valid('json') as { reason: string; by?: string };
    const event = edit.ofEvent ? (c.req.param('id') ?? '') : '';
    await desk.views.refresh();
    if (edit.ofEvent) await demandEvent(desk, event);
    const { by = desk.by, reason } = body;
    const key = c.req.valid('header')['idempotency-key'];
    const entries = await writeOnce(desk, key, { noun: edit.noun, of: event, body }, async () => [
      { report: null, ...(await edit.draft(desk, event, body)), by, reason } as Draft,
    ]);
    await desk.views.refresh();
    const [entry] = entries;
    const version = entry?.kind === 'statusMoved' && !entry.redacted ? entry.payload.version : null;
    return c.json({ sequence: entry?.sequence ?? 0, id: entry?.id ?? '', version }, 200);
  });
}
