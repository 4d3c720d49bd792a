import { mentionId } from '../events/mention.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import { RULES, ruleById } from '../reconcile/rules.ts';
import { offsetsOf } from '../text/offsets.ts';
import { claimView } from './claimView.ts';
import { eventRow, eventView, reportRow } from './eventView.ts';
import { publicId } from './grouping.ts';
import { type ActorRow, actorsPage, type ClaimsFilter, claimsPage, historyPage, type Page } from './lists.ts';
import { project } from './project.ts';
import type { Group, Projection } from './projection.ts';
import { reportView } from './reportView.ts';
import { type Hit, SearchIndex } from './search.ts';
import { sentenceOf } from './sentence.ts';
import type {
  Area,
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
import { apply, emptyState, type ReportState, type State } from './state.ts';

/** What is read from a ledger: everything here can be dropped and comes back the same from the entries. */
export interface Views {
  /** Takes in what was appended since; cheap when there is nothing new. */
  refresh(): Promise<void>;
  /** The last entry that is taken in: what an ETag is made of. */
  sequence(): number;
  rules(): readonly RuleInfo[];
  events(rule: string, filter?: EventsFilter): EventsView;
  event(id: string, rule: string): EventView | null;
  report(id: string): ReportView | null;
  /** In the order of capture. */
  reports(): readonly ReportRow[];
  claims(filter: ClaimsFilter, after: string | undefined, limit: number): Page<ClaimView>;
  actors(after: string | undefined, limit: number): Page<ActorRow>;
  history(about: string | undefined, after: string | undefined, limit: number): Page<HistoryRow>;
  /** Reports that hold the words, the best first. */
  search(query: string, limit: number): SearchView;
  /** A claim as it stands, and as it was read or added. */
  claim(id: string): { readonly view: ClaimView; readonly report: string; readonly read: Claim } | null;
  /** Ids of that kind which begin with `prefix`. */
  find(kind: 'event' | 'report' | 'claim', prefix: string): readonly string[];
  /** What an event is called within entries: the mention of it in a report; null where there is none. */
  mentionOf(report: string, event: string): string | null;
  /** What a report tells of an event of the ledger, as `mentionOf` names it. */
  mentionsOf(event: string, report: string): readonly string[];
  state(): State;
}

export const DEFAULT_RULE = 'latest';

/** Views kept in memory and kept up as entries come. */
export async function openViews(ledger: Ledger): Promise<Views> {
  let state = emptyState();
  let projection: Projection | null = null;
  let ordered: { readonly of: Projection; readonly groups: readonly Group[] } | null = null;
  /** By event and rule, each with the version of the event's claims that it was counted from. */
  const rows = new Map<string, { readonly version: string; readonly row: EventRow }>();
  /** Made at the first search and kept up from then on; a redaction drops it. */
  let index = new SearchIndex();
  const indexed = new Set<string>();
  let running: Promise<void> | null = null;

  const takeIn = async (): Promise<void> => {
    if ((await ledger.size()) === state.sequence) return;
    let redacts = false;
    const fresh = [];
    for await (const entry of ledger.entries(state.sequence)) {
      redacts ||= entry.kind === 'redaction';
      fresh.push(entry);
    }
    // a redaction closed entries that were taken in open: only a replay forgets them all
    if (redacts && state.sequence > 0) {
      projection = null;
      rows.clear();
      index = new SearchIndex();
      indexed.clear();
      state = emptyState();
      for await (const entry of ledger.entries()) apply(state, entry);
    } else for (const entry of fresh) apply(state, entry);
  };
  const refresh = (): Promise<void> => {
    running ??= takeIn().finally(() => {
      running = null;
    });
    return running;
  };
  const projected = (): Projection => {
    if (projection === null || projection.structure !== state.structure) {
      projection = project(state);
      rows.clear();
    }
    return projection;
  };
  const groupOf = (id: string): Group | undefined => projected().groups.get(id);
  const rowOf = (group: Group, rule: string): EventRow => {
    const { version } = projected().standing(group);
    const key = `${group.id} ${rule}`;
    const before = rows.get(key);
    if (before?.version === version) return before.row;
    const row = eventRow(projected(), group, rule);
    rows.set(key, { version, row });
    return row;
  };
  const inOrder = (): readonly Group[] => {
    if (ordered?.of !== projected())
      ordered = { of: projected(), groups: [...projected().groups.values()].sort(byDay) };
    return ordered.groups;
  };
  const ruleList = RULES.map(({ id, version, title, says }) => ({ id, version, title, says }));

  await refresh();
  return {
    refresh,
    sequence: () => state.sequence,
    rules: () => ruleList,
    events(rule, filter = {}) {
      ruleById(rule);
      const fitting = inOrder().filter(({ id, event }) =>
        fits(event, state.statuses.get(id)?.to ?? 'draft', filter),
      );
      const from = filter.after === undefined ? 0 : fitting.findIndex(({ id }) => id === filter.after) + 1;
      const page = fitting.slice(from, from + (filter.limit ?? fitting.length));
      const more = from + page.length < fitting.length;
      return {
        rule,
        rules: ruleList,
        total: fitting.length,
        next: more ? (page.at(-1)?.id ?? null) : null,
        events: page.map((group) => rowOf(group, rule)),
      };
    },
    event(id, rule) {
      const group = groupOf(id);
      return group === undefined ? null : eventView(projected(), group, rule, ruleList);
    },
    report(id) {
      return reportView(projected(), id);
    },
    claims: (filter, after, limit) => claimsPage(projected(), filter, after, limit),
    actors: (after, limit) => actorsPage(projected(), after, limit),
    history: (about, after, limit) => historyPage(state, about, after, limit),
    search(query, limit) {
      for (const [id, of] of state.reports) {
        if (indexed.has(id)) continue;
        indexed.add(id);
        index.add(id, of.report.title, of.text);
      }
      const hits = index.search(query);
      return { query, total: hits.length, hits: hits.slice(0, limit).map((hit) => hitView(state, hit)) };
    },
    reports() {
      return [...state.reports.values()].map((of) => reportRow(of));
    },
    claim(id) {
      const member = projected().members.get(id);
      if (member === undefined) return null;
      const { claim, report } = member;
      return { view: claimView(projected(), standingClaim(state, claim, report)), report, read: claim };
    },
    find(kind, prefix) {
      const ids =
        kind === 'event'
          ? projected().groups.keys()
          : kind === 'report'
            ? state.reports.keys()
            : projected().members.keys();
      return [...ids].filter((id) => id.startsWith(prefix));
    },
    mentionOf(report, event) {
      const inner = mentionId(report, event);
      return projected().groupOfMention.has(inner) ? publicId(inner) : null;
    },
    mentionsOf(event, report) {
      const mentions = groupOf(event)?.mentions ?? [];
      return mentions
        .filter((mention) => mention.report === report)
        .map((mention) => publicId(mentionId(report, mention.event.id)));
    },
    state: () => state,
  };
}

function hitView(state: State, hit: Hit): SearchView['hits'][number] {
  const of = state.reports.get(hit.report) as ReportState;
  const { toPoints } = offsetsOf(of.text);
  const [start, end] = [toPoints(hit.start), toPoints(hit.end)];
  return { report: reportRow(of), start, end, sentence: sentenceOf(of, { start, end, exact: '' }) };
}

function fits(
  event: Event,
  stands: EventView['status'],
  { from, to, words, main, status, area }: EventsFilter,
): boolean {
  if (main !== undefined && event.main !== main) return false;
  if (status !== undefined && stands !== status) return false;
  if (area !== undefined && !lies(event, area)) return false;
  const first = event.when?.start?.slice(0, 10) ?? null;
  const last = (event.when?.end ?? event.when?.start)?.slice(0, 10) ?? null;
  // an event without a day is in no period
  if (from !== undefined && (last === null || last < from)) return false;
  if (to !== undefined && (first === null || first > to)) return false;
  const named = `${event.title} ${event.place?.name ?? ''}`.toLowerCase();
  return words === undefined || named.includes(words.toLowerCase());
}

function lies({ place }: Event, { west, south, east, north }: Area): boolean {
  const { lat = null, lon = null } = place ?? {};
  if (lat === null || lon === null || lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}

/** Main events first, the latest day first, then by id so that the order never depends on chance. */
function byDay(a: Group, b: Group): number {
  if (a.event.main !== b.event.main) return a.event.main ? -1 : 1;
  const [x, y] = [a.event.when?.start ?? '', b.event.when?.start ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
