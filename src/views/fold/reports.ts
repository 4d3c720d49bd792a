import type { AnyEntry, Entry } from '../../ledger/entries.ts';
import { change, claimsOf, emptyState, type ReportState, type State } from '../state.ts';
import type { ReportEntries } from '../store/tables.ts';
import type { Outside } from './outside.ts';
import { Overlay } from './overlay.ts';

/** A report as its entries leave it, and what people decided about its claims. */
export interface KnownReport {
  readonly of: ReportState;
  readonly people: Pick<State, 'verdicts' | 'corrections'>;
}

/** Reports that a batch is about: their rows, and what their entries come to. */
export class Reports {
  readonly rows: Overlay<'reports'>;
  readonly #outside: Outside;
  #states = new Map<string, State>();
  /** Reports that came in this batch and of which nobody has said anything: most of those that ever come. */
  #fresh = new Map<string, ReportState>();
  /** Claims of a report before the batch: those that are gone afterwards lose their rows. */
  #before = new Map<string, readonly string[]>();
  /** Takes entries in for reports that have no state of their own; empty in between. */
  readonly #scratch = emptyState();

  constructor(outside: Outside, whole: boolean) {
    this.#outside = outside;
    this.rows = new Overlay('reports', outside.store, whole);
  }

  /** Rows, and the states of reports that were taken in before. */
  async load(reports: readonly string[]): Promise<void> {
    await this.rows.load(reports);
    const byReport = new Map<string, number[]>();
    for (const report of new Set(reports)) {
      const row = this.rows.get(report);
      if (row === null || row.redacted || this.known(report) !== null) continue;
      byReport.set(report, JSON.parse(row.entries));
    }
    if (byReport.size === 0) return;
    // an entry about claims of several reports is one of each
    const wanted = new Set([...byReport.values()].flat());
    const found = await this.#outside.entriesAt([...wanted]);
    const entries = new Map(found.map((entry) => [entry.sequence, entry]));
    for (const [report, sequences] of byReport) {
      const state = emptyState();
      for (const sequence of sequences) {
        const entry = entries.get(sequence);
        if (entry !== undefined) change(state, entry);
      }
      this.#states.set(report, state);
      const of = state.reports.get(report);
      this.#before.set(report, of === undefined ? [] : claimsOf(of).map(({ id }) => id));
    }
  }

  known(report: string): KnownReport | null {
    const fresh = this.#fresh.get(report);
    if (fresh !== undefined) return { of: fresh, people: this.#scratch };
    const state = this.#states.get(report);
    const of = state?.reports.get(report);
    return state === undefined || of === undefined ? null : { of, people: state };
  }

  /** Whether the report has the claim now, and it is of an event. */
  lists(report: string, claim: string): boolean {
    const known = this.known(report);
    if (known === null || !claimsOf(known.of).some(({ id }) => id === claim)) return false;
    const { of, people } = known;
    return (of.record?.events.length ?? 0) > 0 || people.corrections.get(claim)?.event !== undefined;
  }

  /** The claims that the store has rows of; null for a report that is new. */
  before(report: string): readonly string[] | null {
    return this.#before.get(report) ?? null;
  }

  capture(entry: Entry & { kind: 'reportCaptured' }): ReportState {
    const { id } = entry.payload.report;
    change(this.#scratch, entry);
    const of = this.#scratch.reports.get(id) as ReportState;
    // to clear it would leave a table behind that holds the report, each time
    this.#scratch.reports.delete(id);
    this.#states.delete(id);
    this.#fresh.set(id, of);
    return of;
  }

  /** An entry that is part of what a report comes to. */
  take(row: ReportEntries, entry: Entry): void {
    const fresh = this.#fresh.get(row.id);
    if (fresh !== undefined && entry.kind === 'recordExtracted') {
      this.#scratch.reports.set(row.id, fresh);
      change(this.#scratch, entry);
      this.#scratch.reports.delete(row.id);
    } else change(this.#stateOf(row.id), entry);
    this.rows.put({ ...row, entries: withOne(row.entries, entry.sequence), version: entry.sequence });
  }

  /** Its words are gone; that there was a report stands. */
  close({ report, sequence }: AnyEntry): void {
    if (report === null) return;
    const row = this.rows.get(report);
    if (row !== null && !row.redacted) return;
    const none = { text: null, url: null, claims: 0, differs: false, entries: '[]' };
    const number = row?.number ?? sequence;
    this.rows.put({ id: report, number, redacted: true, version: sequence, ...none });
  }

  /** What the batch needed is let go. */
  rest(): void {
    this.#states = new Map();
    this.#fresh = new Map();
    this.#before = new Map();
  }

  settle(): void {
    this.rows.settle(this.#outside.memory.reports);
  }

  #stateOf(report: string): State {
    const known = this.#states.get(report);
    if (known !== undefined) return known;
    const state = emptyState();
    const fresh = this.#fresh.get(report);
    if (fresh !== undefined) state.reports.set(report, fresh);
    this.#fresh.delete(report);
    this.#states.set(report, state);
    return state;
  }
}

/** A list of numbers as JSON with one more at its end. */
function withOne(list: string, number: number): string {
  return list === '[]' ? `[${number}]` : `${list.slice(0, -1)},${number}]`;
}
