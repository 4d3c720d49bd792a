import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openDesk } from '../src/cli/desk.ts';
import { addReport } from '../src/http/add-report.ts';
import { createApp } from '../src/http/app.ts';
import type { Toll } from '../src/model/toll.ts';
import type { ClaimView, EventView } from '../src/views/shapes.ts';
import { fallen } from './support/benchmarks.ts';
import { type Sample, samples } from './support/samples.ts';

/** What a person worked out of the reports of a sample by hand (samples/README.md). */
interface Expected {
  readonly events: readonly {
    readonly key: string;
    /** As far as the reports tell it: a day, a month or a year. */
    readonly day: string;
    readonly place: string | null;
    readonly reports: readonly string[];
  }[];
  readonly originals: readonly {
    readonly event: string;
    readonly measure: string;
    readonly low: number;
    readonly said: readonly (readonly [report: string, quote: string])[];
  }[];
  readonly contradictions: readonly {
    readonly event: string;
    readonly kind: string;
    readonly measure?: string;
    readonly figures?: readonly number[];
  }[];
  readonly tolls: readonly {
    readonly event: string;
    readonly rule: string;
    readonly measure: string;
    readonly unit: string;
    /** The name of the party that suffered, null where it is of none. */
    readonly side: string | null;
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
  }[];
}

type Part = 'events' | 'originals' | 'contradictions' | 'tolls';
const PARTS: readonly Part[] = ['events', 'originals', 'contradictions', 'tolls'];
const RULES = ['latest', 'conservative'];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Adds a sample to a fresh ledger, as `recount add` does, and gives its events under every rule asked for. */
async function eventsOf(sample: Sample): Promise<Map<string, readonly EventView[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-sample-'));
  folders.push(folder);
  const desk = await openDesk({ ledger: folder, by: 'test' });
  try {
    const app = createApp(desk);
    const { actors, places, relations } = sample.registry;
    const answer = await app.request('http://127.0.0.1/api/registry', {
      method: 'POST',
      body: JSON.stringify({ actors, places, relations }),
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status, await answer.text()).toBe(200);
    for (const { id, text, kind, language, title, outlet, publishedAt, url } of sample.reports)
      await addReport(desk, {
        id,
        text,
        kind,
        language,
        outlet,
        publishedAt,
        url,
        fiction: true,
        ...(title === null ? {} : { title }),
      });
    await desk.views.refresh();
    const views = new Map<string, EventView[]>();
    for (const rule of RULES) {
      const { events } = await desk.views.events(rule);
      const pages = await Promise.all(events.map((row) => desk.views.event(row.id, rule)));
      views.set(rule, pages as EventView[]);
    }
    return views;
  } finally {
    await desk.ledger.close();
  }
}

const same = (a: readonly number[], b: readonly number[]): boolean => b.every((figure) => a.includes(figure));

/** The event that a person meant: of those on that day, or in that month or year, the one most of its reports tell. */
function meant(one: Expected['events'][number], events: readonly EventView[]): EventView | undefined {
  const shared = (event: EventView): number =>
    event.reports.filter((report) => one.reports.includes(report.id)).length;
  return events
    .filter((event) => event.event.when?.start?.startsWith(one.day))
    .sort((a, b) => shared(b) - shared(a))[0];
}

function saying(
  claims: readonly ClaimView[],
  report: string,
  quote: string,
  sample: Sample,
  of: { measure: string; low: number },
) {
  const text = Array.from(sample.reports.find((one) => one.id === report)?.text ?? '').join('');
  const at = text.indexOf(quote);
  const points = Array.from(text.slice(0, at)).length;
  return claims.find(
    (claim) =>
      claim.report === report &&
      claim.measure === of.measure &&
      claim.quantity?.low === of.low &&
      claim.span.start < points + Array.from(quote).length &&
      points < claim.span.end,
  );
}

function sideIs(toll: Toll, side: string | null, sample: Sample): boolean {
  if (side === null) return toll.side === null;
  const state = sample.registry.actors.find((actor) => actor.name === side);
  const parts = sample.registry.relations.filter((one) => one.object === state?.id).map((one) => one.subject);
  return toll.side !== null && [state?.id, ...parts, side].includes(toll.side);
}

/** Each carrier of an original with the first, so that one claim not found does not lose the others. */
function pairsOf({ originals }: Expected): Expected['originals'] {
  return originals.flatMap(({ said: [first, ...others], ...one }) =>
    first === undefined ? [] : others.map((other) => ({ ...one, said: [first, other] })),
  );
}

/** For each part what was expected and did not come out. */
function missing(
  expected: Expected,
  views: Map<string, readonly EventView[]>,
  sample: Sample,
): Record<Part, string[]> {
  const events = views.get('latest') ?? [];
  const find = (key: string, among = events) =>
    meant(expected.events.find((one) => one.key === key) as Expected['events'][number], among);
  const not = <T extends object>(all: readonly T[], holds: (one: T) => boolean): string[] =>
    all.filter((one) => !holds(one)).map((one) => JSON.stringify(one));
  return {
    events: not(expected.events, (one) => {
      const event = meant(one, events);
      return (
        event !== undefined &&
        event.reports
          .map((report) => report.id)
          .sort()
          .join() === [...one.reports].sort().join() &&
        (one.place === null || event.event.place?.name === one.place)
      );
    }),
    originals: not(pairsOf(expected), (one) => {
      const claims = events.flatMap((event) => event.claims);
      const [first, other] = one.said.map(
        ([report, quote]) => saying(claims, report, quote, sample, one)?.original,
      );
      return first !== undefined && first === other;
    }),
    contradictions: not(expected.contradictions, (one) => {
      const event = find(one.event);
      return (
        event?.conflicts.some((conflict) => {
          const measures = event.claims
            .filter((claim) => conflict.claims.includes(claim.id))
            .map((claim) => claim.measure);
          return (
            conflict.kind === one.kind &&
            (one.measure === undefined || measures.includes(one.measure as ClaimView['measure'])) &&
            same(conflict.figures ?? [], one.figures ?? [])
          );
        }) ?? false
      );
    }),
    tolls: not(expected.tolls, (one) => {
      const event = find(one.event, views.get(one.rule));
      return (
        event?.tolls.some(
          (toll) =>
            toll.measure === one.measure &&
            toll.unit === one.unit &&
            sideIs(toll, one.side, sample) &&
            toll.low === one.low &&
            toll.best === one.best &&
            toll.high === one.high,
        ) ?? false
      );
    }),
  };
}

const count = { events: [0, 0], originals: [0, 0], contradictions: [0, 0], tolls: [0, 0] } as Record<
  Part,
  [number, number]
>;

it.each(samples)('$name comes through to the page marked as fiction', async (sample) => {
  const expected = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'samples', sample.name, 'expected.json'), 'utf8'),
  ) as Expected;
  const views = await eventsOf(sample);
  const events = views.get('latest') ?? [];
  expect(events.length).toBeGreaterThan(0);
  expect(events.every((event) => event.fiction)).toBe(true);
  const told = new Set(events.flatMap((event) => event.reports.map((report) => report.id)));
  expect([...told].sort()).toEqual(sample.reports.map((report) => report.id).sort());
  const lost = missing(expected, views, sample);
  // every report under the right event, with its day and place, in every sample
  expect(lost.events).toEqual([]);
  for (const part of PARTS) {
    const owed = part === 'originals' ? pairsOf(expected).length : expected[part].length;
    count[part][0] += owed - lost[part].length;
    count[part][1] += owed;
    if (process.env.RECOUNT_SHOW)
      for (const line of lost[part]) process.stdout.write(`  - ${part} ${line}\n`);
  }
});

it('gives the events, originals, contradictions and tolls that a person worked out, as many as it did', () => {
  const shares = Object.fromEntries(
    PARTS.map((part) => [part, Math.round((1000 * count[part][0]) / Math.max(1, count[part][1])) / 1000]),
  );
  process.stdout.write(`samples, end to end: ${JSON.stringify(shares)}\n`);
  expect(fallen('samples-events', shares)).toEqual([]);
});
