import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Kept } from '../../views/kept.ts';
import type { Views } from '../../views/views.ts';
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

/** Bodies as they went out last, each with its version, up to so many bytes. */
const MOST_KEPT = 64_000_000;
const bodies = new WeakMap<Views, Kept<string>>();

/**
 * A view as JSON with an ETag made of its version: what was asked again and has not changed is 304 and costs no view.
 * A list changes with every entry; an event's page with what concerns the event (`eventVersion`). Typed loosely on
 * purpose: views are read-only, the route's schema is held to them by a test.
 */
export async function answer(
  c: Context,
  views: Views,
  make: () => Promise<unknown>,
  version: string | null = String(views.sequence()),
): Promise<never> {
  const etag = `"${version}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  const asked = c.req.header('if-none-match');
  if (version !== null && asked?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers }) as never;
  let kept = bodies.get(views);
  if (kept === undefined) {
    kept = new Kept(MOST_KEPT);
    bodies.set(views, kept);
  }
  // what is not there has no version, and says so each time
  let body = version === null ? undefined : kept.get(c.req.url, version);
  if (body === undefined) {
    body = JSON.stringify(await make());
    if (version !== null) kept.put(c.req.url, version, body, body.length);
  }
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } }) as never;
}

/** A file name of letters, digits, dots, hyphens and underscores, whatever the id holds. */
export function safeName(id: string): string {
  return id.replace(/[^A-Za-z0-9._-]/g, '_');
}
