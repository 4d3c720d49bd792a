import type { KnownActor } from '../../model/resolver.ts';
import type { Draft } from '../draft.ts';
import type { TollDraft } from '../extraction.ts';
import type { Box } from '../page/box.ts';

/**
 * Tells whose the victims are where a sentence does not name their party, from the sides that the page's box sets
 * against each other: by a name that stands in one side's rows alone, by what kind of force they are, or as the
 * enemies of whoever did it. Where two sides fit, nothing is decided.
 */
export class SideBook {
  readonly #draft: Draft;
  readonly #sides: readonly (readonly KnownActor[])[];
  readonly #words: readonly ReadonlySet<string>[];
  /** The one side that is a state, where the other is none; -1 otherwise. */
  readonly #state: number;

  constructor(draft: Draft, box: Box, sides: readonly (readonly KnownActor[])[]) {
    this.#draft = draft;
    this.#sides = sides;
    this.#words = sides.map((_, i) => wordsOfSide(draft, box, i));
    const withState = sides.flatMap((side, i) => (side.some(isState) ? [i] : []));
    // where a state helps either side, the one that a state leads
    const led = sides.flatMap((side, i) => (side[0] !== undefined && isState(side[0]) ? [i] : []));
    const states = withState.length > 1 ? led : withState;
    this.#state = states.length === 1 && sides.length === 2 ? (states[0] as number) : -1;
  }

  actorOf(toll: TollDraft): KnownActor | null {
    const { party, actor } = toll.victimParty;
    if (actor !== null || party.status === 'civilian' || this.#sides.length < 2) return null;
    const side = this.#byName(toll) ?? this.#byForce(toll) ?? this.#byEnemy(toll);
    return side === null ? null : (this.#sides[side]?.[0] ?? null);
  }

  #byName(toll: TollDraft): number | null {
    const { wordsFrom = 0, wordsTo = 0 } = toll.whose.group ?? {};
    for (let i = wordsFrom; i < wordsTo; i++) {
      if (!this.#draft.tokens[i]!.capital) continue;
      const fits = this.#words.flatMap((words, side) =>
        words.has(this.#draft.norms[i] as string) ? [side] : [],
      );
      if (fits.length === 1) return fits[0] as number;
    }
    return null;
  }

  /** Soldiers and loyalists are the state's, rebels and jihadists are not. */
  #byForce(toll: TollDraft): number | null {
    if (this.#state < 0) return null;
    const { wordsFrom = 0, wordsTo = 0 } = toll.whose.group ?? {};
    const { loyal, rebel } = this.#draft.language.camps;
    for (let i = wordsFrom; i < wordsTo; i++) {
      if (rebel.has(this.#draft.norms[i] as string)) return 1 - this.#state;
      if (loyal.has(this.#draft.norms[i] as string)) return this.#state;
    }
    const { force } = toll.victimParty.party;
    if (force === 'military' || force === 'police') return this.#state;
    return force === 'rebel' || force === 'jihadist' ? 1 - this.#state : null;
  }

  #byEnemy(toll: TollDraft): number | null {
    const doer = toll.agentParty?.actor;
    if (doer == null || this.#sides.length !== 2) return null;
    if (toll.unit === 'person' && toll.victimParty.party.status !== 'combatant') return null;
    const side = this.sideOf(doer);
    return side === null ? null : 1 - side;
  }

  /** The side an actor stands on: named there, or of the same country as one named there. */
  sideOf(actor: KnownActor): number | null {
    const named = this.#sides.findIndex((side) => side.some((one) => one.id === actor.id));
    if (named >= 0) return named;
    const kin = this.#sides.flatMap((side, i) =>
      actor.country !== null &&
      side.some((one) => one.country === actor.country && isState(one) === isState(actor))
        ? [i]
        : [],
    );
    return kin.length === 1 ? (kin[0] as number) : null;
  }
}

function isState(actor: KnownActor): boolean {
  return actor.kind === 'state' || actor.kind === 'government' || actor.members?.force === 'military';
}

function wordsOfSide(draft: Draft, box: Box, side: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (const row of box.belligerents[side] ?? []) {
    for (let i = row.from; i < row.to; i++)
      if (draft.tokens[i]!.capital && (draft.norms[i] as string).length > 2)
        words.add(draft.norms[i] as string);
  }
  return words;
}
