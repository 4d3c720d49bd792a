import { disagreements } from '../disagreements.ts';
import { claimsOf, type ReportState } from '../state.ts';
import type { Change } from '../store/store.ts';
import { type ClaimIndex, keyOf, type ToldRow } from '../store/tables.ts';
import { claimRows } from './claim-rows.ts';
import type { Mentions } from './mentions.ts';
import { type Outside, WITHIN } from './outside.ts';
import { Overlay } from './overlay.ts';
import type { Reports } from './reports.ts';

/** The claims of reports, each with the event it is of, and the actors that reports name. */
export class Listing {
  readonly claims: Overlay<'claims'>;
  readonly #outside: Outside;
  readonly #reports: Reports;
  readonly #mentions: Mentions;
  /** By the report's number, what the store lacks and what it has too much. */
  #told = new Map<number, { readonly add: readonly ToldRow[]; readonly remove: readonly ToldRow[] }>();
  /** Numbers of reports of which the store has nothing yet. */
  #unwritten = new Set<number>();

  constructor(outside: Outside, reports: Reports, mentions: Mentions, whole: boolean) {
    this.#outside = outside;
    this.#reports = reports;
    this.#mentions = mentions;
    this.claims = new Overlay('claims', outside.store, whole);
  }

  /** Lists these reports anew, and those whose mentions moved. */
  async list(dirty: Iterable<string>): Promise<void> {
    const { moved } = this.#mentions;
    // claims that people moved to an event go where it went
    const followed = await this.#outside.store.get('claims', 'event', [...moved.from]);
    const reports = [...new Set([...dirty, ...moved.reports, ...followed.map(({ report }) => report)])];
    await this.#reports.load(reports);
    await this.claims.load(reports.flatMap((report) => this.#reports.before(report) ?? []));
    for (const report of reports) await this.#listOne(report);
  }

  changes(): { claims: Change<ClaimIndex>; told: Change<ToldRow> } {
    const add: ToldRow[] = [];
    const remove: ToldRow[] = [];
    for (const told of this.#told.values()) {
      add.push(...told.add);
      remove.push(...told.remove);
    }
    return { claims: this.claims.changes(), told: { add, put: [], remove } };
  }

  settle(): void {
    this.claims.settle(this.#outside.memory.claims);
    this.#told = new Map();
    this.#unwritten = new Set();
  }

  async #listOne(report: string): Promise<void> {
    const known = this.#reports.known(report);
    const row = this.#reports.rows.get(report);
    if (known === null || row === null || row.redacted) return;
    const { of, people } = known;
    const rows = await claimRows(known, row.number * WITHIN, this.#mentions);
    await this.claims.load(rows.map(({ id }) => id));
    const before = this.#reports.before(report);
    if (before === null) this.#unwritten.add(row.number);
    else this.#remove(report, before, rows);
    for (const one of rows) this.claims.put(one);
    await this.#tell(of, row.number, rows);
    const reads = { reports: new Map([[report, of]]), verdicts: people.verdicts };
    const differs = people.verdicts.size > 0 && disagreements(reads, report).length > 0;
    this.#reports.rows.put({ ...row, claims: claimsOf(of).length, differs });
  }

  #remove(report: string, before: readonly string[], rows: readonly ClaimIndex[]): void {
    const now = new Set(rows.map(({ id }) => id));
    for (const id of before) {
      const gone = this.claims.get(id);
      if (!now.has(id) && gone?.report === report) this.claims.remove(gone);
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
      for (const { actor } of this.#mentions.rows.open(mention).event.sides.flat())
        tell(actor, mention.event);
    let events: ReadonlyMap<string, string> | null = null;
    for (const claim of claimsOf(of))
      for (const voices of [claim.claimants, claim.via])
        for (const { actor } of voices) {
          if (actor === null) continue;
          events ??= new Map(rows.map(({ id, event }) => [id, event]));
          tell(actor, events.get(claim.id) ?? '');
        }
    const stored = this.#unwritten.has(number) ? [] : await store.get('told', 'number', [number]);
    const remove = stored.filter((row) => !told.delete(keyOf('told', row)));
    this.#told.set(number, { add: [...told.values()], remove });
  }
}
