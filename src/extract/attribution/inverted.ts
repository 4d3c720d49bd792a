import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import {
  boundaryBefore,
  MEASURE,
  pastHearer,
  quotedName,
  RELATIVE_BEHIND,
  type SpeakerRange,
  speakerRight,
} from './speaker-words.ts';

/** "…, said **the mayor**", *…, a annoncé lundi **le maire***: told before, and nothing told behind. */
export function invertedSpeaker(draft: Draft, parsed: Parsed, at: number): SpeakerRange | null {
  const { voiceCodes: codes } = parsed;
  if (!/[,"][HhX>]{0,2}$/.test(codes.slice(Math.max(0, at - 3), at))) return null;
  // "…", said **one, a farmer**
  const one = /^Q,[GN][w,_]/.test(codes.slice(at + 1)) ? ([at + 3, at + 4] as SpeakerRange) : null;
  const right =
    one ?? speakerRight(draft, codes, pastHearer(codes, at + 1)) ?? unknownNoun(draft, parsed, at);
  if (right === null || right[0] > at + 6 || codes[right[0]] === 'i') return null;
  // "…, said **Adan Weru**, a farmer": a name that closes its stretch speaks, whatever is told before
  const named = /^[,"]R[.dSo]{0,3}(?:[pS][.]?)?N(?:[,"_]|$)/.test(codes.slice(at - 1)) && right[0] <= at + 3;
  const quoted = /",?[HhX>]{0,2}$/.test(codes.slice(0, at));
  // *les « **Forces du Nord** » revendiquent deux soldats tués*: a name in quotation marks, and its verb
  if (quoted && quotedName(codes, at) !== null) return null;
  if (quoted) return right;
  // "three of them were in intensive care; they are stable, **said the clinic**": of the whole that it ends
  const ends = /^[.d]{0,3}_?$/.test(codes.slice(right[1])) && !codes.slice(0, at).includes('R');
  const told = named || MEASURE.test(codes.slice(ends ? 0 : boundaryBefore(codes, at), at));
  // *Les assaillants, **rapportent des témoins**, ont abattu …*: set off between the subject and its verb
  if (!told && codes[at - 1] === ',' && /^,[HhXB]*[.]?[KFkIDEJZ]/.test(codes.slice(right[1]))) return right;
  // what is told behind belongs to the next reporting word: "…, adding that"
  const rest = codes.slice(right[1]);
  const behind = RELATIVE_BEHIND.test(rest) ? undefined : /[KFkIDEJZWR]/.exec(rest)?.[0];
  return told && (behind === undefined || behind === 'R') ? right : null;
}

/**
 * *…, a annoncé **le coordonnateur de la société civile, Jean Orel***, *…, a précisé **le service d'urgence***: a noun of
 * no kind, set off with a name or held by its article.
 */
function unknownNoun(
  { norms, language }: Draft,
  { voiceCodes: codes, chunks }: Parsed,
  at: number,
): SpeakerRange | null {
  const behind = codes.slice(at + 1);
  const named = /^d?(\.(?:[.oip]){0,6},N)(?=[,"_])/.exec(behind);
  const noun = named ?? /^d?(\.(?:[.op]){0,4}?)(?=[,"_i]|$)/.exec(behind);
  if (noun === null) return null;
  const to = at + 1 + noun[0].length;
  const from = to - (noun[1] as string).length;
  const first = (chunks[from] as Chunk).from;
  const held = [first - 1, first].some((i) => language.places.determiners.has(norms[i] ?? ''));
  return named !== null || held ? [from, to] : null;
}
