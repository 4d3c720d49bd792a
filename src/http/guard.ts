import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from './problem.ts';

/** Nothing is loaded from, sent to or framed by anybody else. */
const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** Reports are texts, not films. */
const MAX_BODY = 64 * 1024 * 1024;
/** Deeper than any record; a parser that recurses meets it long before its stack ends. */
const MAX_DEPTH = 64;

/** On every answer; what a route set itself (a captured file's sandbox) stands. */
export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
}

/**
 * Only this machine's own names are answered (a page elsewhere that rebinds its name to 127.0.0.1 sends its own
 * name), and what writes must be JSON from a page of this server or from no page at all.
 */
export function sameOriginOnly(): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const host = c.req.header('host') ?? url.host;
    if (!LOCAL.has(hostName(host)))
      throw new Problem(
        421,
        'foreignHost',
        `this server does not answer for ${printable(host)}`,
        'ask it as 127.0.0.1 or localhost',
      );
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      if (c.req.method !== 'POST')
        throw new Problem(405, 'method', `${printable(c.req.method)} is not used here`, 'use GET or POST');
      const origin = c.req.header('origin');
      const site = c.req.header('sec-fetch-site');
      if (
        (origin !== undefined && origin !== `http://${host}`) ||
        (site !== undefined && site !== 'same-origin' && site !== 'none')
      )
        throw new Problem(
          403,
          'foreignOrigin',
          'a page of another site asked',
          'open the pages of this server itself',
        );
      if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
        throw new Problem(
          415,
          'contentType',
          'the body must be application/json',
          'send content-type: application/json',
        );
    }
    await next();
  };
}

/** Bodies within bounds of size and depth, before anything parses them. */
export function boundedBodies(): readonly MiddlewareHandler[] {
  const size = bodyLimit({
    maxSize: MAX_BODY,
    onError: () => {
      throw new Problem(
        413,
        'tooLarge',
        `the body is larger than ${MAX_BODY} bytes`,
        'send one report at a time',
      );
    },
  });
  const depth: MiddlewareHandler = async (c, next) => {
    if (c.req.method === 'POST' && depthOf(await c.req.text()) > MAX_DEPTH)
      throw new Problem(
        400,
        'tooDeep',
        `the body nests deeper than ${MAX_DEPTH} levels`,
        'no request of this API needs that',
      );
    await next();
  };
  return [size, depth];
}

/** The deepest nesting of brackets outside strings, without parsing. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (quoted) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x5b || unit === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return deepest;
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

function printable(text: string): string {
  return text.slice(0, 80).replace(/[^\x20-\x7e]/g, '?');
}
