import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { LedgerError } from '../ledger/errors.ts';
import { methodOf, routeOf } from './route.ts';

/** Something that goes back to the caller as problem+json (RFC 9457). `next` says what to do about it. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly next: string;
  constructor(status: ContentfulStatusCode, code: string, message: string, next: string) {
    super(message);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.next = next;
  }
}

const STATUS: { readonly [C in LedgerError['code']]: ContentfulStatusCode } = {
  invalid: 422,
  keyReused: 422,
  held: 423,
  newer: 500,
  unavailable: 503,
  broken: 500,
};

/**
 * The log line of what went wrong unforeseen: never a body, a query or a text. The error itself may hold words of a
 * report in its message; it is handed over for a log that only the user's own terminal shows.
 */
export type Log = (
  line: {
    readonly level: 'error' | 'info';
    readonly words: string;
    readonly [field: string]: unknown;
  },
  error?: Error,
) => void;

export function problemHandler(log: Log) {
  return (error: Error, c: Context): Response => {
    const problem = asProblem(error);
    if (problem.status >= 500)
      log(
        {
          level: 'error',
          words: 'request failed',
          method: methodOf(c),
          route: routeOf(c),
          code: problem.code,
          name: error.name,
          frames: framesOf(error),
        },
        error,
      );
    return problemResponse(problem);
  };
}

export function problemResponse(problem: Problem): Response {
  const body = {
    type: 'about:blank',
    title: problem.message,
    status: problem.status,
    code: problem.code,
    next: problem.next,
  };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status === 400)
    return new Problem(400, 'notJson', 'the body is not JSON', 'send one JSON object');
  if (error instanceof LedgerError)
    return new Problem(STATUS[error.code], error.code, error.message, error.next);
  return new Problem(
    500,
    'internal',
    'the server failed at this request',
    'see the log of the server; nothing was written',
  );
}

/** Where it failed; the stack's own first lines hold the message, which may hold words of a report. */
function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*[):]\d+\)?$/.test(line));
  return frames.slice(0, 4).map((line) => line.trim());
}
