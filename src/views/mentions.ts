import {
  type Assigned,
  areOne,
  assign,
  type Candidate,
  type Commonness,
  figuresOf,
  sketch,
  standingOf,
  type Weighed,
  weigh,
} from '../events/assign.ts';
import { type EventMention, mentionsOf } from '../events/mention.ts';
import type { Hasher } from './hash.ts';
import { publicId } from './ids.ts';
import { type OpenMention, openMention, sealMention } from './mention-row.ts';
import { Overlay } from './overlay.ts';
import { Shelf } from './shelf.ts';
import type { Spread } from './spread.ts';
import type { ReportState } from './state.ts';
import type { ViewStore } from './store/store.ts';
import type { EventIndex, MentionRow } from './store/tables.ts';
import { toldIn } from './told.ts';

/** What the fold reads from outside: everything it makes depends on this and on the entries alone. */
export interface Outside {
  readonly store: ViewStore;
  readonly hash: Hasher;
  keyOf(report: string): Uint8Array | null;
}

/** How many candidates a mention keeps, those that share most keys first. */
const KEPT = 48;
const MOST_MENTIONS = 40_000;
/** Entries far fewer than 2^53 / this, and no report has as many events. */
export const WITHIN = 100_000;

/**
 * Which mentions make up which event, kept up mention by mention. What changes is in the overlays until it is written.
 */
export class Mentions {
  readonly rows: Overlay<'mentions'>;
  readonly events: Overlay<'events'>;
  /** Events whose mentions changed, so that they are described anew. */
  readonly dirty = new Set<string>();
  /** Reports whose mentions went to another event, and the events that they left. */
  readonly moved = { reports: new Set<string>(), from: new Set<string>() };
  count: number;
  readonly #shelf: Shelf;
  readonly #opened = new Map<string, { readonly row: MentionRow; readonly open: OpenMention }>();
  readonly #told = new WeakMap<object, EventMention[]>();
  #byNumber = new Map<number, string>();
  #ofEvent = new Map<string, Set<string>>();
  #ofReport = new Map<string, Set<string>>();
  readonly #outside: Outside;
  readonly #spread: Spread;
  #whole: boolean;

  constructor(outside: Outside, spread: Spread, count: number, whole: boolean) {
    this.#outside = outside;
    this.#spread = spread;
    this.#whole = whole;
    this.count = count;
    this.rows = new Overlay('mentions', outside.store, whole);
    this.events = new Overlay('events', outside.store, whole);
    this.#shelf = new Shelf(outside.store, whole);
  }

  /** Nothing of the store is unknown here: there is nothing to read from it. */
  get whole(): boolean {
    return this.#whole;
  }

  /** Takes in what a report tells of events after it was read, whether for the first time or again. */
  async regroup(of: ReportState, sequence: number): Promise<void> {
    const told = this.told(of);
    const before = await this.ofReport(of.report.id);
    const ids = told.map((mention) => publicId(mention.id));
    for (const row of before) if (!ids.includes(row.id)) await this.#drop(row, sequence);
    for (const [i, mention] of told.entries()) await this.#settle(mention, ids[i] as string, sequence, i);
  }

  told(of: ReportState): EventMention[] {
    // asked twice within a batch: names of a long text cost most
    const before = of.record === null ? undefined : this.#told.get(of.record);
    if (before !== undefined) return before;
    const parts = toldIn(of, of.record?.claims ?? []);
    const claims = parts.flatMap(({ event, claims: own }) =>
      own.map((claim) => ({ ...claim, event: event.id })),
    );
    const told = mentionsOf({
      report: of.report,
      text: of.text,
      events: parts.map(({ event }) => event),
      claims,
    });
    if (of.record !== null) this.#told.set(of.record, told);
    return told;
  }

  /** Reads from the store what is likely to be asked for: a batch asks once. */
  async prefetch(told: readonly EventMention[]): Promise<void> {
    await this.#loadReports(told.map(({ report }) => report));
    const keys = told.flatMap((mention) => this.#sketch(mention).keys);
    await this.#shelf.load(keys);
    const numbers = [...new Set(keys.flatMap((key) => this.#shelf.at(key)))];
    await this.#loadNumbers(numbers);
    await this.events.load(numbers.flatMap((number) => this.#rowAt(number)?.event ?? []));
  }

  async ofReport(report: string): Promise<MentionRow[]> {
    await this.#loadReports([report]);
    return [...(this.#ofReport.get(report) ?? [])].map((id) => this.rows.get(id) as MentionRow);
  }

  async ofEvents(events: readonly string[]): Promise<void> {
    if (this.#whole) return;
    const missing = events.filter((event) => !this.#ofEvent.has(event));
    if (missing.length === 0) return;
    const found = await this.#outside.store.get('mentions', 'event', missing);
    for (const event of missing) this.#ofEvent.set(event, new Set());
    for (const row of found) this.#take(row);
    for (const row of this.rows.changed()) this.#ofEvent.get(row.event)?.add(row.id);
  }

  /** By the order in which they came; `ofEvents` loaded them. */
  within(event: string): MentionRow[] {
    const ids = [...(this.#ofEvent.get(event) ?? [])];
    return ids.map((id) => this.rows.get(id) as MentionRow).sort((a, b) => a.number - b.number);
  }

  open(row: MentionRow): OpenMention {
    const before = this.#opened.get(row.id);
    if (before !== undefined && before.row.sealed === row.sealed) return before.open;
    const key = this.#outside.keyOf(row.report);
    if (key === null) throw new Error(`the key of report ${row.report} is gone, and its mentions are not`);
    const open = openMention(key, row);
    this.#opened.set(row.id, { row, open });
    return open;
  }

  /** Says that an entry concerns the event. */
  touch(event: string, sequence: number): void {
    const row = this.events.get(event);
    if (row !== null && row.version < sequence) this.events.put({ ...row, version: sequence });
  }

  /** The event that an id stands for: its own, or that of a mention. */
  async eventOf(id: string): Promise<string | null> {
    await Promise.all([this.events.load([id]), this.rows.load([id])]);
    return this.events.get(id) === null ? (this.rows.get(id)?.event ?? null) : id;
  }

  /** Moves mentions to another event; one that none is left in ends. */
  async move(ids: readonly string[], to: string, sequence: number): Promise<void> {
    await this.rows.load(ids);
    const rows = ids.flatMap((id) => this.rows.get(id) ?? []).filter((row) => row.event !== to);
    await this.ofEvents([to, ...rows.map((row) => row.event)]);
    await this.events.load([to, ...rows.map((row) => row.event)]);
    for (const row of rows) {
      this.moved.reports.add(row.report);
      this.moved.from.add(row.event);
      await this.#leave(row, sequence);
      this.#join({ ...row, event: to }, sequence);
    }
  }

  settle(): void {
    this.dirty.clear();
    this.moved.reports.clear();
    this.moved.from.clear();
    this.#shelf.settle();
    const forgets = this.rows.settle(MOST_MENTIONS);
    this.events.settle(forgets ? 0 : Number.POSITIVE_INFINITY);
    if (!forgets) return;
    this.#whole = false;
    this.#opened.clear();
    this.#byNumber = new Map();
    this.#ofEvent = new Map();
    this.#ofReport = new Map();
  }

  changes() {
    return { mentions: this.rows.changes(), events: this.events.changes(), shelf: this.#shelf.changes() };
  }

  async #settle(mention: EventMention, id: string, sequence: number, index: number): Promise<void> {
    await this.rows.load([id]);
    const known = this.rows.get(id);
    const drawn = this.#sketch(mention);
    const number = known?.number ?? sequence * WITHIN + index;
    const key = this.#outside.keyOf(mention.report);
    if (key === null) throw new Error(`report ${mention.report} has no key`);
    const sealed = sealMention(key, id, mention.event, mention.publishedAt, drawn);
    const found = known === null ? await this.#find(mention, drawn) : null;
    const event = known?.event ?? found?.event ?? (await this.#fresh(id, number, sequence));
    const row: MentionRow = { id, number, report: mention.report, event, keys: drawn.keys, sealed };
    this.#opened.set(id, { row, open: { event: mention.event, ...drawn } });
    if (known === null) {
      this.count++;
      for (const name of drawn.names.terms) this.#spread.add(name);
      for (const one of drawn.keys) this.#shelf.add(one, number);
      await this.ofEvents([event]);
      this.#join(row, sequence);
      if (found !== null) await this.#unite(event, found.near, sequence);
    } else {
      for (const one of known.keys) if (!drawn.keys.includes(one)) this.#shelf.remove(one, number);
      for (const one of drawn.keys) if (!known.keys.includes(one)) this.#shelf.add(one, number);
      this.rows.put(row);
      await this.events.load([event]);
      this.dirty.add(event);
      await this.#measure(event);
      this.touch(event, sequence);
    }
  }

  #sketch(mention: EventMention) {
    return sketch(mention, figuresOf(mention), this.#outside.hash.number, this.#common());
  }

  #common(): Commonness {
    return { of: (name) => this.#spread.of(name), mentions: this.count };
  }

  /** The event among those of earlier mentions with a name or a place in common. */
  async #find(mention: EventMention, drawn: ReturnType<typeof sketch>): Promise<Assigned | null> {
    await this.#shelf.load(drawn.keys);
    const shared = new Map<number, number>();
    for (const key of drawn.keys)
      for (const number of this.#shelf.at(key)) shared.set(number, (shared.get(number) ?? 0) + 1);
    if (shared.size === 0) return null;
    await this.#loadNumbers([...shared.keys()]);
    const best = [...shared]
      .filter(([number]) => this.#rowAt(number)?.report !== mention.report)
      .sort(([a, x], [b, y]) => y - x || b - a)
      .slice(0, KEPT);
    const common = this.#common();
    const candidates = best.flatMap(([number]): Candidate[] => {
      const row = this.#rowAt(number);
      return row === null ? [] : [{ ...weigh(this.open(row), common), event: row.event, number }];
    });
    await this.events.load(candidates.map(({ event }) => event));
    const own = await this.ofReport(mention.report);
    const standing = (event: string) => {
      const { mentions: size, late, early } = this.events.get(event) as EventIndex;
      return { size, late, early };
    };
    return assign(weigh(drawn, common), candidates, standing, new Set(own.map((row) => row.event)));
  }

  /** Other events that the last mention shows to be this one. What people said something of stays by itself. */
  async #unite(event: string, near: readonly string[], sequence: number): Promise<void> {
    if (near.length === 0) return;
    await this.ofEvents([event, ...near]);
    for (const other of near) {
      const [one, two] = [this.events.get(event), this.events.get(other)];
      if (one === null || two === null) continue;
      // the earlier keeps its id, unless people know the later
      const [stays, goes] = two.held || (!one.held && two.number < one.number) ? [two, one] : [one, two];
      if (goes.held) continue;
      const [a, b] = [this.within(stays.id), this.within(goes.id)];
      const reports = new Set(a.map(({ report }) => report));
      if (b.some(({ report }) => reports.has(report))) continue;
      const common = this.#common();
      const [mine, others] = [a, b].map((rows) => rows.map((row) => weigh(this.open(row), common)));
      if (!areOne(mine as Weighed[], others as Weighed[])) continue;
      await this.move(
        b.map(({ id }) => id),
        stays.id,
        sequence,
      );
      const left = near.filter((id) => id !== stays.id && id !== goes.id);
      return this.#unite(stays.id, left, sequence);
    }
  }

  /** People said something of the event: it is not merged away. */
  hold(event: string): void {
    const row = this.events.get(event);
    if (row !== null && !row.held) this.events.put({ ...row, held: true });
  }

  /** A new event goes by its first mention; where an earlier event keeps that id, by what follows from it. */
  async #fresh(id: string, number: number, sequence: number): Promise<string> {
    let event = id;
    for (;;) {
      await this.events.load([event]);
      if (this.events.get(event) === null) break;
      event = publicId(`${event}\nagain`);
    }
    this.#begin(event, number, sequence);
    return event;
  }

  freshFor(row: MentionRow, sequence: number): Promise<string> {
    return this.#fresh(row.id, row.number, sequence);
  }

  #begin(event: string, number: number, sequence: number): void {
    const nowhere = { lat: null, lon: null };
    const undated = { first: null, last: null, late: null, early: null };
    const none = { main: false, terms: [], mentions: 0, held: false, status: 0, ...nowhere, ...undated };
    this.events.put({ id: event, number, version: sequence, ...none });
    this.#ofEvent.set(event, new Set());
  }

  #join(row: MentionRow, sequence: number): void {
    this.rows.put(row);
    this.#take(row);
    this.dirty.add(row.event);
    const { days } = this.open(row).profile;
    const event = this.events.get(row.event) as EventIndex;
    this.events.put({
      ...event,
      mentions: event.mentions + 1,
      late: days === null ? event.late : Math.max(event.late ?? days[0], days[0]),
      early: days === null ? event.early : Math.min(event.early ?? days[1], days[1]),
      version: Math.max(event.version, sequence),
    });
  }

  async #leave(row: MentionRow, sequence: number): Promise<void> {
    await this.ofEvents([row.event]);
    await this.events.load([row.event]);
    this.#ofEvent.get(row.event)?.delete(row.id);
    this.dirty.add(row.event);
    const event = this.events.get(row.event) as EventIndex;
    this.events.put({ ...event, mentions: event.mentions - 1, version: Math.max(event.version, sequence) });
    if (event.mentions === 1) this.events.remove(event);
    else await this.#measure(row.event);
  }

  async #drop(row: MentionRow, sequence: number): Promise<void> {
    await this.#leave(row, sequence);
    this.rows.remove(row);
    this.#ofReport.get(row.report)?.delete(row.id);
    this.#byNumber.delete(row.number);
    for (const key of row.keys) this.#shelf.remove(key, row.number);
  }

  /** The days of an event anew, from all its mentions. */
  async #measure(event: string): Promise<void> {
    await this.ofEvents([event]);
    const { late, early } = standingOf(this.within(event).map((row) => this.open(row)));
    this.events.put({ ...(this.events.get(event) as EventIndex), late, early });
  }

  #rowAt(number: number): MentionRow | null {
    const id = this.#byNumber.get(number);
    return id === undefined ? null : this.rows.get(id);
  }

  async #loadNumbers(numbers: readonly number[]): Promise<void> {
    const missing = numbers.filter((number) => !this.#byNumber.has(number));
    if (missing.length === 0 || this.#whole) return;
    const found = await this.#outside.store.get('mentions', 'number', missing);
    this.rows.take(found);
    for (const row of found) if (this.rows.get(row.id) !== null) this.#byNumber.set(row.number, row.id);
  }

  async #loadReports(reports: readonly string[]): Promise<void> {
    const missing = [...new Set(reports)].filter((report) => !this.#ofReport.has(report));
    if (missing.length === 0) return;
    const found = this.#whole ? [] : await this.#outside.store.get('mentions', 'report', missing);
    for (const report of missing) this.#ofReport.set(report, new Set());
    this.rows.take(found);
    for (const { id } of found) {
      const row = this.rows.get(id);
      if (row !== null) this.#ofReport.get(row.report)?.add(id);
    }
  }

  /** A row as it is known, under its event, its report and its number. */
  #take(row: MentionRow): void {
    this.rows.take([row]);
    const known = this.rows.get(row.id);
    if (known === null) return;
    this.#byNumber.set(known.number, known.id);
    this.#ofEvent.get(known.event)?.add(known.id);
    this.#ofReport.get(known.report)?.add(known.id);
  }
}
