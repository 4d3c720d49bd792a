import type { Actor } from '../model/actor.ts';
import type { KnownActor } from '../model/resolver.ts';

/** The actors that one record names, each once, in the order they came up. */
export class ActorRoll {
  readonly #byId = new Map<string, Actor>();

  add(actor: Actor | KnownActor): void {
    if (this.#byId.has(actor.id)) return;
    const { id, name, names, kind, wikidata } = actor;
    this.#byId.set(id, {
      id,
      name,
      names: names.map((n) => ({ ...n })),
      kind,
      ...(wikidata === undefined ? {} : { wikidata }),
    });
  }

  actors(): Actor[] {
    return [...this.#byId.values()];
  }
}
