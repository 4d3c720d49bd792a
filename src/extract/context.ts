import type { Modality } from '../model/vocabulary.ts';
import type { Chunk, Parsed } from './chunks/chunk.ts';
import type { TollCandidate } from './claims/candidate.ts';
import type { Draft } from './draft.ts';

/** How far from certain the words put it: the measure word's own distance, a hedge in the clause, a conditional. */
export function modalityOf(draft: Draft, claim: TollCandidate): Modality {
  if (claim.modality !== null) return claim.modality;
  const { parsed } = claim;
  const [first, last] = ends(claim);
  const from = clauseFrom(parsed, first);
  const { hedges } = draft.language;
  const stop = Math.min(last + 1, parsed.chunks.length - 1);
  const until = (parsed.chunks[stop] as Chunk).from;
  for (let i = (parsed.chunks[from] as Chunk).from; i < until; i++) {
    const norm = draft.norms[i] as string;
    // "who asked not to be named for **fear** of reprisals" fears nothing for others
    if (hedges.feared.has(norm) && !hedges.reasons.has(draft.norms[i - 1] ?? '')) return 'feared';
    if (hedges.alleged.has(norm)) return 'alleged';
  }
  if (/[hme]/.test(ownClause(parsed.codes.slice(from, last + 1), first - from))) return 'alleged';
  return 'actual';
}

/** *trois auraient été tués, **et quatre otages ont été libérés***: what has a verb of its own is said by that verb. */
function ownClause(codes: string, first: number): string {
  const joint = /^.*[KJWI][^KJWIBHhe]{0,4}&/.exec(codes.slice(0, first));
  const own = joint === null ? '' : codes.slice(joint[0].length);
  return /[BH]/.test(own) ? own : codes;
}

function ends(claim: TollCandidate): [number, number] {
  return [Math.min(claim.victim, claim.hit), Math.max(claim.victim, claim.hit)];
}

function clauseFrom(parsed: Parsed, at: number): number {
  let from = at;
  while (from > 0 && !';_b'.includes(parsed.codes[from - 1] as string)) from--;
  return from;
}
