import type { AnyEntry, Kind } from '../../ledger/entries.ts';
import { aboutOf, change, emptyState, type State } from '../state.ts';
import type { Change } from '../store/store.ts';
import type { AboutRow } from '../store/tables.ts';
import type { Outside } from './outside.ts';
import { Seen } from './seen.ts';

/** Under which entries stand that any event may depend on. */
export const PEOPLE = '*people';

/** What may bear on any event. */
export const TIES: ReadonlySet<Kind> = new Set([
  'actorAdded',
  'actorRelated',
  'placeAdded',
  'assessmentMade',
  'ruleAdded',
]);

/** What people say of an event that lists go by. */
const SAID: ReadonlySet<Kind> = new Set(['eventTitled', 'eventPlaced', 'statusMoved']);

/** Which entries are about what: the history of each thing, and where to look for what people said of it. */
export class About {
  readonly #outside: Outside;
  readonly #seen: Seen | null;
  #added: AboutRow[] = [];

  constructor(outside: Outside, whole: boolean) {
    this.#outside = outside;
    this.#seen = whole ? new Seen() : null;
  }

  concern(entry: AnyEntry): void {
    const about = new Set(entry.redacted ? [] : aboutOf(entry));
    if (entry.report !== null) about.add(entry.report);
    if (TIES.has(entry.kind)) about.add(PEOPLE);
    for (const one of about) {
      const name = this.#outside.hash.name(one);
      this.#seen?.add(name);
      this.#added.push({ about: name, sequence: entry.sequence });
    }
  }

  /** Titles, places and standing that people gave to these events. */
  async said(events: readonly string[]): Promise<State> {
    const state = emptyState();
    const named = events.map(this.#outside.hash.name);
    const names = new Set(named.filter((name) => this.#seen === null || this.#seen.has(name)));
    if (names.size === 0) return state;
    const before = await this.#outside.store.get('about', 'about', [...names]);
    const rows = [...before, ...this.#added.filter(({ about }) => names.has(about))];
    const sequences = [...new Set(rows.map(({ sequence }) => sequence))].sort((a, b) => a - b);
    for (const entry of await this.#outside.entriesAt(sequences))
      if (SAID.has(entry.kind)) change(state, entry);
    return state;
  }

  changes(): Change<AboutRow> {
    return { add: this.#added, put: [], remove: [] };
  }

  settle(): void {
    this.#added = [];
  }
}
