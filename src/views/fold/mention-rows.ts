import { type OpenMention, openMention } from '../mention-row.ts';
import type { Change } from '../store/store.ts';
import type { MentionRow } from '../store/tables.ts';
import type { Outside } from './outside.ts';
import { Overlay } from './overlay.ts';
import { Seen } from './seen.ts';

/** The mentions as they are known: by id, by number, by event and by report. */
export class MentionRows {
  readonly #rows: Overlay<'mentions'>;
  readonly #outside: Outside;
  #opened = new Map<string, { readonly row: MentionRow; readonly open: OpenMention }>();
  #byNumber = new Map<number, string>();
  #ofEvent = new Map<string, Set<string>>();
  #ofReport = new Map<string, Set<string>>();
  /** Reports that may have mentions in the store; null where the store had rows before. */
  readonly #reports: Seen | null;
  /** Nothing of the store is unknown here: there is nothing to read from it. */
  #whole: boolean;

  constructor(outside: Outside, whole: boolean) {
    this.#outside = outside;
    this.#rows = new Overlay('mentions', outside.store, whole);
    this.#reports = whole ? new Seen() : null;
    this.#whole = whole;
  }

  get whole(): boolean {
    return this.#whole;
  }

  load(ids: readonly string[]): Promise<void> {
    return this.#rows.load(ids);
  }

  get(id: string): MentionRow | null {
    return this.#rows.get(id);
  }

  at(number: number): MentionRow | null {
    const id = this.#byNumber.get(number);
    return id === undefined ? null : this.#rows.get(id);
  }

  async loadNumbers(numbers: readonly number[]): Promise<void> {
    if (this.#whole) return;
    const missing = numbers.filter((number) => !this.#byNumber.has(number));
    const found = await this.#outside.store.get('mentions', 'number', missing);
    this.#rows.take(found);
    for (const row of found) if (this.#rows.get(row.id) !== null) this.#byNumber.set(row.number, row.id);
  }

  async loadReports(reports: readonly string[]): Promise<void> {
    const missing = [...new Set(reports)].filter((report) => !this.#ofReport.has(report));
    const asked = this.#reports === null ? missing : missing.filter((report) => this.#reports?.has(report));
    const found = this.#whole ? [] : await this.#outside.store.get('mentions', 'report', asked);
    for (const report of missing) this.#ofReport.set(report, new Set());
    this.#rows.take(found);
    for (const { id } of found) {
      const row = this.#rows.get(id);
      if (row !== null) this.#ofReport.get(row.report)?.add(id);
    }
  }

  async ofReport(report: string): Promise<MentionRow[]> {
    if (!this.#ofReport.has(report)) await this.loadReports([report]);
    return [...(this.#ofReport.get(report) ?? [])].map((id) => this.#rows.get(id) as MentionRow);
  }

  async ofEvents(events: readonly string[]): Promise<void> {
    if (this.#whole) return;
    const missing = events.filter((event) => !this.#ofEvent.has(event));
    if (missing.length === 0) return;
    const found = await this.#outside.store.get('mentions', 'event', missing);
    for (const event of missing) this.#ofEvent.set(event, new Set());
    for (const row of found) this.take(row);
    for (const row of this.#rows.changed()) this.#ofEvent.get(row.event)?.add(row.id);
  }

  /** By the order in which they came; `ofEvents` loaded them. */
  within(event: string): MentionRow[] {
    const ids = [...(this.#ofEvent.get(event) ?? [])];
    return ids.map((id) => this.#rows.get(id) as MentionRow).sort((a, b) => a.number - b.number);
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

  /** What a row opens to is known to who sealed it. */
  opened(row: MentionRow, open: OpenMention): void {
    this.#opened.set(row.id, { row, open });
  }

  /** An event that has no mention yet. */
  begin(event: string): void {
    this.#ofEvent.set(event, new Set());
  }

  put(row: MentionRow): void {
    this.#rows.put(row);
    this.#reports?.add(row.report);
    this.take(row);
  }

  leave(row: MentionRow): void {
    this.#ofEvent.get(row.event)?.delete(row.id);
  }

  remove(row: MentionRow): void {
    this.#rows.remove(row);
    this.#ofReport.get(row.report)?.delete(row.id);
    this.#byNumber.delete(row.number);
  }

  /** A row as it is known, under its event, its report and its number. */
  take(row: MentionRow): void {
    this.#rows.take([row]);
    const known = this.#rows.get(row.id);
    if (known === null) return;
    this.#byNumber.set(known.number, known.id);
    this.#ofEvent.get(known.event)?.add(known.id);
    this.#ofReport.get(known.report)?.add(known.id);
  }

  changes(): Change<MentionRow> {
    return this.#rows.changes();
  }

  /** Whether it forgot what it knew. */
  settle(): boolean {
    const forgets = this.#rows.settle(this.#outside.memory.mentions);
    if (!forgets) return false;
    this.#whole = false;
    this.#opened = new Map();
    this.#byNumber = new Map();
    this.#ofEvent = new Map();
    this.#ofReport = new Map();
    return true;
  }
}
