import { speakersKey } from '../model/voices.ts';
import type { CountedClaim } from './input.ts';
import type { Figure } from './words.ts';

/** One utterance as counted: an original with all its carriers, or what one report has of it where a rule counts rows. */
export interface Utterance {
  readonly id: string;
  /** Its carriers, the earliest first. More than one measure or class never stands in one utterance. */
  readonly claims: readonly CountedClaim[];
  readonly first: CountedClaim;
  /** When it was first published, or null. */
  readonly at: string | null;
  readonly figure: Figure;
  /** The figures by one voice for parts of the class ("a child", "two women") that were added up. */
  readonly summed: boolean;
}

/** How much a carrier says of whose the victims were. */
function said({ victim }: CountedClaim): number {
  return (victim?.actor == null ? 0 : 1) + ((victim?.status ?? 'unknown') === 'unknown' ? 0 : 1);
}

/**
 * Earliest first; undated last, so that a carrier without a date never makes an utterance older. Of one time those that
 * name who speaks, and of these the ones that say most of the victims: a headline is read by the sentence below it.
 */
export function byTime(a: CountedClaim, b: CountedClaim): number {
  const bare = (claim: CountedClaim): number => (claim.claimants.length === 0 ? 1 : 0);
  return (
    (a.publishedAt ?? '9999').localeCompare(b.publishedAt ?? '9999') ||
    bare(a) - bare(b) ||
    said(b) - said(a) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** What a rule counts once: an original, or a row, which is what one report says of it however often it says so. */
export function countedAs(claim: CountedClaim, counts: 'originals' | 'rows'): string {
  return counts === 'rows' ? `${claim.report} ${claim.original}` : claim.original;
}

/** The claims of one class gathered as the rule counts them; the order of the input does not matter. */
export function gather(claims: readonly CountedClaim[], counts: 'originals' | 'rows'): CountedClaim[][] {
  const groups = new Map<string, CountedClaim[]>();
  for (const claim of [...claims].sort(byTime)) {
    const key = countedAs(claim, counts);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

/** Whose word it is: the claimants, or the outlet that speaks for itself. */
export function voiceOf(claim: CountedClaim): string {
  return speakersKey(claim, claim.outlet, claim.report);
}

/** How a claim is spoken of in a derivation: "the army: 98". */
export function speaker(claim: CountedClaim): string {
  if (claim.claimants.length === 0) return claim.outlet ?? 'the report itself';
  return claim.claimants.map((voice) => voice.name ?? voice.words).join(' and ');
}

/** Who said it, for a note. */
export function sayWho(utterance: Utterance): string {
  return speaker(utterance.first);
}
