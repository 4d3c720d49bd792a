import type { Claim } from './claim.ts';
import type { Voice } from './claimant.ts';

/** Words as they are compared: without case and accents, one space apart. */
export function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** One who speaks, by the surest name there is: the actor, the name, else what they are and for whom. */
export function voiceKey(voice: Voice): string {
  if (voice.actor !== null) return voice.actor;
  if (voice.name !== null) return plain(voice.name);
  if (voice.affiliation !== null) return `${voice.kind} of ${plain(voice.affiliation)}`;
  return `${voice.kind}: ${plain(voice.words)}`;
}

/** Whose word a claim is: its claimants together, or the outlet that speaks for itself. */
export function speakersKey(claim: Pick<Claim, 'claimants'>, outlet: string | null, report: string): string {
  if (claim.claimants.length === 0) return `outlet:${outlet === null ? report : plain(outlet)}`;
  return [...new Set(claim.claimants.map(voiceKey))].sort().join('+');
}
