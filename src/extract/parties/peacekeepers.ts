import type { KnownActor } from '../../model/resolver.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { partyWith } from './parties.ts';

/**
 * Peacekeepers of a country are of the mission that the report names, and so is what "the mission" has:
 *
 *     Trois casques bleus rwandais de la Minusca ont été tués.     Un véhicule de **la mission** a brûlé.
 */
export function nameMissions({ draft, tolls, parsed }: Extraction): void {
  const concerned = tolls.filter((toll) => isOfMission(draft, toll));
  if (concerned.length === 0) return;
  const named = new Map<string, KnownActor>();
  for (const { actors } of parsed.values())
    for (const { actor } of actors.values()) if (isMission(actor)) named.set(actor.id, actor);
  const mission = missionAmong([...named.values()]);
  if (mission === null) return;
  for (const toll of concerned) {
    const { party } = toll.victimParty;
    toll.victimParty = {
      party: { ...partyWith(party.words, toll.head, mission), actor: mission.id },
      actor: mission,
    };
    toll.inferred.push('victim.actor');
  }
}

export function isMission({ members }: KnownActor): boolean {
  return members?.force === 'peacekeeper';
}

/** The one mission of those named, before the word for all who wear blue helmets. */
export function missionAmong(named: readonly KnownActor[]): KnownActor | null {
  const own = named.filter(({ country }) => country !== null);
  const [one, other] = own.length > 0 ? own : named;
  return one !== undefined && other === undefined ? one : null;
}

function isOfMission({ norms, language }: Draft, { unit, head, whose, victimParty }: TollDraft): boolean {
  if (victimParty.actor !== null && victimParty.actor.kind !== 'state') return false;
  if (unit === 'person') return head?.force === 'peacekeeper';
  const { group } = whose;
  return (
    group !== undefined &&
    victimParty.actor === null &&
    norms.slice(group.wordsFrom, group.to + COMPLEMENT).some((norm) => language.missions.has(norm))
  );
}

/** Tokens behind a thing that tell whose it was: *un véhicule **de la mission***. */
const COMPLEMENT = 3;
