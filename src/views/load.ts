import { mentionId } from '../events/mention.ts';
import type { AnyEntry } from '../ledger/entries.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import { describe } from './describe.ts';
import { PEOPLE } from './fold/about.ts';
import type { Hasher } from './hash.ts';
import { publicId } from './ids.ts';
import { openMention } from './mention-row.ts';
import { project } from './project.ts';
import type { Group, Member, Mention, Projection } from './projection.ts';
import { apply, claimsOf, emptyState, type ReportState, type State } from './state.ts';
import type { ViewStore } from './store/store.ts';
import type { ClaimIndex, MentionRow } from './store/tables.ts';
import { toldIn } from './told.ts';

/** Where views and entries are read from. */
export interface Source {
  readonly store: ViewStore;
  readonly hash: Hasher;
  keyOf(report: string): Uint8Array | null;
  entriesAt(sequences: readonly number[]): Promise<readonly AnyEntry[]>;
}

/** What people said that any event may depend on; the bounded part of a ledger, kept in memory. */
export async function loadPeople(source: Source): Promise<State> {
  const state = emptyState();
  const about = source.hash.name(PEOPLE);
  const rows = await source.store.get('about', 'about', [about]);
  for (const entry of await source.entriesAt(rows.map(({ sequence }) => sequence))) apply(state, entry);
  return state;
}

/** These events with their reports, and by title those that the same reports tell of. Events that are not there are left out. */
export async function loadEvents(source: Source, people: State, ids: readonly string[]): Promise<Projection> {
  const { store } = source;
  const [mentions, claims, events] = await Promise.all([
    store.get('mentions', 'event', ids),
    store.get('claims', 'event', ids),
    store.get('events', 'id', ids),
  ]);
  const reports = [...new Set([...mentions, ...claims].map(({ report }) => report))];
  const known = events.map(({ id }) => id);
  const [state, beside] = await Promise.all([
    loadState(source, people, reports, [...known, ...claims.map(({ id }) => id)]),
    store.get('mentions', 'report', reports),
  ]);
  const nearby = [...new Set(beside.map(({ event }) => event))];
  const near = await store.get('mentions', 'event', nearby);
  const described = await describeAll(source, nearby, near);
  return assemble(state, known, described, [...near, ...mentions], claims);
}

/** What entries about these reports, and about the events and claims named, come to. */
export async function loadState(
  source: Source,
  people: State,
  reports: readonly string[],
  named: readonly string[] = [],
): Promise<State> {
  const { store, hash } = source;
  const [rows, about] = await Promise.all([
    store.get('reports', 'id', reports),
    store.get('about', 'about', [...reports, ...named].map(hash.name)),
  ]);
  const sequences = new Set(about.map(({ sequence }) => sequence));
  for (const row of rows) for (const sequence of JSON.parse(row.entries) as number[]) sequences.add(sequence);
  const { actors, registryPlaces, relations, assessments, rules } = people;
  const state: State = { ...emptyState(), actors, registryPlaces, relations, assessments, rules };
  const entries = await source.entriesAt([...sequences].sort((a, b) => a - b));
  const shared = new Set(['actorAdded', 'placeAdded', 'actorRelated', 'assessmentMade', 'ruleAdded']);
  // what people said of any event is there already: of it, history alone is to be told
  const scratch = emptyState();
  for (const entry of entries) {
    if (shared.has(entry.kind)) {
      apply(scratch, entry);
      state.history.push(...scratch.history.splice(0));
    } else apply(state, entry);
  }
  return state;
}

/** Each event as its mentions, and then people, describe it. */
export async function describeAll(
  source: Source,
  events: readonly string[],
  mentions: readonly MentionRow[],
): Promise<Map<string, Event>> {
  const { hash, store } = source;
  const about = await store.get('about', 'about', events.map(hash.name));
  const said = emptyState();
  const sequences = [...new Set(about.map(({ sequence }) => sequence))].sort((a, b) => a - b);
  for (const entry of await source.entriesAt(sequences))
    if (entry.kind === 'eventTitled' || entry.kind === 'eventPlaced') apply(said, entry);
  const told = new Map<string, MentionRow[]>(events.map((event) => [event, []]));
  for (const row of mentions) told.get(row.event)?.push(row);
  const described = new Map<string, Event>();
  for (const [event, rows] of told) {
    const opened = rows
      .sort((a, b) => a.number - b.number)
      .flatMap((row) => {
        const key = source.keyOf(row.report);
        return key === null ? [] : [openMention(key, row)];
      });
    if (opened.length > 0) described.set(event, describe(said, event, opened));
  }
  return described;
}

function assemble(
  state: State,
  ids: readonly string[],
  described: ReadonlyMap<string, Event>,
  rows: readonly MentionRow[],
  claims: readonly ClaimIndex[],
): Projection {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const mentions = new Map<string, { mention: Mention; number: number }[]>(ids.map((id) => [id, []]));
  const eventOf = new Map<string, string>();
  for (const of of state.reports.values())
    for (const { event, claims: own } of toldIn(of, claimsOf(of))) {
      const inner = mentionId(of.report.id, event.id);
      const row = rowOf.get(publicId(inner));
      if (row === undefined) continue;
      eventOf.set(inner, row.event);
      mentions
        .get(row.event)
        ?.push({ mention: { report: of.report.id, event, claims: own }, number: row.number });
    }
  const members = membersOf(state, ids, claims);
  const groups = new Map<string, Group>();
  for (const [id, event] of described) {
    const own = (mentions.get(id) ?? []).sort((a, b) => a.number - b.number);
    groups.set(id, {
      id,
      event,
      mentions: own.map(({ mention }) => mention),
      members: members.get(id) ?? [],
    });
  }
  const homes = [...eventOf].flatMap(([inner, event]) => {
    const group = groups.get(event);
    return group === undefined ? [] : [[inner, group] as const];
  });
  return project(
    state,
    ids.flatMap((id) => groups.get(id) ?? []),
    new Map(homes),
  );
}

/** The claims of each event in the order of capture. */
function membersOf(
  state: State,
  ids: readonly string[],
  claims: readonly ClaimIndex[],
): Map<string, Member[]> {
  const read = new Map<string, Claim>();
  for (const of of state.reports.values())
    for (const claim of claimsOf(of as ReportState)) read.set(claim.id, claim);
  const members = new Map<string, Member[]>(ids.map((id) => [id, []]));
  for (const { id, report, event } of [...claims].sort((a, b) => a.number - b.number)) {
    const claim = read.get(id);
    if (claim !== undefined) members.get(event)?.push({ claim, report });
  }
  return members;
}
