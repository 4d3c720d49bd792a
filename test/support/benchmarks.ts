import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Suite {
  readonly what: string;
  readonly command: string;
  /** What was seen when the figure was last written down; null where none was. */
  readonly figures: { readonly [name: string]: number | null };
}

/** docs/benchmarks.json: the figures that a change may not lose. */
export const benchmarks = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'benchmarks.json'), 'utf8'),
) as { readonly tolerance: number; readonly suites: { readonly [name: string]: Suite } };

/** The figures of a suite that fell by more than the tolerance, each with what it was. */
export function fallen(suite: string, seen: { readonly [name: string]: number }): string[] {
  const figures: Suite['figures'] = benchmarks.suites[suite]?.figures ?? {};
  return Object.entries(figures).flatMap(([name, was]) => {
    if (was === null) return [];
    const now = seen[name];
    if (now === undefined || Number.isNaN(now))
      return [`${suite} ${name}: the scorer gives none, it was ${was}`];
    return now < was - benchmarks.tolerance ? [`${suite} ${name}: ${now}, it was ${was}`] : [];
  });
}
