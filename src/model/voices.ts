import type { Actor, Relation } from './actor.ts';
import type { Claim } from './claim.ts';
import type { Voice } from './claimant.ts';
import { belongsTo } from './sides.ts';

/** Words as they are compared: without case and accents, one space apart. */
export function plain(words: string): string {
  const known = plains.get(words);
  if (known !== undefined) return known;
  if (plains.size >= REMEMBERED) plains.clear();
  const made = madePlain(words);
  plains.set(words, made);
  return made;
}

/** The names of the same few hundred actors are compared again and again. */
const plains = new Map<string, string>();
const REMEMBERED = 20_000;

function madePlain(words: string): string {
  if (PLAIN.test(words)) return words.toLowerCase();
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Most names have no accent to lose and no space too many. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** One who speaks, by the surest name there is: the actor, the name, else what they are and for whom. */
export function voiceKey(voice: Voice): string {
  if (voice.actor !== null) return voice.actor;
  if (voice.name !== null) return plain(voice.name);
  // "a security source" is whoever of that side; "the police" and "the health ministry" of one state are two
  const who = voice.kind === 'unnamed' || voice.kind === 'witness' ? '' : `: ${plain(voice.words)}`;
  if (voice.affiliation !== null) return `${voice.kind} of ${plain(voice.affiliation)}${who}`;
  return `${voice.kind}: ${plain(voice.words)}`;
}

/**
 * Whose word an institution's is on that day: the state or movement at the top of what it belongs to, so that
 * "the army" and *l'armée malienne* are one. A person is no institution and speaks for nobody else here.
 */
export function partyOf(voice: Voice, day: string | null, relations: readonly Relation[]): string | null {
  if (voice.kind === 'person') return null;
  const own = voice.actor ?? voice.affiliation;
  return own === null ? null : (belongsTo(own, day, relations).at(-1) ?? own);
}

/** Whose word a claim is: its claimants together, or the outlet that speaks for itself. */
export function speakersKey(claim: Pick<Claim, 'claimants'>, outlet: string | null, report: string): string {
  if (claim.claimants.length === 0) return `outlet:${outlet === null ? report : plain(outlet)}`;
  return [...new Set(claim.claimants.map(voiceKey))].sort().join('+');
}

/** Actors by each of their names, as affiliations are written. */
export function namesOf(actors: readonly Actor[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name, names: others } of actors)
    for (const one of [name, ...others.map((other) => other.name)])
      if (!names.has(plain(one))) names.set(plain(one), id);
  return names;
}

/** The claim with the affiliations of its speakers as actor ids, where the names are known. */
export function withParties<C extends Pick<Claim, 'claimants'>>(
  claim: C,
  names: ReadonlyMap<string, string>,
): C {
  if (names.size === 0 || claim.claimants.every((voice) => voice.affiliation === null)) return claim;
  const claimants = claim.claimants.map((voice) => {
    const party = voice.affiliation === null ? undefined : names.get(plain(voice.affiliation));
    return party === undefined ? voice : { ...voice, affiliation: party };
  });
  return { ...claim, claimants };
}
