import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { audit } from '../../ledger/audit.ts';
import { Head } from '../../ledger/log/head.ts';
import { prove } from '../../ledger/proof.ts';
import type { Desk } from '../context.ts';
import { Problem } from '../problem.ts';
import { lastStamp, stampHead } from '../stamp.ts';
import { bodyOf, idParam, problems } from './answers.ts';

const Stamp = z
  .object({
    head: Head,
    at: z.string(),
    server: z.string(),
    authority: z.string(),
    certificate: z.string(),
    token: z.string(),
    sequence: z.number(),
  })
  .openapi('Stamp');

const HeadAnswer = z
  .object({ head: Head.nullable(), publicKey: z.string(), stamp: Stamp.nullable() })
  .openapi('Head');

const Audit = z
  .object({
    ok: z.boolean(),
    entries: z.number(),
    redacted: z.number(),
    spans: z.number(),
    raw: z.number(),
    stamps: z.number(),
    heads: z.number(),
    head: Head.nullable(),
    fault: z.object({ where: z.string(), sequence: z.number().nullable(), words: z.string() }).nullable(),
  })
  .openapi('Audit');

const Proof = z
  .object({
    format: z.literal('recount proof 1'),
    claim: z.string(),
    head: Head,
    publicKey: z.string(),
    entries: z.array(
      z.object({
        sequence: z.number(),
        kind: z.string(),
        leaf: z.string(),
        content: z.string(),
        path: z.array(z.string()),
      }),
    ),
  })
  .openapi('Proof');

const head = createRoute({
  method: 'get',
  path: '/api/head',
  summary: 'The signed head of the log, to be kept elsewhere',
  responses: { 200: { description: 'The head', content: { 'application/json': { schema: HeadAnswer } } } },
});

const stamp = createRoute({
  method: 'post',
  path: '/api/stamps',
  summary: 'Have the head stamped by the time-stamping server that is set; the stamp becomes an entry',
  request: {
    body: bodyOf(
      z.strictObject({ by: z.string().trim().min(1).max(200).optional() }).openapi('StampRequest'),
    ),
  },
  responses: {
    200: { description: 'The stamp', content: { 'application/json': { schema: Stamp } } },
    ...problems,
  },
});

const check = createRoute({
  method: 'post',
  path: '/api/audit',
  summary: 'Go through the whole ledger; with a head kept elsewhere, also against that',
  request: { body: bodyOf(z.strictObject({ since: Head.optional() }).openapi('AuditRequest')) },
  responses: {
    200: { description: 'What was found', content: { 'application/json': { schema: Audit } } },
    ...problems,
  },
});

const proof = createRoute({
  method: 'get',
  path: '/api/claims/{id}/proof',
  summary: 'What a stranger needs to check that a claim stands in the ledger',
  request: { params: idParam },
  responses: {
    200: { description: 'The proof', content: { 'application/json': { schema: Proof } } },
    ...problems,
  },
});

export function logRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(head, async (c) =>
    c.json(
      {
        head: await desk.ledger.head(),
        publicKey: desk.ledger.publicKey(),
        stamp: await lastStamp(desk),
      },
      200,
    ),
  );
  app.openapi(stamp, async (c) => {
    const made = await stampHead(desk, c.req.valid('json').by ?? desk.by);
    await desk.views.refresh();
    return c.json(made, 200);
  });
  app.openapi(check, async (c) => {
    const found = await audit(desk.ledger, c.req.valid('json').since);
    if (!found.ok) return c.json(found, 200);
    // what stands in the ledger holds: then what is read of it is built a second time and compared
    await desk.views.refresh();
    const differs = await desk.views.check();
    if (differs === null) return c.json(found, 200);
    return c.json(
      { ...found, ok: false, fault: { where: 'view', sequence: null, words: differs.words } },
      200,
    );
  });
  app.openapi(proof, async (c) => {
    const { id } = c.req.valid('param');
    await desk.views.refresh();
    const found = await desk.views.claim(id);
    if (found === null)
      throw new Problem(404, 'noClaim', 'there is no such claim', 'recount show EVENT lists them');
    return c.json((await prove(desk.ledger, id, found.report)) as never, 200);
  });
}
