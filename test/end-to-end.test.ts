import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openDesk } from '../src/cli/desk.ts';
import { addReport } from '../src/http/add-report.ts';
import { createApp } from '../src/http/app.ts';
import type { Toll } from '../src/model/toll.ts';
import { RULES } from '../src/reconcile/rules.ts';
import type { ClaimView, EventView } from '../src/views/shapes.ts';
import { fallen } from './support/benchmarks.ts';
import { type Contradiction, compared, listed } from './support/contradictions.ts';
import { type HandToll, handTolls, rowFor } from './support/gold.ts';
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
  readonly contradictions: readonly Contradiction[];
}

/** One figure of `tolls.json`: what a rule should make of the reports for a party, the civilians or all. */
interface ExpectedToll {
  readonly wanted: HandToll;
  readonly rule: string;
  readonly figures: readonly (number | null)[];
}

function tollsOf(sample: Sample): ExpectedToll[] {
  return handTolls(sample).tolls.flatMap((wanted) =>
    Object.entries(wanted.rules).map(([rule, figures]) => ({
      wanted,
      rule,
      figures: figures.slice(0, 3) as number[],
    })),
  );
}

type Part = 'events' | 'originals' | 'contradictions' | 'tolls';
const PARTS: readonly Part[] = ['events', 'originals', 'contradictions', 'tolls'];

/** How a line begins that tells of something that nobody listed. */
const BEYOND = 'beyond those listed: ';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A sample as the product has it: its events as pages, and the tolls of each under every rule. */
interface Seen {
  readonly events: readonly EventView[];
  readonly tolls: ReadonlyMap<string, ReadonlyMap<string, readonly Toll[]>>;
}

/** Adds a sample to a fresh ledger, as `recount add` does, and gives its events under every rule. */
async function eventsOf(sample: Sample): Promise<Seen> {
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
    const tolls = new Map<string, Map<string, readonly Toll[]>>();
    for (const { id: rule } of RULES) {
      const { events } = await desk.views.events(rule);
      tolls.set(rule, new Map(events.map((row) => [row.id, row.tolls])));
    }
    const { events } = await desk.views.events('latest');
    const pages = await Promise.all(events.map((row) => desk.views.event(row.id, 'latest')));
    return { events: pages as EventView[], tolls };
  } finally {
    await desk.ledger.close();
  }
}

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

/** Each carrier of an original with the first, so that one claim not found does not lose the others. */
function pairsOf({ originals }: Expected): Expected['originals'] {
  return originals.flatMap(({ said: [first, ...others], ...one }) =>
    first === undefined ? [] : others.map((other) => ({ ...one, said: [first, other] })),
  );
}

/** For each part what was expected and did not come out. */
function missing(expected: Expected, { events, tolls }: Seen, sample: Sample): Record<Part, string[]> {
  const find = (key: string) =>
    meant(expected.events.find((one) => one.key === key) as Expected['events'][number], events);
  const keyOf = (event: EventView): string =>
    expected.events.find((one) => meant(one, events) === event)?.key ?? event.event.title;
  const found = events.flatMap((event) => listed(event, keyOf(event)));
  const contradictions = compared(expected.contradictions, found);
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
    contradictions: [
      ...contradictions.missing,
      // what nobody listed is as wrong as what was not found
      ...contradictions.beyond.map((one) => `${BEYOND}${one}`),
    ],
    tolls: tollsOf(sample).flatMap(({ wanted, rule, figures }) => {
      const event = find(wanted.event)?.id ?? '';
      const toll = rowFor(tolls.get(rule)?.get(event) ?? [], wanted, sample);
      const got = [toll?.low ?? null, toll?.best ?? null, toll?.high ?? null];
      if (toll !== undefined && got.join() === figures.join()) return [];
      const of = `${wanted.measure} ${wanted.unit} of ${wanted.of}`;
      return [`${wanted.event}, ${rule}: ${of}: ${got.join('/')} for ${figures.join('/')}`];
    }),
  };
}

function owedOf(expected: Expected, sample: Sample): Record<Part, number> {
  return {
    events: expected.events.length,
    originals: pairsOf(expected).length,
    contradictions: expected.contradictions.length,
    tolls: tollsOf(sample).length,
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
  const seen = await eventsOf(sample);
  const { events } = seen;
  expect(events.length).toBeGreaterThan(0);
  expect(events.every((event) => event.fiction)).toBe(true);
  const told = new Set(events.flatMap((event) => event.reports.map((report) => report.id)));
  expect([...told].sort()).toEqual(sample.reports.map((report) => report.id).sort());
  const lost = missing(expected, seen, sample);
  // every report under the right event, with its day and place; every utterance one original; what a person lists as
  // a contradiction, and nothing beyond it; every toll under every rule
  expect(lost.events).toEqual([]);
  expect(lost.originals).toEqual([]);
  expect(lost.contradictions).toEqual([]);
  expect(lost.tolls).toEqual([]);
  for (const part of PARTS) {
    const owed = owedOf(expected, sample)[part];
    const beyond = lost[part].filter((line) => line.startsWith(BEYOND)).length;
    count[part][0] += owed + beyond - lost[part].length;
    count[part][1] += owed + beyond;
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
