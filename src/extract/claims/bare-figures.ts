import type { Chunk, Parsed } from '../chunks/chunk.ts';
import { likeCandidate, type TollCandidate } from './candidate.ts';

/**
 * Another figure for what the sentence has told, with no noun and no measure word of its own:
 *
 *     … killed 13 soldiers according to the army, or **30** according to the front
 *     … at least 48 soldiers were killed; the front said **71**
 *     30 people were killed, and not **31**          the figure is taken back
 */
export function bareFigures(parsed: Parsed, found: readonly TollCandidate[]): TollCandidate[] {
  const { chunks, codes, voiceCodes } = parsed;
  const made: TollCandidate[] = [];
  for (let v = 1; v < codes.length; v++) {
    const quantity = (chunks[v] as Chunk).group?.quantity?.quantity;
    if (codes[v] !== 'Q' || quantity === undefined || found.some((toll) => toll.victim === v)) continue;
    // "said **one, a farmer** who …": one of them speaks
    const speaks = quantity.low === 1 && ONE_SPEAKS.test(codes.slice(v + 1));
    const said = voiceCodes[v - 1] === 'R' && ENDS.test(codes[v + 1] ?? '_') && !speaks;
    const given = /[&,]$/.test(codes.slice(0, v)) && voiceCodes[v + 1] === 'r';
    const refused = /,&?X$/.test(codes.slice(0, v)) && ENDS.test(codes[v + 1] ?? '_');
    if (!said && !given && !refused) continue;
    const told = found.findLast(
      (toll) => toll.victim < v && toll.hit < v && toll.partOf === null && toll.quantity.high !== 0,
    );
    if (told === undefined || told.quantity.low === quantity.low) continue;
    made.push(
      likeCandidate(told, {
        rule: refused ? '<claim>, and not <number>' : OF_ANOTHER,
        quantity,
        victim: v,
        hit: v,
        agent: null,
        refused: refused || told.refused,
      }),
    );
  }
  return made;
}

/** The rule of another's figure for what was told. */
export const OF_ANOTHER = '<claim>, <speaker> said <number>';

/** Who "one" is: "one, **a farmer who** …". */
const ONE_SPEAKS = /^,[GN][w,_o]/;

/** What ends a clause, or joins the next. */
const ENDS = /[_;,&)"]/;
