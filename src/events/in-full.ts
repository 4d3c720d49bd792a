import type { Voice } from '../model/claimant.ts';
import { plain } from '../model/voices.ts';
import type { ToldClaim } from './told.ts';

/** A person who goes by name and by no registry's id: nobody else of that name speaks about one event. */
function personOf(voice: Voice): string | null {
  return voice.kind === 'person' && voice.name !== null && voice.actor === null ? plain(voice.name) : null;
}

/**
 * Persons with the party that they speak for, where one report says it and another names them alone: "Colonel Adan
 * Weru said" is the army's word if another report has "army spokesman Adan Weru". Where reports differ, or none says it,
 * nothing is filled in.
 */
export function inFull(claims: readonly ToldClaim[]): readonly ToldClaim[] {
  const parties = new Map<string, string | null>();
  for (const { claim } of claims)
    for (const voice of claim.claimants) {
      const person = personOf(voice);
      if (person === null || voice.affiliation === null) continue;
      const held = parties.get(person);
      parties.set(person, held === undefined || held === voice.affiliation ? voice.affiliation : null);
    }
  if (parties.size === 0) return claims;
  return claims.map((told) => {
    const { claimants } = told.claim;
    const full = claimants.map((voice) => {
      const party = voice.affiliation === null ? parties.get(personOf(voice) ?? '') : undefined;
      return party == null ? voice : { ...voice, affiliation: party };
    });
    return full.every((voice, at) => voice === claimants[at])
      ? told
      : { ...told, claim: { ...told.claim, claimants: full } };
  });
}
