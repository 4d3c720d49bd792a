import { type AnyEntry, type Entry, EVENT_STATUSES, type Kind } from '../ledger/entries.ts';
import { claimRows } from './claim-rows.ts';
import { describe } from './describe.ts';
import { disagreements } from './disagreements.ts';
import { Mentions, type Outside, WITHIN } from './mentions.ts';
import { Overlay } from './overlay.ts';
import { wordsRow } from './search.ts';
import type { Spread } from './spread.ts';
import { aboutOf, apply, claimsOf, emptyState, type ReportState, type State } from './state.ts';
import type { Changes, Cursor } from './store/store.ts';
import {
  type AboutRow,
  type ClaimIndex,
  keyOf,
  type ReportEntries,
  type ReportWords,
  type ToldRow,
} from './store/tables.ts';
import { listTerms } from './terms.ts';

/** Under which entries stand that any event may depend on. */
export const PEOPLE = '*people';

export interface FoldOutside extends Outside {
  entriesAt(sequences: readonly number[]): Promise<readonly AnyEntry[]>;
}

/** What a batch of entries changes in the views. */
export interface Folded {
  readonly to: Cursor;
  readonly changes: Changes;
}

const MOST_CLAIMS = 100_000;
const MOST_REPORTS = 50_000;

/**
 * Entries to changed rows. What comes out depends on the entries alone and not on how they are cut into batches:
 * taking them in one by one gives the same rows as taking all at once.
 */
export class Fold {
  readonly #outside: FoldOutside;
  readonly #mentions: Mentions;
  readonly #reports: Overlay<'reports'>;
  readonly #claims: Overlay<'claims'>;
  readonly #spread: Spread;
  #cursor: Cursor;
  #states = new Map<string, State>();
  /** Claims of a report before the batch: those that are gone afterwards lose their rows. */
  #before = new Map<string, readonly string[]>();
  #about: AboutRow[] = [];
  #words: { add: ReportWords[]; put: ReportWords[] } = { add: [], put: [] };
  #told: { add: ToldRow[]; remove: ToldRow[] } = { add: [], remove: [] };
  /** Reports whose claims have to be listed anew. */
  #dirty = new Set<string>();
  /** Where claims are that came in this batch. */
  #fresh = new Map<string, string>();

  constructor(outside: FoldOutside, spread: Spread, cursor: Cursor) {
    const whole = cursor.sequence === 0;
    this.#outside = outside;
    this.#spread = spread;
    this.#cursor = cursor;
    this.#mentions = new Mentions(outside, spread, cursor.mentions, whole);
    this.#reports = new Overlay('reports', outside.store, whole);
    this.#claims = new Overlay('claims', outside.store, whole);
  }

  async take(entries: readonly AnyEntry[]): Promise<Folded> {
    await this.#prepare(entries);
    let { epoch, ties } = this.#cursor;
    for (const entry of entries) {
      this.#concern(entry);
      if (entry.kind === 'redaction') epoch = entry.sequence;
      if (TIES.has(entry.kind)) ties = entry.sequence;
      if (entry.redacted) this.#close(entry);
      else await this.#fold(entry);
    }
    await this.#describe();
    await this.#list();
    const sequence = entries.at(-1)?.sequence ?? this.#cursor.sequence;
    return {
      to: { sequence, epoch, ties, mentions: this.#mentions.count },
      changes: {
        ...this.#mentions.changes(),
        reports: this.#reports.changes(),
        claims: this.#claims.changes(),
        words: { add: this.#words.add, put: this.#words.put, remove: [] },
        about: { add: this.#about, put: [], remove: [] },
        told: { ...this.#told, put: [] },
        spread: this.#spread.changes(),
      },
    };
  }

  /** After the changes were written. */
  settle(to: Cursor): void {
    this.#cursor = to;
    this.#mentions.settle();
    this.#reports.settle(MOST_REPORTS);
    this.#claims.settle(MOST_CLAIMS);
    this.#spread.settle();
    this.#states = new Map();
    this.#before = new Map();
    this.#dirty = new Set();
    this.#fresh = new Map();
    this.#about = [];
    this.#words = { add: [], put: [] };
    this.#told = { add: [], remove: [] };
  }

  /** Reads what the batch needs at once and not entry by entry. */
  async #prepare(entries: readonly AnyEntry[]): Promise<void> {
    const open = entries.filter((entry): entry is Entry => !entry.redacted);
    for (const entry of open) for (const [id, report] of claimsBroughtBy(entry)) this.#fresh.set(id, report);
    const named = open.flatMap(namedBy);
    await this.#claims.load(named);
    const reports = [
      ...entries.flatMap(({ report }) => report ?? []),
      ...named.flatMap((id) => [id, this.#reportOf(id) ?? []].flat()),
    ];
    await this.#reports.load(reports);
    await this.#loadStates(reports);
    if (!this.#mentions.whole) await this.#prefetch(open);
  }

  async #prefetch(open: readonly Entry[]): Promise<void> {
    const captures = new Map(
      open.flatMap((entry) =>
        entry.kind === 'reportCaptured' ? [[entry.payload.report.id, entry] as const] : [],
      ),
    );
    await this.#mentions.prefetch(
      open.flatMap((entry) => {
        if (entry.kind !== 'recordExtracted') return [];
        const captured = captures.get(entry.payload.report);
        const state = emptyState();
        if (captured !== undefined) apply(state, captured);
        apply(state, entry);
        const of = state.reports.get(entry.payload.report);
        return of === undefined ? [] : this.#mentions.told(of);
      }),
    );
  }

  #reportsOf(entry: Entry): string[] {
    if (entry.kind === 'recordExtracted') return [entry.payload.report];
    if (entry.kind === 'originalSet' || entry.kind === 'supersessionSet' || entry.report === null)
      return [...new Set(namedBy(entry).flatMap((claim) => this.#reportOf(claim) ?? []))];
    return [entry.report];
  }

  #reportOf(claim: string): string | null {
    return this.#fresh.get(claim) ?? this.#claims.get(claim)?.report ?? null;
  }

  /** The states of reports that were taken in before. */
  async #loadStates(reports: readonly string[]): Promise<void> {
    await this.#reports.load(reports);
    const wanted = new Map<number, string>();
    for (const report of new Set(reports)) {
      const row = this.#reports.get(report);
      if (row === null || row.redacted || this.#states.has(report)) continue;
      this.#states.set(report, emptyState());
      for (const sequence of JSON.parse(row.entries) as number[]) wanted.set(sequence, report);
    }
    // an entry about claims of several reports is one of each
    const byReport = new Map<string, number[]>();
    for (const report of new Set(reports)) {
      const row = this.#reports.get(report);
      if (row !== null && !row.redacted) byReport.set(report, JSON.parse(row.entries));
    }
    const entries = new Map(
      (await this.#outside.entriesAt([...wanted.keys()])).map((entry) => [entry.sequence, entry]),
    );
    for (const [report, sequences] of byReport) {
      const state = this.#states.get(report) as State;
      if (state.sequence > 0) continue;
      for (const sequence of sequences) {
        const entry = entries.get(sequence);
        if (entry !== undefined) apply(state, entry);
      }
      const of = state.reports.get(report);
      this.#before.set(report, of === undefined ? [] : claimsOf(of).map(({ id }) => id));
    }
  }

  /** What the entry is about, for the history of each. */
  #concern(entry: AnyEntry): void {
    const named = entry.redacted ? [] : aboutOf(entry);
    const about = new Set([
      ...(entry.report === null ? [] : [entry.report]),
      ...named,
      ...(TIES.has(entry.kind) ? [PEOPLE] : []),
    ]);
    for (const one of about)
      this.#about.push({ about: this.#outside.hash.name(one), sequence: entry.sequence });
  }

  #close({ report, sequence }: AnyEntry): void {
    if (report === null) return;
    const row = this.#reports.get(report);
    if (row !== null && !row.redacted) return;
    const none = { text: null, url: null, claims: 0, differs: false, entries: '[]' };
    this.#reports.put({
      id: report,
      number: row?.number ?? sequence,
      redacted: true,
      version: sequence,
      ...none,
    });
  }

  async #fold(entry: Entry): Promise<void> {
    switch (entry.kind) {
      case 'reportCaptured':
        return this.#capture(entry);
      case 'eventsMerged': {
        const { into, events } = entry.payload;
        return this.#merge(into, events, entry.sequence);
      }
      case 'eventSplit':
        return this.#split(entry.payload.event, entry.payload.mentions, entry.sequence);
      case 'recordExtracted':
      case 'claimAdded':
      case 'claimAccepted':
      case 'claimRejected':
      case 'claimCorrected':
      case 'decisionWithdrawn':
      case 'graphicMarked':
      case 'originalSet':
      case 'supersessionSet':
        for (const report of this.#reportsOf(entry)) await this.#take(report, entry);
        return;
      default: {
        for (const id of aboutOf(entry)) await this.#touchNamed(id, entry.sequence);
      }
    }
  }

  async #capture(entry: Entry & { kind: 'reportCaptured' }): Promise<void> {
    const { report, text } = entry.payload;
    const { hash } = this.#outside;
    const state = emptyState();
    apply(state, entry);
    this.#states.set(report.id, state);
    const known = this.#reports.get(report.id);
    const row: ReportEntries = {
      id: report.id,
      number: known?.number ?? entry.sequence,
      redacted: false,
      entries: JSON.stringify([entry.sequence]),
      text: hash.name(`text ${report.textSha256}`),
      url: report.url === null ? null : hash.name(`url ${report.url}`),
      version: entry.sequence,
      claims: 0,
      differs: false,
    };
    this.#reports.put(row);
    if (known !== null)
      await this.#mentions.regroup(state.reports.get(report.id) as ReportState, entry.sequence);
    (known === null ? this.#words.add : this.#words.put).push(
      wordsRow(row.number, report.id, report.title, text, hash, this.#spread),
    );
    this.#dirty.add(report.id);
  }

  /** An entry that is part of what a report's claims come to. */
  async #take(report: string, entry: Entry): Promise<void> {
    const state = this.#states.get(report);
    const of = state?.reports.get(report);
    const row = this.#reports.get(report);
    if (state === undefined || of === undefined || row === null || row.redacted) return;
    // a claim that was moved here may be moved on
    await this.#touchReport(report, entry.sequence);
    apply(state, entry);
    const entries = JSON.stringify([...(JSON.parse(row.entries) as number[]), entry.sequence]);
    this.#reports.put({ ...row, entries, version: entry.sequence });
    if (entry.kind === 'recordExtracted') await this.#mentions.regroup(of, entry.sequence);
    this.#dirty.add(report);
    await this.#touchReport(report, entry.sequence);
  }

  async #touchReport(report: string, sequence: number): Promise<void> {
    const events = new Set((await this.#mentions.ofReport(report)).map((row) => row.event));
    for (const { event } of this.#states.get(report)?.corrections.values() ?? []) {
      const moved = event === undefined ? null : await this.#mentions.eventOf(event);
      if (moved !== null) events.add(moved);
    }
    await this.#mentions.events.load(events);
    for (const event of events) this.#mentions.touch(event, sequence);
  }

  async #touchNamed(id: string, sequence: number): Promise<void> {
    const report = this.#reports.get(id) === null ? this.#reportOf(id) : id;
    if (report !== null) await this.#touchReport(report, sequence);
    await this.#mentions.events.load([id]);
    if (this.#mentions.events.get(id) === null) return;
    this.#mentions.hold(id);
    this.#mentions.touch(id, sequence);
    this.#mentions.dirty.add(id);
  }

  /** Events, and mentions that stand in others, become one; it keeps the id of that into which they are merged. */
  async #merge(into: string, events: readonly string[], sequence: number): Promise<void> {
    const to = await this.#mentions.eventOf(into);
    if (to === null) return;
    const moving: string[] = [];
    for (const id of events) {
      const event = await this.#mentions.eventOf(id);
      if (event === null || event === to) continue;
      await this.#mentions.ofEvents([event]);
      moving.push(...(event === id ? this.#mentions.within(event).map((row) => row.id) : [id]));
    }
    await this.#mentions.move(moving, to, sequence);
    this.#mentions.hold(to);
    this.#mentions.touch(to, sequence);
  }

  /** Mentions leave an event together. */
  async #split(event: string, mentions: readonly string[], sequence: number): Promise<void> {
    const from = await this.#mentions.eventOf(event);
    if (from === null) return;
    await this.#mentions.rows.load(mentions);
    const off = mentions.flatMap((id) => {
      const row = this.#mentions.rows.get(id);
      return row?.event === from ? row : [];
    });
    const [first] = off.sort((a, b) => a.number - b.number);
    if (first === undefined) return;
    const to = await this.#mentions.freshFor(first, sequence);
    await this.#mentions.move(
      off.map(({ id }) => id),
      to,
      sequence,
    );
    this.#mentions.hold(from);
    this.#mentions.hold(to);
  }

  /** Events whose mentions changed, described anew: their days and the words that the list is searched by. */
  async #describe(): Promise<void> {
    const { dirty, events } = this.#mentions;
    const ids = [...dirty];
    await this.#mentions.ofEvents(ids);
    const said = await this.#said(ids);
    for (const id of ids) {
      const row = events.get(id);
      if (row === null) continue;
      const rows = this.#mentions.within(id);
      const told = rows.map((mention) => ({ event: this.#mentions.open(mention).event }));
      const event = describe(said, id, told);
      const words = listTerms(`${event.title} ${event.place?.name ?? ''}`);
      events.put({
        ...row,
        number: rows[0]?.number ?? row.number,
        main: event.main,
        status: EVENT_STATUSES.indexOf(said.statuses.get(id)?.to ?? 'draft'),
        lat: event.place?.lat ?? null,
        lon: event.place?.lon ?? null,
        first: event.when?.start?.slice(0, 10) ?? null,
        last: (event.when?.end ?? event.when?.start)?.slice(0, 10) ?? null,
        terms: [...new Set(words.map(this.#outside.hash.number))].sort((a, b) => a - b),
      });
    }
  }

  /** Titles and places that people gave to these events. */
  async #said(ids: readonly string[]): Promise<State> {
    const names = new Set(ids.map(this.#outside.hash.name));
    const before =
      this.#cursor.sequence === 0 ? [] : await this.#outside.store.get('about', 'about', [...names]);
    const rows = [...before, ...this.#about.filter(({ about }) => names.has(about))];
    const state = emptyState();
    const sequences = [...new Set(rows.map(({ sequence }) => sequence))].sort((a, b) => a - b);
    for (const entry of await this.#outside.entriesAt(sequences))
      if (SAID.has(entry.kind)) apply(state, entry);
    return state;
  }

  /** The claims of reports that changed, each with the event it is of. */
  async #list(): Promise<void> {
    const { moved } = this.#mentions;
    // claims that people moved to an event go where it went
    const followed = await this.#outside.store.get('claims', 'event', [...moved.from]);
    const reports = [...new Set([...this.#dirty, ...moved.reports, ...followed.map(({ report }) => report)])];
    await this.#loadStates(reports);
    await this.#claims.load(reports.flatMap((report) => this.#before.get(report) ?? []));
    for (const report of reports) {
      const state = this.#states.get(report);
      const row = this.#reports.get(report);
      const of = state?.reports.get(report);
      if (state === undefined || of === undefined || row === null || row.redacted) continue;
      const rows = await claimRows(state, of, row.number * WITHIN, this.#mentions);
      await this.#claims.load(rows.map(({ id }) => id));
      const now = new Set(rows.map(({ id }) => id));
      for (const id of this.#before.get(report) ?? []) {
        const gone = this.#claims.get(id);
        if (!now.has(id) && gone?.report === report) this.#claims.remove(gone);
      }
      for (const one of rows) this.#claims.put(one);
      await this.#tell(of, row.number, rows);
      const differs = state.verdicts.size > 0 && disagreements(state, report).length > 0;
      this.#reports.put({ ...row, claims: claimsOf(of).length, differs });
    }
  }

  /** Which actors the report names, and of which events. */
  async #tell(of: ReportState, number: number, rows: readonly ClaimIndex[]): Promise<void> {
    const { hash, store } = this.#outside;
    const told = new Map<string, ToldRow>();
    const tell = (actor: string | null, event: string): void => {
      if (actor === null) return;
      const row = { actor: hash.name(`actor ${actor}`), number, event };
      told.set(keyOf('told', row), row);
    };
    for (const { id } of of.record?.actors ?? []) tell(id, '');
    for (const mention of await this.#mentions.ofReport(of.report.id))
      for (const { actor } of this.#mentions.open(mention).event.sides.flat()) tell(actor, mention.event);
    const events = new Map(rows.map(({ id, event }) => [id, event]));
    for (const claim of claimsOf(of))
      for (const voice of [...claim.claimants, ...claim.via]) tell(voice.actor, events.get(claim.id) ?? '');
    // a report that came in this batch has no rows yet
    const before = this.#before.has(of.report.id) ? await store.get('told', 'number', [number]) : [];
    for (const row of before) if (!told.delete(keyOf('told', row))) this.#told.remove.push(row);
    this.#told.add.push(...told.values());
  }
}

/** What people say of an event that lists go by. */
const SAID: ReadonlySet<Kind> = new Set(['eventTitled', 'eventPlaced', 'statusMoved']);
/** What may bear on any event. */
const TIES: ReadonlySet<Kind> = new Set([
  'actorAdded',
  'actorRelated',
  'placeAdded',
  'assessmentMade',
  'ruleAdded',
]);
function claimsBroughtBy(entry: Entry): (readonly [claim: string, report: string])[] {
  if (entry.kind === 'recordExtracted')
    return entry.payload.record.claims.map(({ id }) => [id, entry.payload.report]);
  return entry.kind === 'claimAdded' && entry.report !== null ? [[entry.payload.claim.id, entry.report]] : [];
}

/** Ids of what the entry says something about: claims, reports, events. */
function namedBy(entry: Entry): string[] {
  return entry.kind === 'recordExtracted' || entry.kind === 'reportCaptured' ? [] : aboutOf(entry);
}
