import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MiddlewareHandler } from 'hono';
import type { Log } from './problem.ts';
import { methodOf, routeOf } from './route.ts';

/** What the server hands over beside the request. */
interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/**
 * One line a request, once the answer has gone out: which route, how it ended, how long it took, how large it was. The
 * pattern of a route and no address, so that ids, queries, names and words of reports never reach a log. What a
 * command asks in its own process is no request of anybody and is not told.
 */
export function accessLog(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const { incoming, outgoing } = (c.env ?? {}) as Partial<Exchange>;
    const began = performance.now();
    const before = incoming?.socket.bytesWritten ?? 0;
    // `close` comes last, also where the caller went away in the middle
    outgoing?.once('close', () => {
      log({
        level: 'info',
        words: 'request',
        method: methodOf(c),
        route: routeOf(c),
        status: outgoing.statusCode,
        ms: Math.round((performance.now() - began) * 10) / 10,
        // as they went out, headers and all
        bytes: (incoming?.socket.bytesWritten ?? 0) - before,
        ...(outgoing.writableFinished ? {} : { aborted: true }),
      });
    });
    await next();
  };
}
