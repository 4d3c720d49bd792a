import type { KnownActor } from '../../model/resolver.ts';
import { belongsTo } from '../../model/sides.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Extraction } from '../extraction.ts';
import { everybodyNamed } from '../names/named.ts';
import { type HomeState, homeOf } from './home-state.ts';

/** Deeds whose doer is the one who attacks. */
const ATTACKS: ReadonlySet<string> = new Set([
  'attack',
  'ambush',
  'airstrike',
  'shelling',
  'bombing',
  'suicideAttack',
  'takeControl',
  'claimResponsibility',
]);

/** Whoever only tells of it is no party to it. */
const VOICES: ReadonlySet<string> = new Set(['outlet', 'agency', 'ngo', 'un', 'person', 'institution']);

/**
 * The parties that a report names, so that a noun can stand for one of them: "the movement" for the only armed group,
 * "the army" for the state's, "the attackers" for whoever attacked. Where two fit, nothing is decided.
 */
export class PartiesNamed {
  readonly #draft: Draft;
  readonly #extraction: Extraction;
  readonly #home: HomeState;
  #group: KnownActor | null | undefined;
  #states: readonly KnownActor[] | undefined;
  #attacker: KnownActor | null | undefined;

  constructor(extraction: Extraction) {
    this.#extraction = extraction;
    this.#draft = extraction.draft;
    this.#home = homeOf(extraction);
  }

  /** The only armed group beside states that the report names. */
  group(): KnownActor | null {
    if (this.#group === undefined) {
      const groups = this.#named(
        ({ members }) =>
          members?.status === 'combatant' && members.force !== 'military' && members.force !== 'police',
      );
      // of several, the one that attacked: *le front, allié à la ligue, a revendiqué l'attaque*
      const doers = this.#doers();
      const attacking = groups.filter(({ id }) => doers.some((doer) => doer.id === id));
      const [one, other] = groups.length === 1 ? groups : attacking;
      this.#group = one !== undefined && other === undefined ? one : null;
    }
    return this.#group;
  }

  /** Whoever attacked by the report's own account of it, else the only armed group that it names. */
  attacker(): KnownActor | null {
    if (this.#attacker === undefined) {
      const doers = this.#doers();
      const sides = new Set(doers.map(sideOf));
      this.#attacker = sides.size === 1 ? (doers[0] as KnownActor) : sides.size === 0 ? this.group() : null;
    }
    return this.#attacker;
  }

  #doers(): KnownActor[] {
    return this.#extraction.acts.flatMap(({ act, stance, agentParty, scope }) =>
      ATTACKS.has(act) && stance !== 'denies' && scope === 'event' && agentParty?.actor != null
        ? [agentParty.actor]
        : [],
    );
  }

  /** The side against an actor: the home state's against the armed group's, one of two states against the other. */
  enemyOf(actor: KnownActor): KnownActor | null {
    const group = this.group();
    if (group !== null) {
      if (sideOf(group) !== sideOf(actor) && isOfState(actor)) return group;
      // a state that attacks is fought before the state that the story is set in
      const states = new Map(
        this.#doers()
          .filter(isOfState)
          .map((doer) => [sideOf(doer), doer]),
      );
      const [attacker, other] = [...states.keys()];
      const state =
        attacker === undefined || other !== undefined ? null : this.#draft.resolver.actorById(attacker);
      return state ?? this.#home.own() ?? this.#onlyState();
    }
    // an armed group fights the state that the story is set in, whatever other groups it names
    if (!isOfState(actor) && actor.members?.status === 'combatant')
      return this.#home.own() ?? this.#onlyState();
    const [one, other, third] = this.#statesNamed();
    if (one === undefined || other === undefined || third !== undefined) return null;
    return sideOf(actor) === one.id ? other : sideOf(actor) === other.id ? one : null;
  }

  /** The state whose soldiers or police the report tells to have been hit. */
  attacked(): KnownActor | null {
    const hit = this.#extraction.tolls.some(
      ({ unit, scope, head }) =>
        unit === 'person' && scope === 'event' && (head?.force === 'military' || head?.force === 'police'),
    );
    if (hit) return this.#home.own() ?? this.#onlyState();
    // *le front a attaqué un camp de **l'armée***
    const targets = this.#extraction.acts.flatMap(({ act, scope, targetParty }) => {
      const actor = targetParty?.actor ?? null;
      const armed = actor?.members?.force === 'military' || actor?.members?.force === 'police';
      return ATTACKS.has(act) && scope === 'event' && actor !== null && armed ? [actor] : [];
    });
    return new Set(targets.map(sideOf)).size === 1 ? (targets[0] ?? null) : null;
  }

  /** The same, where the report tells of no civilian hit. */
  attackedAlone(): KnownActor | null {
    const civilians = this.#extraction.tolls.some(
      ({ unit, scope, head }) => unit === 'person' && scope === 'event' && head?.status === 'civilian',
    );
    return civilians ? null : this.attacked();
  }

  /** The party that the nouns in a speaker's words stand for. */
  byWords(words: string): KnownActor | null {
    return this.#byNorms(tokenize(words).map(({ norm }) => norm));
  }

  /** The party that the nouns among tokens `[from, to)` stand for: "the movement", *l'armée*, "rebels". */
  byNoun(from: number, to: number): KnownActor | null {
    return this.#byNorms(this.#draft.norms.slice(from, to));
  }

  #byNorms(norms: readonly string[]): KnownActor | null {
    const { language } = this.#draft;
    for (const norm of norms) {
      if (language.camps.attacking.has(norm)) return this.attacker();
      const force = language.forces.get(norm);
      if (force === 'military' || force === 'police') return this.#home.own() ?? this.#onlyState();
      if (language.states.has(norm)) return this.#home.own() ?? this.#onlyState();
      if (force !== undefined || language.camps.groups.has(norm)) return this.group();
    }
    return null;
  }

  #onlyState(): KnownActor | null {
    const states = this.#statesNamed();
    return states.length === 1 ? (states[0] as KnownActor) : null;
  }

  #statesNamed(): readonly KnownActor[] {
    this.#states ??= this.#named(
      ({ kind, members }) => kind === 'state' || kind === 'government' || members?.force === 'military',
    ).flatMap((actor) => this.#draft.resolver.actorById(sideOf(actor)) ?? []);
    return [...new Map(this.#states.map((state) => [state.id, state])).values()];
  }

  #named(is: (actor: KnownActor) => boolean): KnownActor[] {
    const found = new Map<string, KnownActor>();
    for (const actor of everybodyNamed(this.#draft))
      if (!VOICES.has(actor.kind) && is(actor)) found.set(actor.id, actor);
    return [...found.values()];
  }
}

/** An army is of its state's side. */
function sideOf({ id }: KnownActor): string {
  return belongsTo(id, null, []).at(-1) ?? id;
}

export function isOfState(actor: KnownActor): boolean {
  return actor.kind === 'state' || sideOf(actor) !== actor.id || actor.members?.force === 'military';
}
