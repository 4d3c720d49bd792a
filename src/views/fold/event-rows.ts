import { standingOf } from '../../events/assign.ts';
import { publicId } from '../ids.ts';
import type { EventIndex, MentionRow } from '../store/tables.ts';
import type { MentionRows } from './mention-rows.ts';
import type { Outside } from './outside.ts';
import { Overlay } from './overlay.ts';

/** The events that mentions make up: how many they have, their days, and what touched them last. */
export class EventRows {
  readonly rows: Overlay<'events'>;
  readonly #mentions: MentionRows;
  /** Events whose mentions changed, so that they are described anew. */
  readonly #dirty: Set<string>;

  constructor(outside: Outside, mentions: MentionRows, dirty: Set<string>, whole: boolean) {
    this.rows = new Overlay('events', outside.store, whole);
    this.#mentions = mentions;
    this.#dirty = dirty;
  }

  /** Says that an entry concerns the event. */
  touch(event: string, sequence: number): void {
    const row = this.rows.get(event);
    if (row !== null && row.version < sequence) this.rows.put({ ...row, version: sequence });
  }

  /** People said something of the event: it is not merged away. */
  hold(event: string): void {
    const row = this.rows.get(event);
    if (row !== null && !row.held) this.rows.put({ ...row, held: true });
  }

  /** A new event goes by its first mention; where an earlier event keeps that id, by what follows from it. */
  async begin(id: string, number: number, sequence: number): Promise<string> {
    let event = id;
    for (;;) {
      await this.rows.load([event]);
      if (this.rows.get(event) === null) break;
      event = publicId(`${event}\nagain`);
    }
    const nowhere = { lat: null, lon: null };
    const undated = { first: null, last: null, late: null, early: null };
    const none = { main: false, terms: [], mentions: 0, held: false, status: 0, ...nowhere, ...undated };
    this.rows.put({ id: event, number, version: sequence, ...none });
    this.#mentions.begin(event);
    return event;
  }

  join(row: MentionRow, sequence: number): void {
    this.#mentions.put(row);
    this.#dirty.add(row.event);
    const { days } = this.#mentions.open(row).profile;
    const event = this.rows.get(row.event) as EventIndex;
    this.rows.put({
      ...event,
      mentions: event.mentions + 1,
      late: days === null ? event.late : Math.max(event.late ?? days[0], days[0]),
      early: days === null ? event.early : Math.min(event.early ?? days[1], days[1]),
      version: Math.max(event.version, sequence),
    });
  }

  async leave(row: MentionRow, sequence: number): Promise<void> {
    await this.#mentions.ofEvents([row.event]);
    await this.rows.load([row.event]);
    this.#mentions.leave(row);
    this.#dirty.add(row.event);
    const event = this.rows.get(row.event) as EventIndex;
    this.rows.put({ ...event, mentions: event.mentions - 1, version: Math.max(event.version, sequence) });
    if (event.mentions === 1) this.rows.remove(event);
    else await this.measure(row.event);
  }

  /** The days of an event anew, from all its mentions. */
  async measure(event: string): Promise<void> {
    await this.#mentions.ofEvents([event]);
    const { late, early } = standingOf(this.#mentions.within(event).map((row) => this.#mentions.open(row)));
    this.rows.put({ ...(this.rows.get(event) as EventIndex), late, early });
  }
}
