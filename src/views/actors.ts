import type { Actor } from '../model/actor.ts';
import type { ActorRow, Page } from './lists.ts';
import { loadState, type Source } from './load.ts';
import { emptyState, type State } from './state.ts';

/** Actors with the events that tell of them: those that people added, then others as reports first named them. */
export class ActorLists {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  async page(people: State, after: string | undefined, limit: number): Promise<Page<ActorRow>> {
    const { store } = this.#source;
    const added = [...people.actors.values()].sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
    const own = new Set(added.map(({ id }) => this.#name(id)));
    const from = after === undefined ? 0 : added.findIndex(({ id }) => id === after) + 1;
    // behind an actor of reports come such actors alone
    const inAdded = after === undefined || from > 0;
    const shown: Actor[] = inAdded
      ? added.slice(from, from + limit).map(({ members: _m, country: _c, ...actor }) => actor)
      : [];
    const place = inAdded || after === undefined ? null : await this.#placeOf(after);
    // those that people added stand among them as well
    const told = await store.actors(place, limit - shown.length + 1 + own.size);
    const others = told.rows.filter(({ actor }) => !own.has(actor));
    const room = Math.max(0, limit - shown.length);
    shown.push(...(await this.#open(others.slice(0, room))));
    const named = await store.get('told', 'actor', [...own]);
    const total = told.total + added.length - new Set(named.map(({ actor }) => actor)).size;
    const left = inAdded && from + limit < added.length;
    return {
      total,
      next: left || others.length > room ? (shown.at(-1)?.id ?? null) : null,
      rows: await this.#withEvents(shown),
    };
  }

  /** One actor by its id; null where nobody names or added it. */
  async one(people: State, id: string): Promise<ActorRow | null> {
    const own = people.actors.get(id);
    if (own !== undefined) {
      const { members: _m, country: _c, ...actor } = own;
      return (await this.#withEvents([actor]))[0] ?? null;
    }
    const actor = this.#name(id);
    const told = await this.#source.store.get('told', 'actor', [actor]);
    if (told.length === 0) return null;
    const last = told.reduce((most, { number }) => Math.max(most, number), 0);
    return (await this.#withEvents(await this.#open([{ actor, last }])))[0] ?? null;
  }

  #name(actor: string): string {
    return this.#source.hash.name(`actor ${actor}`);
  }

  async #placeOf(id: string): Promise<{ first: number; actor: string }> {
    const actor = this.#name(id);
    const rows = await this.#source.store.get('told', 'actor', [actor]);
    return { first: Math.min(...rows.map(({ number }) => number), Number.MAX_SAFE_INTEGER), actor };
  }

  /** As the last report that names each has it. */
  async #open(rows: readonly { readonly actor: string; readonly last: number }[]): Promise<Actor[]> {
    const reports = await this.#source.store.get('reports', 'number', [
      ...new Set(rows.map(({ last }) => last)),
    ]);
    const state = await loadState(
      this.#source,
      emptyState(),
      reports.map(({ id }) => id),
    );
    const known = new Map<string, Actor>();
    for (const of of state.reports.values())
      for (const actor of of.record?.actors ?? []) known.set(this.#name(actor.id), actor);
    return rows.flatMap(({ actor }) => known.get(actor) ?? []);
  }

  async #withEvents(actors: readonly Actor[]): Promise<ActorRow[]> {
    const rows = await this.#source.store.get(
      'told',
      'actor',
      actors.map(({ id }) => this.#name(id)),
    );
    const events = new Map<string, Set<string>>();
    for (const { actor, event } of rows) {
      if (event === '') continue;
      const known = events.get(actor);
      if (known === undefined) events.set(actor, new Set([event]));
      else known.add(event);
    }
    return actors.map((actor) => ({ actor, events: [...(events.get(this.#name(actor.id)) ?? [])].sort() }));
  }
}
