import type { Quantity } from '../../model/quantity.ts';
import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { Head } from '../lexicon.ts';
import { phraseBegins } from '../phrases.ts';
import { likeCandidate, type TollCandidate } from './candidate.ts';

/**
 * Who those are whom a sentence before counted, said in one that tells of no further dead:
 *
 *     Dix personnes ont été tuées. Deux des victimes sont des enfants.    **Il s'agit de** sept soldats et trois bergers.
 *     ^^^^^^^^^^^^ whole            ^^^^^^^^^^^^^^^^^      ^^^^^^^                          ^^^^^^^^^^^^    ^^^^^^^^^^^^^
 */
export function thoseTold(
  draft: Draft,
  parsed: Parsed,
  sentence: number,
  whole: TollCandidate,
): readonly TollCandidate[] {
  if (whole.unit !== 'person' || (whole.quantity.high ?? 2) < 2) return [];
  const some = someOfThem(draft, parsed);
  const found = some === null ? listed(draft, parsed) : [some];
  return found.flatMap(({ at, who, quantity }) => {
    if (!isPart(quantity, whole.quantity)) return [];
    const chunk = parsed.chunks[who] as Chunk;
    return likeCandidate(whole, {
      rule: WHO_THEY_ARE,
      quantity,
      parsed,
      sentence,
      victim: at,
      hit: at,
      agent: null,
      head: chunk.group?.head as Head,
      whose: chunk,
      partOf: whole,
      negated: false,
      refused: false,
    });
  });
}

const WHO_THEY_ARE = '<claim>. <number> of them are <people>';

/** Whether a sentence behind a toll may tell so: one in four has no such word, and needs no reading. */
export function tellsWho({ norms, tokens, language }: Draft, from: number, to: number): boolean {
  if (phraseBegins(language.identities, tokens, from, to)) return true;
  for (let i = from; i < to; i++) if (language.them.many.has(norms[i] as string)) return true;
  return false;
}

/** A count, the chunk that it stands in, and the chunk that says who they are. */
interface Told {
  readonly at: number;
  readonly who: number;
  readonly quantity: Quantity;
}

/** *Deux des victimes **sont des enfants***, "three **of them were women**", *l'un des tués **était un policier***. */
function someOfThem(draft: Draft, { chunks, codes }: Parsed): Told | null {
  const shape = /^[.]{0,2}([GQ])(?:o[.]?[JDWZ])?[.+]?B[.]?o?([pGN])/d.exec(codes);
  const at = shape?.indices?.[1]?.[0];
  const who = shape?.indices?.[2]?.[0];
  if (shape === null || at === undefined || who === undefined) return null;
  const { group } = chunks[at] as Chunk;
  const quantity = group?.quantity?.quantity;
  if (group === undefined || quantity === undefined || !isPerson(chunks[who])) return null;
  return /o[.]?[JDWZ]/.test(shape[0]) || pointsBack(draft, group.from, group.to)
    ? { at, who, quantity }
    : null;
}

function pointsBack({ norms, language }: Draft, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (language.them.many.has(norms[i] as string) || language.victims.has(norms[i] as string)) return true;
  return false;
}

/** *Il s'agit de **sept soldats et trois bergers***, "They were **two nurses and a driver**". */
function listed({ tokens, language }: Draft, { chunks, codes, from, to }: Parsed): readonly Told[] {
  if (!phraseBegins(language.identities, tokens, from, to)) return [];
  const list = /^[^_;,GQUTN]{1,4}((?:[GN](?:,?&|,)?o?){1,8})(?=[_;,.])/d.exec(codes);
  const [first, end] = list?.indices?.[1] ?? [0, 0];
  const found: Told[] = [];
  for (let at = first; at < end; at++) {
    const chunk = chunks[at] as Chunk;
    if (!'GN'.includes(chunk.code) || !isPerson(chunk)) continue;
    found.push({ at, who: at, quantity: chunk.group?.quantity?.quantity ?? ONE });
  }
  return found;
}

const ONE: Quantity = { low: 1, high: 1, exactness: 'exact', words: '' };

function isPerson(chunk: Chunk | undefined): boolean {
  return chunk?.group?.head?.unit === 'person';
}

/** Fewer than the whole, as far as both are known. */
function isPart({ low, high }: Quantity, whole: Quantity): boolean {
  const part = low ?? high;
  const all = whole.high ?? whole.low;
  return part !== null && part > 0 && (all === null || part < all || whole.high === null);
}
