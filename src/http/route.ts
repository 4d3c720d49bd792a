import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/**
 * The pattern that a request met (`/api/events/:id/export`), never what was typed: an address that no route has is
 * `other`, and every page is `page`.
 */
export function routeOf(c: Context): string {
  // all that fit are listed, the pages' catch-all too, which comes last
  const route = matchedRoutes(c).find(({ path }) => path.startsWith('/api/'));
  if (route !== undefined) return route.path;
  return c.req.path.startsWith('/api/') ? 'other' : 'page';
}

/** A method as it may stand in a log: what is typed there may be any word. */
export function methodOf(c: Context): string {
  return METHODS.has(c.req.method) ? c.req.method : 'other';
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
