import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
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

/** Bodies as they went out last, all of one state of the ledger: the next write drops them together. */
class Bodies {
  readonly #kept = new Map<string, string>();
  #sequence = -1;

  get(sequence: number, url: string, make: () => unknown): string {
    if (sequence !== this.#sequence) {
      this.#kept.clear();
      this.#sequence = sequence;
    }
    const before = this.#kept.get(url);
    if (before !== undefined) return before;
    const body = JSON.stringify(make());
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
    if (body.length <= LARGEST_KEPT) this.#kept.set(url, body);
    return body;
  }
}

const MOST_KEPT = 256;
const LARGEST_KEPT = 4_000_000;
const bodies = new WeakMap<Views, Bodies>();

/**
 * A view as JSON with an ETag made of the ledger's last entry: what was asked again and has not changed is 304 and
 * costs no view. Typed loosely on purpose: views are read-only, the route's schema is held to them by a test.
 */
export function answer(c: Context, views: Views, make: () => unknown): never {
  const sequence = views.sequence();
  const etag = `"${sequence}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  const asked = c.req.header('if-none-match');
  if (asked?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers }) as never;
  let kept = bodies.get(views);
  if (kept === undefined) {
    kept = new Bodies();
    bodies.set(views, kept);
  }
  const body = kept.get(sequence, c.req.url, make);
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } }) as never;
}

/** A file name of letters, digits, dots, hyphens and underscores, whatever the id holds. */
export function safeName(id: string): string {
  return id.replace(/[^A-Za-z0-9._-]/g, '_');
}
