import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { TollCandidate } from './candidate.ts';
import { countedAgain } from './later-figures.ts';

/**
 * Another's count of those told before, with a pronoun for them:
 *
 *     Vingt personnes ont été tuées. Le gouverneur **en dénombrait** la veille **douze**, puis **seize**.
 *     L'armée dit avoir tué 90 rebelles ; le front **n'en reconnaît que quatorze**.
 */
export function countsOfThem(
  { norms, language }: Draft,
  parsed: Parsed,
  sentence: number,
  found: readonly TollCandidate[],
  before: TollCandidate | undefined,
): TollCandidate[] {
  const { chunks, codes } = parsed;
  const { some } = language.them;
  if (some.size === 0 || !codes.includes('Q')) return [];
  const made: TollCandidate[] = [];
  for (let i = 0; i < chunks.length; i++) {
    if (codes[i] !== 'i' || !some.has(norms[chunks[i]!.from] as string)) continue;
    const count = COUNT.exec(codes.slice(i + 1));
    if (count === null) continue;
    const verb = i + 1 + (count[1] as string).length;
    if (codes[verb] !== 'R' && !language.counting.has(norms[chunks[verb]!.from] as string)) continue;
    const first = i + count[0].length;
    for (const v of [first, ...further(codes, first)]) {
      const quantity = chunks[v]!.group?.quantity?.quantity;
      const told = found.findLast((toll) => toll.victim < i && toll.partOf === null) ?? before;
      if (quantity === undefined || told === undefined || found.some(({ victim }) => victim === v)) continue;
      made.push(
        countedAgain(told, {
          parsed,
          sentence,
          victim: v,
          quantity,
          // *il en a **opéré** onze*
          measure: language.treating.has(norms[chunks[verb]!.from] as string) ? 'injured' : told.measure,
        }),
      );
    }
  }
  return made;
}

/** An auxiliary, the verb, *que*, a time, and a bare count that ends its stretch. */
const COUNT = /^([HhX]{0,2})[R.H]w?[.d]{0,3}Q(?=[.d]{0,3}(?:[_;,)"&ir]|$))/;

/** *douze mardi midi, **puis seize***. */
function further(codes: string, at: number): number[] {
  const next = /^Q[.d]{0,3},&Q(?=[.dio]{0,4}(?:[_;,]|$))/.exec(codes.slice(at));
  return next === null ? [] : [at + next[0].length - 1];
}
