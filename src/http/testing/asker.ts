import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { createResolver } from '../../registry/resolver.ts';
import { openViews } from '../../views/open-views.ts';
import { createApp } from '../app.ts';
import type { Desk } from '../context.ts';
import { shippedReader } from '../reader.ts';

/** An API over a ledger, as tests ask it. */
export interface Asker {
  readonly app: OpenAPIHono;
  readonly desk: Desk;
  /** Every line that was logged. */
  readonly logged: readonly unknown[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

export async function askerOf(ledger: Ledger, more: Partial<Desk> = {}): Promise<Asker> {
  const logged: unknown[] = [];
  const desk: Desk = {
    ledger,
    views: await openViews(ledger),
    reader: shippedReader(() => createResolver()),
    by: 'Ada',
    clock: () => new Date('2031-05-03T08:00:00Z'),
    token: 'the token',
    log: (line) => logged.push(line),
    ...more,
  };
  const app = createApp(desk);
  return {
    app,
    desk,
    logged,
    get: async (path, headers = {}) => app.request(`http://127.0.0.1${path}`, { headers }),
    post: async (path, body, headers = {}) =>
      app.request(`http://127.0.0.1${path}`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
  };
}
