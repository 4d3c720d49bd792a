import type { AnyEntry, Entry } from '../../ledger/entries.ts';
import { wordsRow } from '../search.ts';
import { aboutOf, change, emptyState, type ReportState } from '../state.ts';
import type { Changes, Cursor } from '../store/store.ts';
import type { ReportEntries, ReportWords } from '../store/tables.ts';
import { About, TIES } from './about.ts';
import { describeDirty } from './describing.ts';
import { Listing } from './listing.ts';
import { Mentions } from './mentions.ts';
import type { Outside } from './outside.ts';
import { merge, split } from './regroup.ts';
import { Reports } from './reports.ts';
import type { Spread } from './spread.ts';

/** What entries change in the views. */
export interface Folded {
  readonly to: Cursor;
  readonly changes: Changes;
}

/**
 * Entries to changed rows. What comes out depends on the entries alone and not on how they are cut into batches:
 * taking them in one by one gives the same rows as taking all at once.
 */
export class Fold {
  readonly #outside: Outside;
  readonly #mentions: Mentions;
  readonly #reports: Reports;
  readonly #listing: Listing;
  readonly #about: About;
  readonly #spread: Spread;
  #cursor: Cursor;
  #words: { add: ReportWords[]; put: ReportWords[] } = { add: [], put: [] };
  /** Reports whose claims have to be listed anew. */
  #dirty = new Set<string>();
  /** Where claims are that came in this batch. */
  #fresh = new Map<string, string>();

  constructor(outside: Outside, spread: Spread, cursor: Cursor) {
    const whole = cursor.sequence === 0;
    this.#outside = outside;
    this.#spread = spread;
    this.#cursor = cursor;
    this.#mentions = new Mentions(outside, spread, cursor.mentions, whole);
    this.#reports = new Reports(outside, whole);
    this.#listing = new Listing(outside, this.#reports, this.#mentions, whole);
    this.#about = new About(outside, whole);
  }

  /** How far it has come, written or not. */
  get cursor(): Cursor {
    return this.#cursor;
  }

  /**
   * Whether all that the entries bring is new reports: what they change can wait for the next batch and be written
   * with it, as nothing that is read from the store for them can be among what waits.
   */
  async bringsReports(entries: readonly AnyEntry[]): Promise<boolean> {
    const captured = new Set<string>();
    const read = new Set<string>();
    for (const entry of entries) {
      if (entry.redacted) return false;
      if (entry.kind === 'reportCaptured') {
        const { id } = entry.payload.report;
        if (captured.has(id)) return false;
        captured.add(id);
      } else if (entry.kind === 'recordExtracted') {
        const { report } = entry.payload;
        if (!captured.has(report) || read.has(report)) return false;
        read.add(report);
      } else return false;
    }
    await this.#reports.rows.load(captured);
    return [...captured].every((id) => this.#reports.rows.get(id) === null);
  }

  async take(entries: readonly AnyEntry[]): Promise<void> {
    await this.#prepare(entries);
    let { epoch, ties } = this.#cursor;
    for (const [i, entry] of entries.entries()) {
      if (i % BREATH === BREATH - 1) await turnOfLoop();
      this.#about.concern(entry);
      if (entry.kind === 'redaction') epoch = entry.sequence;
      if (TIES.has(entry.kind)) ties = entry.sequence;
      if (entry.redacted) this.#reports.close(entry);
      else await this.#fold(entry);
    }
    await describeDirty(this.#mentions, this.#about, this.#outside.hash);
    await this.#listing.list(this.#dirty);
    const sequence = entries.at(-1)?.sequence ?? this.#cursor.sequence;
    this.#cursor = { sequence, epoch, ties, mentions: this.#mentions.count };
    this.#mentions.rest();
    this.#reports.rest();
    this.#dirty = new Set();
    this.#fresh = new Map();
  }

  /** What has changed since this was last asked for: it is written before anything else is read from the store. */
  changes(): Folded {
    const changes: Changes = {
      ...this.#mentions.changes(),
      ...this.#listing.changes(),
      reports: this.#reports.rows.changes(),
      words: { ...this.#words, remove: [] },
      about: this.#about.changes(),
      spread: this.#spread.changes(),
    };
    this.#mentions.settle();
    this.#reports.settle();
    this.#listing.settle();
    this.#about.settle();
    this.#spread.settle();
    this.#words = { add: [], put: [] };
    return { to: this.#cursor, changes };
  }

  /** Reads what the batch needs at once and not entry by entry. */
  async #prepare(entries: readonly AnyEntry[]): Promise<void> {
    const open = entries.filter((entry): entry is Entry => !entry.redacted);
    const named = open.flatMap(namedBy);
    if (named.length > 0)
      for (const entry of open)
        for (const [id, report] of claimsBroughtBy(entry)) this.#fresh.set(id, report);
    await this.#listing.claims.load(named);
    const reports = entries.flatMap(({ report }) => report ?? []);
    for (const id of named) reports.push(id, ...this.#perhapsOf(id));
    await this.#reports.load(reports);
    if (!this.#mentions.rows.whole) await this.#prefetch(open);
  }

  async #prefetch(open: readonly Entry[]): Promise<void> {
    const captures = new Map(
      open.flatMap((entry) =>
        entry.kind === 'reportCaptured' ? [[entry.payload.report.id, entry] as const] : [],
      ),
    );
    const state = emptyState();
    await this.#mentions.prefetch(
      open.flatMap((entry) => {
        const captured = entry.kind === 'recordExtracted' ? captures.get(entry.payload.report) : undefined;
        if (captured === undefined) return [];
        change(state, captured);
        change(state, entry);
        return this.#mentions.told(state.reports.get(captured.payload.report.id) as ReportState);
      }),
    );
  }

  #reportsOf(entry: Entry): string[] {
    if (entry.kind === 'recordExtracted') return [entry.payload.report];
    if (entry.kind === 'originalSet' || entry.kind === 'supersessionSet' || entry.report === null)
      return [...new Set(namedBy(entry).flatMap((claim) => this.#reportOf(claim) ?? []))];
    return [entry.report];
  }

  /** The report that had the claim before the batch, and the one in whose entries of the batch it is. */
  #perhapsOf(claim: string): string[] {
    return [this.#fresh.get(claim), this.#listing.claims.get(claim)?.report].filter(
      (one) => one !== undefined,
    );
  }

  /** The report whose claim it is by now: one that a later reading no longer found, or is yet to find, is of none. */
  #reportOf(claim: string): string | null {
    return this.#perhapsOf(claim).find((report) => this.#reports.lists(report, claim)) ?? null;
  }

  async #fold(entry: Entry): Promise<void> {
    switch (entry.kind) {
      case 'reportCaptured':
        return this.#capture(entry);
      case 'eventsMerged': {
        const { into, events } = entry.payload;
        return merge(this.#mentions, into, events, entry.sequence);
      }
      case 'eventSplit':
        return split(this.#mentions, entry.payload.event, entry.payload.mentions, entry.sequence);
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
      default:
        for (const id of aboutOf(entry)) await this.#touchNamed(id, entry.sequence);
    }
  }

  async #capture(entry: Entry & { kind: 'reportCaptured' }): Promise<void> {
    const { report, text } = entry.payload;
    const { hash } = this.#outside;
    const of = this.#reports.capture(entry);
    const known = this.#reports.rows.get(report.id);
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
    this.#reports.rows.put(row);
    if (known !== null) await this.#mentions.regroup(of, entry.sequence);
    (known === null ? this.#words.add : this.#words.put).push(
      wordsRow(row.number, report.id, report.title, text, hash, this.#spread),
    );
    this.#dirty.add(report.id);
  }

  /** An entry that is part of what a report's claims come to. */
  async #take(report: string, entry: Entry): Promise<void> {
    const known = this.#reports.known(report);
    const row = this.#reports.rows.get(report);
    if (known === null || row === null || row.redacted) return;
    // a claim that was moved here may be moved on
    await this.#touchReport(report, entry.sequence);
    this.#reports.take(row, entry);
    if (entry.kind === 'recordExtracted') await this.#mentions.regroup(known.of, entry.sequence);
    this.#dirty.add(report);
    await this.#touchReport(report, entry.sequence);
  }

  async #touchReport(report: string, sequence: number): Promise<void> {
    const mentions = await this.#mentions.ofReport(report);
    const corrections = this.#reports.known(report)?.people.corrections;
    // so it is with most reports, before they are read
    if (mentions.length === 0 && (corrections === undefined || corrections.size === 0)) return;
    const events = new Set(mentions.map((row) => row.event));
    for (const { event } of corrections?.values() ?? []) {
      const moved = event === undefined ? null : await this.#mentions.eventOf(event);
      if (moved !== null) events.add(moved);
    }
    await this.#mentions.events.rows.load(events);
    for (const event of events) this.#mentions.events.touch(event, sequence);
  }

  async #touchNamed(id: string, sequence: number): Promise<void> {
    const report = this.#reports.rows.get(id) === null ? this.#reportOf(id) : id;
    if (report !== null) await this.#touchReport(report, sequence);
    const { events, dirty } = this.#mentions;
    await events.rows.load([id]);
    if (events.rows.get(id) === null) return;
    events.hold(id);
    events.touch(id, sequence);
    dirty.add(id);
  }
}

/**
 * Entries after which whatever else waits in this thread has its turn: what is being written goes statement by
 * statement, and to fold a batch takes longer than the server does for most of them.
 */
const BREATH = 20;

function turnOfLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function claimsBroughtBy(entry: Entry): (readonly [claim: string, report: string])[] {
  if (entry.kind === 'recordExtracted')
    return entry.payload.record.claims.map(({ id }) => [id, entry.payload.report]);
  return entry.kind === 'claimAdded' && entry.report !== null ? [[entry.payload.claim.id, entry.report]] : [];
}

/** Ids of what the entry says something about: claims, reports, events. */
function namedBy(entry: Entry): string[] {
  return entry.kind === 'recordExtracted' || entry.kind === 'reportCaptured' ? [] : aboutOf(entry);
}
