import {
  type Assigned,
  areOne,
  assign,
  type Candidate,
  type Commonness,
  type Numbered,
  type Numbers,
  numbered,
  type Sketch,
  sketch,
  type Weighed,
  weigh,
} from '../../events/assign.ts';
import { type EventMention, mentionsOf } from '../../events/mention.ts';
import { publicId } from '../ids.ts';
import { sealMention } from '../mention-row.ts';
import type { ReportState } from '../state.ts';
import type { EventIndex, MentionRow } from '../store/tables.ts';
import { toldIn } from '../told.ts';
import { EventRows } from './event-rows.ts';
import { MentionRows } from './mention-rows.ts';
import { mostShared } from './most-shared.ts';
import { type Outside, WITHIN } from './outside.ts';
import { Shelf } from './shelf.ts';
import type { Spread } from './spread.ts';

/** How many candidates a mention keeps, those that share most keys first. */
const KEPT = 48;

type Drawn = Sketch & { readonly keys: readonly number[] };

/**
 * Which mentions make up which event, kept up mention by mention. What changes is in the overlays until it is written.
 */
export class Mentions {
  readonly rows: MentionRows;
  readonly events: EventRows;
  /** Events whose mentions changed, so that they are described anew. */
  readonly dirty = new Set<string>();
  /** Reports whose mentions went to another event, and the events that they left. */
  readonly moved = { reports: new Set<string>(), from: new Set<string>() };
  count: number;
  readonly #shelf: Shelf;
  /** Of this batch. */
  #told = new Map<object, EventMention[]>();
  readonly #outside: Outside;
  readonly #spread: Spread;
  readonly #numbers: Numbers;
  #numbered = new Map<EventMention, Numbered>();

  constructor(outside: Outside, spread: Spread, count: number, whole: boolean) {
    this.#outside = outside;
    this.#spread = spread;
    this.#numbers = { name: outside.hash.numbers('name'), place: outside.hash.numbers('place') };
    this.count = count;
    this.rows = new MentionRows(outside, whole);
    this.events = new EventRows(outside, this.rows, this.dirty, whole);
    this.#shelf = new Shelf(outside.store, outside.memory.keys, whole);
  }

  /** Takes in what a report tells of events after it was read, whether for the first time or again. */
  async regroup(of: ReportState, sequence: number): Promise<void> {
    const told = this.told(of);
    const before = await this.rows.ofReport(of.report.id);
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
      own.map((claim) => (claim.event === event.id ? claim : { ...claim, event: event.id })),
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
    await this.rows.loadReports(told.map(({ report }) => report));
    const keys = told.flatMap((mention) => {
      const { names, places } = this.#numberedOf(mention);
      return [...places, ...Array.from(names.terms)];
    });
    await this.#shelf.load(keys);
    const numbers = [...new Set(keys.flatMap((key) => this.#shelf.at(key)))];
    await this.rows.loadNumbers(numbers);
    await this.events.rows.load(numbers.flatMap((number) => this.rows.at(number)?.event ?? []));
  }

  ofReport(report: string): Promise<MentionRow[]> {
    return this.rows.ofReport(report);
  }

  /** The event that an id stands for: its own, or that of a mention. */
  async eventOf(id: string): Promise<string | null> {
    await Promise.all([this.events.rows.load([id]), this.rows.load([id])]);
    return this.events.rows.get(id) === null ? (this.rows.get(id)?.event ?? null) : id;
  }

  /** Moves mentions to another event; one that none is left in ends. */
  async move(ids: readonly string[], to: string, sequence: number): Promise<void> {
    await this.rows.load(ids);
    const rows = ids.flatMap((id) => this.rows.get(id) ?? []).filter((row) => row.event !== to);
    await this.rows.ofEvents([to, ...rows.map((row) => row.event)]);
    await this.events.rows.load([to, ...rows.map((row) => row.event)]);
    for (const row of rows) {
      this.moved.reports.add(row.report);
      this.moved.from.add(row.event);
      await this.events.leave(row, sequence);
      this.events.join({ ...row, event: to }, sequence);
    }
  }

  /** What a batch noted is let go; what changed waits to be written. */
  rest(): void {
    this.dirty.clear();
    this.moved.reports.clear();
    this.moved.from.clear();
    // a map that is cleared leaves behind what it held, and once it is old that lives on with it for a while
    this.#told = new Map();
    this.#numbered = new Map();
  }

  settle(): void {
    this.#shelf.settle();
    const forgets = this.rows.settle();
    this.events.rows.settle(forgets ? 0 : Number.POSITIVE_INFINITY);
  }

  changes() {
    return {
      mentions: this.rows.changes(),
      events: this.events.rows.changes(),
      shelf: this.#shelf.changes(),
    };
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
    const event = known?.event ?? found?.event ?? (await this.events.begin(id, number, sequence));
    const row: MentionRow = { id, number, report: mention.report, event, keys: drawn.keys, sealed };
    this.rows.opened(row, { event: mention.event, ...drawn });
    if (known === null) {
      this.count++;
      const { terms } = drawn.names;
      for (let i = 0; i < terms.length; i++) this.#spread.add(terms[i] as number);
      for (const one of drawn.keys) this.#shelf.add(one, number);
      await this.rows.ofEvents([event]);
      this.events.join(row, sequence);
      if (found !== null) await this.#unite(event, found.near, sequence);
    } else {
      await this.#shelf.load(drawn.keys);
      for (const one of known.keys) if (!drawn.keys.includes(one)) this.#shelf.remove(one, number);
      for (const one of drawn.keys) if (!known.keys.includes(one)) this.#shelf.add(one, number);
      this.rows.put(row);
      await this.events.rows.load([event]);
      this.dirty.add(event);
      await this.events.measure(event);
      this.events.touch(event, sequence);
    }
  }

  #sketch(mention: EventMention): Drawn {
    return sketch(mention, this.#numberedOf(mention), this.#common());
  }

  #numberedOf(mention: EventMention): Numbered {
    const before = this.#numbered.get(mention);
    if (before !== undefined) return before;
    const fresh = numbered(mention, this.#numbers);
    this.#numbered.set(mention, fresh);
    return fresh;
  }

  #common(): Commonness {
    return { of: (name) => this.#spread.of(name), mentions: this.count };
  }

  /** The event among those of earlier mentions with a name or a place in common. */
  async #find(mention: EventMention, drawn: Drawn): Promise<Assigned | null> {
    await this.#shelf.load(drawn.keys);
    const ranked = mostShared(drawn.keys.map((key) => this.#shelf.at(key)));
    if (ranked.length === 0) return null;
    await this.rows.loadNumbers(ranked);
    const common = this.#common();
    const candidates: Candidate[] = [];
    let kept = 0;
    for (let i = 0; i < ranked.length && kept < KEPT; i++) {
      const number = ranked[i] as number;
      const row = this.rows.at(number);
      if (row?.report === mention.report) continue;
      kept++;
      if (row === null) continue;
      const { profile, vector } = weigh(this.rows.open(row), common);
      candidates.push({ profile, vector, event: row.event, number });
    }
    await this.events.rows.load(candidates.map(({ event }) => event));
    const own = await this.rows.ofReport(mention.report);
    const standing = (event: string) => {
      const { mentions: size, late, early } = this.events.rows.get(event) as EventIndex;
      return { size, late, early };
    };
    return assign(weigh(drawn, common), candidates, standing, new Set(own.map((row) => row.event)));
  }

  /** Other events that the last mention shows to be this one. What people said something of stays by itself. */
  async #unite(event: string, near: readonly string[], sequence: number): Promise<void> {
    if (near.length === 0) return;
    await this.rows.ofEvents([event, ...near]);
    for (const other of near) {
      const [one, two] = [this.events.rows.get(event), this.events.rows.get(other)];
      if (one === null || two === null) continue;
      // the earlier keeps its id, unless people know the later
      const [stays, goes] = two.held || (!one.held && two.number < one.number) ? [two, one] : [one, two];
      if (goes.held || !this.#areOne(stays.id, goes.id)) continue;
      const ids = this.rows.within(goes.id).map(({ id }) => id);
      await this.move(ids, stays.id, sequence);
      const left = near.filter((id) => id !== stays.id && id !== goes.id);
      return this.#unite(stays.id, left, sequence);
    }
  }

  #areOne(stays: string, goes: string): boolean {
    const [a, b] = [this.rows.within(stays), this.rows.within(goes)];
    const reports = new Set(a.map(({ report }) => report));
    // events that one report tells apart are two
    if (b.some(({ report }) => reports.has(report))) return false;
    const common = this.#common();
    const weighed = (rows: readonly MentionRow[]): Weighed[] =>
      rows.map((row) => weigh(this.rows.open(row), common));
    return areOne(weighed(a), weighed(b));
  }

  async #drop(row: MentionRow, sequence: number): Promise<void> {
    await this.events.leave(row, sequence);
    this.rows.remove(row);
    for (const key of row.keys) this.#shelf.remove(key, row.number);
  }
}
