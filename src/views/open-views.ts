import { mentionId } from '../events/mention.ts';
import { EVENT_STATUSES } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { RULES, ruleById } from '../reconcile/rules.ts';
import { ActorLists } from './actors.ts';
import { checkViews } from './check.ts';
import { type Disagreement, disagreements } from './disagreements.ts';
import { eventView, reportRow } from './event-view.ts';
import { Finder } from './finder.ts';
import { keepBeside } from './fold/beside.ts';
import { decisionNumber, measureNumber } from './fold/claim-rows.ts';
import { keep } from './fold/keep.ts';
import { hasher } from './hash.ts';
import { publicId } from './ids.ts';
import { keptProjections } from './kept-projections.ts';
import { historyRows } from './lists.ts';
import { loadPeople, loadState, type Source } from './load.ts';
import { reportView } from './report-view.ts';
import type { RuleInfo } from './shapes.ts';
import type { ReportState, State } from './state.ts';
import { memoryViews } from './store/memory.ts';
import { sqlViews } from './store/sql.ts';
import { askedTerms } from './terms.ts';
import type { Views } from './views.ts';

/** The other thread's program, as built; from here as from the bundle, whose files stand as deep. */
const THREAD = new URL('../views/fold/thread.js', import.meta.url);

/**
 * Views in the ledger's own database (in memory for a ledger in memory), kept up as entries come. While thousands are
 * added, a thread of its own folds them (`thread`), where the ledger may be opened by one and its program is there.
 */
export async function openViews(ledger: Ledger, thread: URL = THREAD): Promise<Views> {
  const store = ledger.door === null ? memoryViews() : await sqlViews(ledger.door);
  const hash = hasher(ledger.secretOf('views'));
  const keeper = keepBeside(ledger, await keep(ledger, store, hash), thread);
  const source: Source = {
    store,
    hash,
    keyOf: (report) => ledger.keyOf(report),
    entriesAt: (sequences) => ledger.entriesAt(sequences),
  };
  let people: State = await loadPeople(source);
  let told = `${keeper.cursor().epoch}.${keeper.cursor().ties}`;
  const kept = keptProjections(source, {
    cursor: () => keeper.cursor(),
    told: () => told,
    people: () => people,
  });
  const { versionOf, eventVersion, projectionOf, listed, claimsViewed } = kept;
  let running: Promise<void> | null = null;
  const ruleList = (): RuleInfo[] =>
    [...RULES, ...people.rules.values()].map(({ id, version, title, says }) => ({
      id,
      version,
      title,
      says,
    }));

  const after = async (): Promise<void> => {
    const { epoch, ties } = keeper.cursor();
    if (told === `${epoch}.${ties}`) return;
    // what was closed is not to stay in memory either
    kept.clear();
    people = await loadPeople(source);
    told = `${epoch}.${ties}`;
  };
  const alone = async (work: () => Promise<void>): Promise<void> => {
    while (running !== null) await running.catch(() => undefined);
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  /** What runs already may have looked for the end of the log before the caller wrote: the next run has not. */
  const shared = (work: () => Promise<void>): (() => Promise<void>) => {
    let next: Promise<void> | null = null;
    const run = (): Promise<void> => {
      if (running === null) return alone(() => work().then(after));
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = null;
          return run();
        });
      return next;
    };
    return run;
  };
  const refresh = shared(() => keeper.catchUp());
  const reportState = async (id: string): Promise<{ state: State; of: ReportState } | null> => {
    const state = await loadState(source, people, [id]);
    const of = state.reports.get(id);
    return of === undefined ? null : { state, of };
  };
  const finder = new Finder(
    source,
    () => keeper.spread(),
    () => keeper.cursor().sequence,
  );
  const actorLists = new ActorLists(source);

  await refresh();
  return {
    refresh,
    follow: shared(() => keeper.follow()),
    rebuild: (tell) => alone(() => keeper.rebuild(tell).then(after)),
    check: () => checkViews(ledger, store, hash, keeper, alone),
    sequence: () => keeper.cursor().sequence,
    epoch: () => keeper.cursor().epoch,
    eventVersion,
    async reportVersion(id) {
      const [row] = await store.get('reports', 'id', [id]);
      if (row === undefined) return null;
      const mentions = await store.get('mentions', 'report', [id]);
      const claims = await store.claims({ report: id, limit: 10_000 });
      const ids = [...new Set([...mentions, ...claims.rows].map(({ event }) => event))];
      const events = await store.get('events', 'id', ids);
      return versionOf(Math.max(row.version, ...events.map(({ version }) => version)));
    },
    rules: ruleList,
    async events(rule, { words, status, after: last, limit = 1_000, ...filter } = {}) {
      ruleById(rule, [...RULES, ...people.rules.values()]);
      const terms = words === undefined ? [] : askedTerms(words, hash);
      const found = await store.events({
        ...filter,
        status: status === undefined ? undefined : EVENT_STATUSES.indexOf(status),
        terms,
        after: last,
        limit: limit + 1,
      });
      const index = found.rows.slice(0, limit);
      const more = found.rows.length > limit;
      return {
        rule,
        rules: ruleList(),
        total: found.total,
        next: more ? (index.at(-1)?.id ?? null) : null,
        events: await listed(index, rule),
      };
    },
    async event(id, rule) {
      const projection = await projectionOf(id);
      const group = projection?.groups.get(id);
      return projection === null || group === undefined
        ? null
        : eventView(projection, group, rule, ruleList());
    },
    hasEvent: async (id) => (await store.get('events', 'id', [id])).length > 0,
    async statusOf(event) {
      const { statuses, releases } = await loadState(source, people, [], [event]);
      return { to: statuses.get(event)?.to ?? 'draft', version: releases.get(event) ?? null };
    },
    async report(id) {
      const found = await reportState(id);
      if (found === null) return null;
      const claims = await store.claims({ report: id, limit: 100_000 });
      const mentions = await store.get('mentions', 'report', [id]);
      const views = await claimsViewed(claims.rows);
      return reportView(
        found.of,
        new Map(views.map(({ view }) => [view.id, view])),
        new Map(mentions.map((row) => [row.id, row.event])),
      );
    },
    reportState: async (id) => (await reportState(id))?.of ?? null,
    async isRedacted(report) {
      return (await store.get('reports', 'id', [report])).some((row) => row.redacted);
    },
    async entriesOf(report) {
      // entries about the report that are not under its key: notes, assessments, the redaction itself
      const { sequences } = await store.about(hash.name(report), 0, 1_000_000);
      return (await ledger.entriesAt(sequences)).filter((entry) => entry.report === report).length;
    },
    async reportOfText(textSha256) {
      const found = await store.get('reports', 'text', [hash.name(`text ${textSha256}`)]);
      return lastOf(found);
    },
    async reportAt(url) {
      return lastOf(await store.get('reports', 'url', [hash.name(`url ${url}`)]));
    },
    async reports(last, limit) {
      const found = await store.reports(last, limit + 1);
      const page = found.rows.slice(0, limit);
      const state = await loadState(
        source,
        people,
        page.map(({ id }) => id),
      );
      return {
        total: found.total,
        next: found.rows.length > limit ? (page.at(-1)?.id ?? null) : null,
        rows: page.flatMap(({ id }) => {
          const of = state.reports.get(id);
          return of === undefined ? [] : [reportRow(of)];
        }),
      };
    },
    async claims({ report, event, measure, decision }, last, limit) {
      const found = await store.claims({
        report,
        event,
        measure: measure === undefined ? undefined : measureNumber(measure),
        decision: decision === undefined ? undefined : decisionNumber(decision),
        after: last,
        limit: limit + 1,
      });
      const page = found.rows.slice(0, limit);
      return {
        total: found.total,
        next: found.rows.length > limit ? (page.at(-1)?.id ?? null) : null,
        rows: (await claimsViewed(page)).map(({ view }) => view),
      };
    },
    actors: (last, limit) => actorLists.page(people, last, limit),
    actor: (id) => actorLists.one(people, id),
    async history(about, last, limit) {
      const from = Number(last ?? 0) || 0;
      const all = about === undefined ? keeper.cursor().sequence : 0;
      const found =
        about === undefined
          ? { total: all, sequences: numbersBetween(from + 1, Math.min(all, from + limit + 1)) }
          : await store.about(hash.name(about), from, limit + 1);
      const page = found.sequences.slice(0, limit);
      return {
        total: found.total,
        next: found.sequences.length > limit ? String(page.at(-1)) : null,
        rows: historyRows(await ledger.entriesAt(page)),
      };
    },
    search: (query, limit) => finder.search(query, limit),
    async claim(id) {
      const index = await store.get('claims', 'id', [id]);
      return (await claimsViewed(index))[0] ?? null;
    },
    find: (kind, prefix, limit) => store.beginning(`${kind}s`, prefix, limit),
    async mentionOf(report, event) {
      const id = publicId(mentionId(report, event));
      return (await store.get('mentions', 'id', [id])).length > 0 ? id : null;
    },
    async mentionsOf(event, reports) {
      const found = await store.get('mentions', 'event', [event]);
      const wanted = found.filter(({ report }) => reports === undefined || reports.includes(report));
      return wanted.sort((a, b) => a.number - b.number).map(({ id }) => id);
    },
    async disagreements(report) {
      const ids = report === undefined ? (await store.differing()).map(({ id }) => id) : [report];
      const found: Disagreement[] = [];
      for (const id of ids) found.push(...disagreements(await loadState(source, people, [id]), id));
      return found;
    },
    registry: () => ({
      actors: [...people.actors.values()],
      places: people.registryPlaces,
      relations: people.relations,
    }),
  };
}

function lastOf(rows: readonly { readonly id: string; readonly number: number }[]): string | null {
  return [...rows].sort((a, b) => b.number - a.number)[0]?.id ?? null;
}

function numbersBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
