import { foldedWords } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import type { Said } from '../extraction.ts';
import type { Speaker } from './voices.ts';

/**
 * "**The governor of the north** said … **Governor Adan Weru** blamed …": the office and whoever holds it are one
 * speaker, where the report names one holder of it; told first without a name, it is read only at the report's end.
 */
export function nameOfficeHolders(draft: Draft, claims: readonly Said[]): void {
  const holders = new Map<string, Speaker | null>();
  for (const { speakers } of claims)
    for (const speaker of speakers) {
      const { name, kind, role } = speaker.voice;
      const office = kind === 'person' && name !== null ? officeIn(draft, role ?? '') : null;
      if (office === null) continue;
      const held = holders.get(office);
      holders.set(office, held === undefined || held?.voice.name === name ? speaker : null);
    }
  if (holders.size === 0) return;
  for (const claim of claims) {
    const named = claim.speakers.map((speaker) => holderOf(draft, speaker, holders) ?? speaker);
    if (named.every((speaker, at) => speaker === claim.speakers[at])) continue;
    claim.speakers = named;
    claim.inferred.push('claimants');
  }
}

function holderOf(
  draft: Draft,
  { voice, actor }: Speaker,
  holders: ReadonlyMap<string, Speaker | null>,
): Speaker | null {
  if (voice.kind === 'person') return null;
  const office = officeIn(draft, voice.words.split(/\s+/)[0] ?? '');
  const holder = office === null ? undefined : holders.get(office);
  if (holder == null) return null;
  return {
    actor: holder.actor ?? actor,
    voice: {
      ...holder.voice,
      words: voice.words,
      affiliation: holder.voice.affiliation ?? voice.affiliation,
    },
  };
}

function officeIn({ language }: Draft, words: string): string | null {
  return foldedWords(words).find((word) => language.offices.has(word)) ?? null;
}
