import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Desk } from './context.ts';
import { methodOf, routeOf } from './route.ts';

/** Upper bounds in seconds: the page of an event should be in the first three. */
const BUCKETS = [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

interface Timing {
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counts and times requests by route, method and status. Ids, queries and bodies are no part of it. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #timings = new Map<string, Timing>();
  readonly #began = Date.now();

  add(method: string, route: string, status: number, seconds: number): void {
    const labels = `method="${method}",route="${route}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const timing = this.#timings.get(route) ?? { buckets: BUCKETS.map(() => 0), sum: 0, count: 0 };
    for (const [i, bound] of BUCKETS.entries())
      if (seconds <= bound) timing.buckets[i] = (timing.buckets[i] as number) + 1;
    timing.sum += seconds;
    timing.count++;
    this.#timings.set(route, timing);
  }

  /** As Prometheus reads it (text format 0.0.4). */
  text(entries: number): string {
    const lines = [
      '# TYPE recount_entries gauge',
      `recount_entries ${entries}`,
      '# TYPE recount_uptime_seconds gauge',
      `recount_uptime_seconds ${(Date.now() - this.#began) / 1000}`,
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      '# TYPE recount_requests_total counter',
      ...[...this.#requests].map(([labels, count]) => `recount_requests_total{${labels}} ${count}`),
      '# TYPE recount_request_seconds histogram',
    ];
    for (const [route, { buckets, sum, count }] of this.#timings) {
      const name = `route="${route}"`;
      for (const [i, bound] of BUCKETS.entries())
        lines.push(`recount_request_seconds_bucket{${name},le="${bound}"} ${buckets[i]}`);
      lines.push(`recount_request_seconds_bucket{${name},le="+Inf"} ${count}`);
      lines.push(
        `recount_request_seconds_sum{${name}} ${sum}`,
        `recount_request_seconds_count{${name}} ${count}`,
      );
    }
    return `${lines.join('\n')}\n`;
  }
}

export function timed(metrics: Metrics): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now();
    await next();
    metrics.add(methodOf(c), routeOf(c), c.res.status, (performance.now() - began) / 1000);
  };
}

const route = createRoute({
  method: 'get',
  path: '/api/metrics',
  summary: 'Counts and times of requests by route, as Prometheus reads them',
  responses: { 200: { description: 'Figures', content: { 'text/plain': { schema: z.string() } } } },
});

export function metricsRoute(app: OpenAPIHono, desk: Desk, metrics: Metrics): void {
  app.openapi(route, async (c) => c.text(metrics.text(await desk.ledger.size()), 200));
}
