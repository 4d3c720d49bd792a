import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ProblemBody } from '../schemas.ts';

/** The responses that every route may give. */
export const problems = {
  404: { description: 'There is none', content: { 'application/problem+json': { schema: ProblemBody } } },
  422: { description: 'It does not fit', content: { 'application/problem+json': { schema: ProblemBody } } },
} as const;

export const idParam = z.object({ id: z.string().min(1).max(200) });

/** A write that is sent again under the same key is not made again. */
export const idempotency = z.object({ 'idempotency-key': z.string().min(1).max(200).optional() });

export function bodyOf<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

/**
 * A view as JSON with an ETag made of the ledger's last entry: what was asked again and has not changed is 304 and
 * costs no view. Typed loosely on purpose: views are read-only, the route's schema is held to them by a test.
 */
export function answer(c: Context, tag: string, make: () => unknown): never {
  const etag = `"${tag}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  const asked = c.req.header('if-none-match');
  if (asked?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers }) as never;
  return c.json(make() as object, 200, headers) as never;
}
