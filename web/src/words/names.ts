import type { Actor } from '../../../src/model/actor.ts';
import type { Voice } from '../../../src/model/claimant.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Party } from '../../../src/model/party.ts';
import type { ClaimView } from '../../../src/views/shapes.ts';
import type { Locale } from '../i18n/locale.tsx';

/** What actors, parties and voices are called in the reader's language. */
export interface Names {
  /** The id as it is where no actor has it: a side may be named by its words. */
  readonly actor: (id: string) => string;
  readonly voice: (voice: Voice) => string;
  readonly party: (party: Party) => string;
  /** Everybody who says the claim, or the outlet where the report speaks for itself. */
  readonly claimants: (claim: ClaimView) => string;
  readonly locale: Locale;
}

export function namesOf(actors: readonly Actor[], locale: Locale): Names {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const actor = (id: string): string => {
    const found = byId.get(id);
    if (found === undefined) return id;
    return found.names.find((name) => name.language === locale.language)?.name ?? found.name;
  };
  const isNameOf = (id: string | null, name: string): boolean => {
    const found = id === null ? undefined : byId.get(id);
    return found !== undefined && (found.name === name || found.names.some((one) => one.name === name));
  };
  const voice = (of: Voice): string => {
    const known = of.actor === null ? null : actor(of.actor);
    // a name that is one of the actor's is said in the reader's language; any other (a person's) stays
    const named = of.name === null || isNameOf(of.actor, of.name);
    const own = known !== null && named ? known : (of.name ?? of.words);
    // a person who speaks for a party carries its name along
    const affiliation = of.affiliation === null ? null : actor(of.affiliation);
    return affiliation !== null && affiliation !== own ? `${own} (${affiliation})` : own;
  };
  const party = (of: Party): string => (of.actor === null ? of.words : actor(of.actor));
  const claimants = (claim: ClaimView): string => {
    if (claim.claimants.length > 0) return locale.list(claim.claimants.map(voice));
    const outlet = claim.via.at(-1);
    return outlet === undefined ? locale.t.claim.unnamedReport : locale.t.claim.itself(voice(outlet));
  };
  return { actor, voice, party, claimants, locale };
}

/** Which side of the event an actor or a side's words stand for: 0, 1, … or -1. */
export function sideIndex(event: Event, side: string | null): number {
  if (side === null) return -1;
  return event.sides.findIndex((parties) => parties.some((party) => (party.actor ?? party.words) === side));
}

/** A key that two claims of the same claimants share. */
export function voiceKey(claim: ClaimView): string {
  const voices = claim.claimants.length > 0 ? claim.claimants : claim.via.slice(-1);
  return voices.map((voice) => voice.actor ?? voice.name ?? voice.words).join('+');
}
