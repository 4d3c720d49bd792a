import type { Measure } from '../../model/vocabulary.ts';
import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { likeCandidate, type TollCandidate } from './candidate.ts';

/**
 * Another figure for what an earlier sentence told, in a sentence that tells nothing else:
 *
 *     Sixteen people were killed, police said. The front **put the figure at 31**.   Residents **spoke of 30**.
 *     A doctor **gave a lower figure of 12**.        A monitor said **the real number was 27**.
 */
export function laterFigure(
  draft: Draft,
  parsed: Parsed,
  sentence: number,
  told: TollCandidate,
  behind = 0,
): TollCandidate | null {
  const { chunks, voiceCodes: codes } = parsed;
  if (!codes.includes('R') && !codes.includes('A')) return null;
  for (const shape of SHAPES) {
    // "said that seven had died, before telling the radio that **the number stood at 12**": behind what was told
    const match = shape.exec(behind === 0 ? codes : `${'_'.repeat(behind)}${codes.slice(behind)}`);
    if (match === null || (behind > 0 && shape === SPOKE)) continue;
    const v = match.index + match[0].length - 1;
    const quantity = chunks[v]?.group?.quantity?.quantity;
    if (quantity === undefined || quantity.low === told.quantity.low || !BEHIND.test(codes.slice(v + 1)))
      continue;
    if (shape !== SPOKE && !namesFigure(draft, parsed, match.index, v)) continue;
    return countedAgain(told, { parsed, sentence, victim: v, quantity });
  }
  return null;
}

/** What was told, with another's figure for it that stands at chunk `victim`; `measure` where that is another too. */
export function countedAgain(
  told: TollCandidate,
  figure: Pick<TollCandidate, 'parsed' | 'sentence' | 'victim' | 'quantity'> & { measure?: Measure },
): TollCandidate {
  return likeCandidate(told, {
    rule: OF_BEFORE,
    ...figure,
    hit: figure.victim,
    agent: null,
    partOf: null,
    negated: false,
    refused: false,
  });
}

/** The rule of another's figure for what an earlier sentence told. */
export const OF_BEFORE = '<claim>. <speaker> said <number>';

/** "spoke of 30", "said more than 40". */
const SPOKE = /R[.]?Q/;
const SHAPES = [
  // "put the figure at 31", "gave a lower figure of 12"
  /R[R.>LU]{1,4}[io]Q/,
  /n[.>L]{1,3}iQ/,
  // "said the real number was 27", "said it was more than 50", "said there were 27"
  /R[.>]{0,3}BQ/,
  // "the figure stood at 12"
  /[.]{1,3}A[.]?Q/,
  SPOKE,
];

/** What may stand behind the figure. */
const BEHIND = /^(?:[_;,)"]|&[.]|$)/;

/** A word for a figure, or a pronoun that stands for it, among chunks `[from, to)`. */
function namesFigure({ norms, language }: Draft, { chunks }: Parsed, from: number, to: number): boolean {
  for (let i = chunks[from]!.from; i < chunks[to]!.from; i++) {
    const norm = norms[i] as string;
    if (language.figures.has(norm) || language.neuters.has(norm)) return true;
  }
  return false;
}
