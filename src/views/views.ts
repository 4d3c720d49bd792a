import { mentionId } from '../events/mention.ts';
import { EVENT_STATUSES, type RegistryActor, type RegistryPlace } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import { RULES, ruleById } from '../reconcile/rules.ts';
import { ActorLists } from './actors.ts';
import { checkViews, type ViewFault } from './check.ts';
import { decisionNumber, measureNumber } from './claimRows.ts';
import { claimView } from './claimView.ts';
import { type Disagreement, disagreements } from './disagreements.ts';
import { eventRow, eventView, reportRow } from './eventView.ts';
import { Finder } from './finder.ts';
import { hasher } from './hash.ts';
import { publicId } from './ids.ts';
import { keep } from './keep.ts';
import { Kept } from './kept.ts';
import { type ActorRow, type ClaimsFilter, historyRows, type Page } from './lists.ts';
import { loadEvents, loadPeople, loadState, type Source } from './load.ts';
import type { Projection } from './projection.ts';
import { reportView } from './reportView.ts';
import type {
  ClaimView,
  EventRow,
  EventsFilter,
  EventsView,
  EventView,
  HistoryRow,
  ReportRow,
  ReportView,
  RuleInfo,
  SearchView,
} from './shapes.ts';
import { standingClaim } from './standing.ts';
import type { ReportState, State } from './state.ts';
import { memoryViews } from './store/memory.ts';
import { sqlViews } from './store/sql.ts';
import { askedTerms } from './terms.ts';

/** What is read from a ledger: everything here can be dropped and comes back the same from the entries. */
export interface Views {
  /** Takes in what was appended since; cheap when there is nothing new. */
  refresh(): Promise<void>;
  /** Drops all views and builds them anew from the entries. */
  rebuild(tell?: (sequence: number, of: number) => void): Promise<void>;
  /** Builds the views a second time beside these and names the first row that is not the same; null where all are. */
  check(): Promise<ViewFault | null>;
  /** The last entry that is taken in: what the ETag of a list is made of. */
  sequence(): number;
  /** The last redaction that is taken in: whoever keeps words from before it is to drop them. */
  epoch(): number;
  /** What the ETag of an event's page is made of, without building the page; null where there is no such event. */
  eventVersion(id: string): Promise<string | null>;
  reportVersion(id: string): Promise<string | null>;
  /** Those that ship, and those that people added. */
  rules(): readonly RuleInfo[];
  events(rule: string, filter?: EventsFilter): Promise<EventsView>;
  event(id: string, rule: string): Promise<EventView | null>;
  hasEvent(id: string): Promise<boolean>;
  /** Where an event stands with its editors, and which version was released last. */
  statusOf(event: string): Promise<{ readonly to: EventView['status']; readonly version: number | null }>;
  report(id: string): Promise<ReportView | null>;
  /** A report as its entries leave it: what reading it again starts from. */
  reportState(id: string): Promise<ReportState | null>;
  isRedacted(report: string): Promise<boolean>;
  /** How many entries are under the report's key. */
  entriesOf(report: string): Promise<number>;
  /** The report with this text, and the last one from an address. */
  reportOfText(textSha256: string): Promise<string | null>;
  reportAt(url: string): Promise<string | null>;
  /** In the order of capture. */
  reports(after: string | undefined, limit: number): Promise<Page<ReportRow>>;
  claims(filter: ClaimsFilter, after: string | undefined, limit: number): Promise<Page<ClaimView>>;
  actors(after: string | undefined, limit: number): Promise<Page<ActorRow>>;
  actor(id: string): Promise<ActorRow | null>;
  history(about: string | undefined, after: string | undefined, limit: number): Promise<Page<HistoryRow>>;
  /** Reports that hold the words, the best first. */
  search(query: string, limit: number): Promise<SearchView>;
  /** A claim as it stands, and as it was read or added. */
  claim(id: string): Promise<ClaimFound | null>;
  /** Ids of that kind which begin with `prefix`, `limit` of them. */
  find(kind: 'event' | 'report' | 'claim', prefix: string, limit: number): Promise<readonly string[]>;
  /** What an event is called within entries: the mention of it in a report; null where there is none. */
  mentionOf(report: string, event: string): Promise<string | null>;
  /** What reports tell of an event of the ledger, as `mentionOf` names it; all of them where none are given. */
  mentionsOf(event: string, reports?: readonly string[]): Promise<readonly string[]>;
  disagreements(report?: string): Promise<readonly Disagreement[]>;
  /** Actors, places and relations that people added. */
  registry(): Registry;
}

export interface ClaimFound {
  readonly view: ClaimView;
  readonly report: string;
  readonly read: Claim;
}

export interface Registry {
  readonly actors: readonly RegistryActor[];
  readonly places: readonly RegistryPlace[];
  readonly relations: readonly Relation[];
}

export const DEFAULT_RULE = 'latest';

/** Claims whose events are kept loaded, and rows of lists. */
const MOST_CLAIMS = 20_000;
const MOST_ROWS = 20_000;
/** Events that a list loads at once. */
const AT_ONCE = 40;

/** Views in the ledger's own database (in memory for a ledger in memory), kept up as entries come. */
export async function openViews(ledger: Ledger): Promise<Views> {
  const store = ledger.door === null ? memoryViews() : await sqlViews(ledger.door);
  const hash = hasher(ledger.secretOf('views'));
  const keeper = await keep(ledger, store, hash);
  const source: Source = {
    store,
    hash,
    keyOf: (report) => ledger.keyOf(report),
    entriesAt: (sequences) => ledger.entriesAt(sequences),
  };
  let people: State = await loadPeople(source);
  let told = `${keeper.cursor().epoch}.${keeper.cursor().ties}`;
  const loaded = new Kept<Projection>(MOST_CLAIMS);
  const rows = new Kept<EventRow>(MOST_ROWS);
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
    loaded.clear();
    rows.clear();
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
  const refresh = (): Promise<void> => {
    running ??= keeper
      .catchUp()
      .then(after)
      .finally(() => {
        running = null;
      });
    return running;
  };
  const versionOf = (version: number): string => `${told}.${version}`;
  /** As long as nothing is taken in, an event's version stands: a page that is asked again asks no table. */
  let versions = { at: '', known: new Map<string, Promise<number>>() };
  const eventVersion = async (id: string): Promise<string | null> => {
    const { sequence, epoch } = keeper.cursor();
    const at = `${epoch}.${sequence}`;
    if (versions.at !== at || versions.known.size > MOST_ROWS) versions = { at, known: new Map() };
    const { known } = versions;
    const asked = known.get(id) ?? store.around(id);
    known.set(id, asked);
    asked.catch(() => known.delete(id));
    const version = await asked;
    return version === 0 ? null : versionOf(version);
  };
  /** The event's projection, kept until something about it changes. */
  const projectionOf = async (id: string): Promise<Projection | null> => {
    const version = await eventVersion(id);
    if (version === null) return null;
    const before = loaded.get(id, version);
    if (before !== undefined) return before;
    const fresh = await loadEvents(source, people, [id]);
    const group = fresh.groups.get(id);
    if (group === undefined) return null;
    loaded.put(id, version, fresh, Math.max(1, group.members.length));
    return fresh;
  };
  const listed = async (
    index: readonly { id: string; version: number }[],
    rule: string,
  ): Promise<EventRow[]> => {
    const found = new Map<string, EventRow>();
    const missing: (typeof index)[number][] = [];
    for (const one of index) {
      const row = rows.get(`${one.id} ${rule}`, versionOf(one.version));
      if (row === undefined) missing.push(one);
      else found.set(one.id, row);
    }
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const part = missing.slice(from, from + AT_ONCE);
      const projection = await loadEvents(
        source,
        people,
        part.map(({ id }) => id),
      );
      for (const { id, version } of part) {
        const group = projection.groups.get(id);
        if (group === undefined) continue;
        const row = eventRow(projection, group, rule);
        rows.put(`${id} ${rule}`, versionOf(version), row, 1);
        found.set(id, row);
      }
    }
    return index.flatMap(({ id }) => found.get(id) ?? []);
  };
  const claimsViewed = async (ids: readonly { id: string; event: string; report: string }[]) => {
    const views: ClaimFound[] = [];
    for (const { id, event, report } of ids) {
      const projection = await projectionOf(event);
      const member = projection?.groups.get(event)?.members.find(({ claim }) => claim.id === id);
      if (projection === null || member === undefined) continue;
      const { claim } = member;
      const view = claimView(projection, standingClaim(projection.state, claim, report));
      views.push({ view, report, read: claim });
    }
    return views;
  };
  const reportState = async (id: string): Promise<{ state: State; of: ReportState } | null> => {
    const state = await loadState(source, people, [id]);
    const of = state.reports.get(id);
    return of === undefined ? null : { state, of };
  };
  const finder = new Finder(source, () => keeper.spread());
  const actorLists = new ActorLists(source);

  await refresh();
  return {
    refresh,
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
      const terms = words === undefined ? [] : askedTerms(words).map(hash.number);
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
