import { createHash } from 'node:crypto';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { FORMATS, type Format, formatOf } from '../../exports/formats.ts';
import { EVENT_STATUSES } from '../../ledger/entries.ts';
import type { EventView } from '../../views/shapes.ts';
import { DEFAULT_RULE, type Views } from '../../views/views.ts';
import type { Desk } from '../context.ts';
import { Problem } from '../problem.ts';
import { releasedViews } from '../released.ts';
import { EventView as EventSchema, EventsView } from '../schemas.ts';
import { answer, bodyOf, idParam, problems, safeName } from './answers.ts';

const ruleQuery = z.object({
  rule: z.string().max(100).default(DEFAULT_RULE).openapi({ description: 'a counting rule' }),
});

const pinned = z.coerce.number().int().min(1).max(1_000_000).optional().openapi({
  description: 'a released version: the event as it stood then; without it, as it stands now',
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const area = z
  .string()
  .max(100)
  .transform((text, c) => {
    const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN, ...more] = text
      .split(',')
      .map((part) => (/^-?\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : Number.NaN));
    const fits =
      more.length === 0 &&
      [west, east].every((lon) => Math.abs(lon) <= 180) &&
      [south, north].every((lat) => Math.abs(lat) <= 90) &&
      south <= north;
    if (!fits) c.addIssue({ code: 'custom', message: 'give west,south,east,north in degrees' });
    return { west, south, east, north };
  });
const listQuery = ruleQuery.extend({
  from: day.optional(),
  to: day.optional(),
  words: z.string().max(200).optional().openapi({ description: 'in title or place' }),
  main: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'what reports are about, or tell in passing' }),
  status: z.enum(EVENT_STATUSES).optional().openapi({ description: 'where it stands with its editors' }),
  area: area.optional().openapi({
    type: 'string',
    description: 'west,south,east,north in degrees; events without coordinates lie in none',
    example: '-20,0,20,30',
  }),
  after: z.string().max(200).optional().openapi({ description: 'the last event of the page before' }),
  limit: z.coerce.number().int().min(1).max(1_000).default(1_000),
});

const list = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'Events with what the rule makes of them, by page',
  request: { query: listQuery },
  responses: {
    200: { description: 'Events', content: { 'application/json': { schema: EventsView } } },
    ...problems,
  },
});

const one = createRoute({
  method: 'get',
  path: '/api/events/{id}',
  summary: 'One event: tolls with derivation, claims, conflicts, reports, history',
  request: { params: idParam, query: ruleQuery.extend({ version: pinned }) },
  responses: {
    200: { description: 'The event', content: { 'application/json': { schema: EventSchema } } },
    ...problems,
  },
});

const take = createRoute({
  method: 'get',
  path: '/api/events/{id}/export',
  summary: 'One event as a file',
  request: {
    params: idParam,
    query: ruleQuery.extend({
      version: pinned,
      as: z
        .string()
        .max(100)
        .openapi({ description: FORMATS.map((format) => format.name).join(', ') }),
    }),
  },
  responses: {
    200: {
      description: 'The file',
      content: Object.fromEntries(FORMATS.map(({ type }) => [type.split(';')[0], { schema: z.unknown() }])),
    },
    ...problems,
  },
});

const hand = createRoute({
  method: 'post',
  path: '/api/events/{id}/exports',
  summary: 'The same file, and an entry that says who took it and its hash',
  request: {
    params: idParam,
    body: bodyOf(
      z
        .strictObject({
          as: z.string().max(100),
          rule: z.string().max(100).default(DEFAULT_RULE),
          reason: z.string().trim().min(1).max(10_000).optional(),
          by: z.string().trim().min(1).max(200).optional(),
        })
        .openapi('ExportRequest'),
    ),
  },
  responses: {
    200: {
      description: 'The file and its hash',
      content: {
        'application/json': {
          schema: z.object({ as: z.string(), sha256: z.string(), text: z.string() }).openapi('Exported'),
        },
      },
    },
    ...problems,
  },
});

export function eventRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(list, async (c) => {
    const { rule, main, ...filter } = c.req.valid('query');
    await desk.views.refresh();
    checkRule(desk.views, rule);
    return answer(c, desk.views, () =>
      desk.views.events(rule, { ...filter, main: main === undefined ? undefined : main === 'true' }),
    );
  });

  app.openapi(one, async (c) => {
    const { rule, version } = c.req.valid('query');
    const { id } = c.req.valid('param');
    const { views, tag } = await viewsOf(desk, id, version);
    checkRule(views, rule);
    return answer(c, desk.views, () => eventOr404(views, id, rule), tag);
  });

  app.openapi(take, async (c) => {
    const { rule, as, version } = c.req.valid('query');
    const { id } = c.req.valid('param');
    const { views } = await viewsOf(desk, id, version);
    const { format, text } = await written(views, id, as, rule);
    const name = `${safeName(id)}${version === undefined ? '' : `.v${version}`}.${format.name}`;
    return new Response(text, {
      headers: {
        'content-type': format.type,
        'content-disposition': `attachment; filename="${name}"`,
      },
    }) as never;
  });

  app.openapi(hand, async (c) => {
    const { as, rule, reason = null, by = desk.by } = c.req.valid('json');
    const { id } = c.req.valid('param');
    await desk.views.refresh();
    const { text } = await written(desk.views, id, as, rule);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await desk.ledger.append([
      { kind: 'exported', by, reason, report: null, payload: { event: id, as, sha256 } },
    ]);
    return c.json({ as, sha256, text }, 200);
  });
}

/** The views of now, or those of a release, with what the ETag of the event's page is made of. */
async function viewsOf(
  desk: Desk,
  id: string,
  version: number | undefined,
): Promise<{ views: Views; tag: string | null }> {
  if (version !== undefined) return releasedViews(desk, id, version);
  await desk.views.refresh();
  return { views: desk.views, tag: await desk.views.eventVersion(id) };
}

/** The event as a file, with the other rules behind the one asked for. */
async function written(
  views: Views,
  id: string,
  as: string,
  rule: string,
): Promise<{ format: Format; text: string }> {
  checkRule(views, rule);
  const format = formatOf(as);
  if (format === undefined)
    throw new Problem(
      422,
      'format',
      'there is no such export',
      `ask for ${FORMATS.map(({ name }) => name).join(' or ')}`,
    );
  const asked = await eventOr404(views, id, rule);
  const others = views.rules().filter((other) => other.id !== rule);
  const counted = await Promise.all(others.map((other) => eventOr404(views, id, other.id)));
  return { format, text: format.write([asked, ...counted]) };
}

function checkRule(views: Views, rule: string): void {
  const known = views.rules().map(({ id }) => id);
  if (!known.includes(rule))
    throw new Problem(422, 'rule', 'there is no such counting rule', `there are ${known.join(', ')}`);
}

async function eventOr404(views: Views, id: string, rule: string): Promise<EventView> {
  const view = await views.event(id, rule);
  if (view === null)
    throw new Problem(404, 'noEvent', 'there is no such event', 'see /api/events, or recount events');
  return view;
}
