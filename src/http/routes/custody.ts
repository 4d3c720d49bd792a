import { isUtf8 } from 'node:buffer';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { LANGUAGES, REPORT_KINDS } from '../../model/vocabulary.ts';
import type { Desk } from '../context.ts';
import { capturedBytes, custodyOf } from '../custody.ts';
import { ProblemBody } from '../schemas.ts';
import { idParam, problems, safeName } from './answers.ts';

const Custody = z
  .object({
    report: z.string(),
    sequence: z.number(),
    entry: z.string(),
    by: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
    kind: z.enum(REPORT_KINDS),
    language: z.enum(LANGUAGES),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: z.string().nullable(),
    revisionOf: z.string().nullable(),
    textSha256: z.string(),
    raw: z.object({ sha256: z.string(), bytes: z.number() }).nullable(),
    readings: z.array(
      z.object({
        sequence: z.number(),
        at: z.string(),
        extractor: z.string(),
        version: z.string(),
        claims: z.number(),
      }),
    ),
  })
  .openapi('Custody');

const gone = {
  410: { description: 'Redacted', content: { 'application/problem+json': { schema: ProblemBody } } },
} as const;

const custody = createRoute({
  method: 'get',
  path: '/api/reports/{id}/custody',
  summary: 'Who captured a report, when, with which hashes, and every reading of it since',
  request: { params: idParam },
  responses: {
    200: { description: 'Its custody', content: { 'application/json': { schema: Custody } } },
    ...gone,
    ...problems,
  },
});

const bytes = createRoute({
  method: 'get',
  path: '/api/reports/{id}/raw',
  summary: 'The bytes of a report as captured, to be saved, never shown as a page',
  request: { params: idParam },
  responses: {
    200: {
      description: 'The file; Repr-Digest has its SHA-256',
      content: {
        'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) },
        'text/plain': { schema: z.string() },
      },
    },
    ...gone,
    ...problems,
  },
});

export function custodyRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(custody, async (c) => c.json((await custodyOf(desk, c.req.valid('param').id)) as never, 200));
  app.openapi(bytes, async (c) => {
    const { id } = c.req.valid('param');
    const file = await capturedBytes(desk, id);
    const text = isUtf8(file.bytes);
    const digest = Buffer.from(file.sha256, 'hex').toString('base64');
    return new Response(file.bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        // whatever markup it holds, it is handed over as text or as bytes
        'content-type': text ? 'text/plain; charset=utf-8' : 'application/octet-stream',
        'content-disposition': `attachment; filename="${safeName(id)}.${text ? 'txt' : 'bin'}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'repr-digest': `sha-256=:${digest}:`,
        etag: `"${file.sha256}"`,
        // a redaction takes it away: no copy is to stay in a cache
        'cache-control': 'no-store',
      },
    }) as never;
  });
}
