import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';

export interface Serving {
  readonly url: string;
  /** Takes no new request, lets the running ones end. */
  stop(): Promise<void>;
}

/** Listens on this machine only. Port 0 takes any free one. */
export function serve(app: OpenAPIHono, port: number): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address: AddressInfo) => {
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        stop: () =>
          new Promise<void>((done) => {
            server.close(() => done());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
