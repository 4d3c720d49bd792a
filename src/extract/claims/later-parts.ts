import type { Quantity } from '../../model/quantity.ts';
import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { TollCandidate } from './candidate.ts';

/**
 * Counts of a part of those that an earlier sentence counted:
 *
 *     Twenty people were killed. Among the victims are seven children.      Sept enfants figurent parmi les morts.
 *     ^^^^^^^^^^^^^ whole                              ^^^^^^^^^^^^^^ part
 */
export function laterParts(
  { norms, language }: Draft,
  parsed: Parsed,
  sentence: number,
  found: readonly TollCandidate[],
  whole: TollCandidate,
): TollCandidate[] {
  const range = partsIn(parsed.codes);
  if (range === null) return [];
  // *Côté gardes, neuf morts*: what another side lost is no part
  if (parsed.chunks.slice(0, range[0]).some(({ code, to }) => code === 'c' && isSide(norms, language, to)))
    return [];
  const made: TollCandidate[] = [];
  for (let v = range[0]; v < range[1]; v++) {
    const chunk = parsed.chunks[v] as Chunk;
    if (chunk.group === undefined || !'GQUN'.includes(chunk.code)) continue;
    const own = found.find((toll) => toll.victim === v);
    // "among the dead are three **prisoners**": what the noun says by itself befell them before
    const bare = own !== undefined && own.hit === own.victim && own.measure !== whole.measure;
    if (own !== undefined && !bare) {
      if (own.measure === whole.measure) own.partOf ??= whole;
      continue;
    }
    // "among the **wounded**" are no dead
    if (saysOther(parsed, whole)) continue;
    // a person named is one
    const quantity = chunk.group.quantity?.quantity ?? (chunk.code === 'N' ? ONE : undefined);
    if (quantity !== undefined) made.push(partOf(whole, parsed, sentence, v, quantity));
  }
  return made;
}

/** Whether the words that end before token `to` say "on the side of". */
function isSide(norms: Draft['norms'], { sideWords }: Draft['language'], to: number): boolean {
  return sideWords.has(norms[to - 1] as string) || sideWords.has(norms[to - 2] ?? '');
}

const ONE: Quantity = { low: 1, high: 1, exactness: 'exact', words: '' };

/**
 * … where the count stands before "among": *on compte **deux enfants parmi les victimes***, *neuf morts, **un général
 * parmi eux***. They are a part of the toll before them in the sentence, or else of `whole`.
 */
export function partsAmong(
  { norms, language }: Draft,
  parsed: Parsed,
  sentence: number,
  found: readonly TollCandidate[],
  whole: TollCandidate | undefined,
): TollCandidate[] {
  const { codes, chunks } = parsed;
  const made: TollCandidate[] = [];
  if (!codes.includes('cp') && !codes.includes('+')) return made;
  for (const { index } of codes.matchAll(AMONG)) {
    const among = chunks[index + 1];
    const isVictims = among !== undefined && language.victims.has(norms[among.from] as string);
    if (codes[index] === 'c' && !isVictims) continue;
    const list = /(?<![+io&a])([GN](?:(?:,?&|,)?[GN]){0,4})(?:(?:o[.pN]{1,2})?,?[B.]?)$/.exec(
      codes.slice(0, index),
    );
    if (list === null) continue;
    const of = found.findLast((toll) => toll.victim < list.index && isWhole(toll)) ?? whole;
    if (of === undefined) continue;
    for (let v = list.index; v < list.index + (list[1] as string).length; v++) {
      const chunk = chunks[v] as Chunk;
      if (!'GN'.includes(chunk.code) || found.some(({ victim }) => victim === v)) continue;
      if (chunk.group?.head?.unit !== 'person') continue;
      made.push(partOf(of, parsed, sentence, v, chunk.group.quantity?.quantity ?? ONE));
    }
  }
  return made;
}

/** "among" and those spoken of, or "among them" at the end of its stretch. */
const AMONG = /c(?=p)|\+(?=[_,;")])/g;

function isWhole({ unit, measure, partOf }: TollCandidate): boolean {
  return unit === 'person' && partOf === null && CASUALTIES.has(measure);
}

const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'injured', 'killedOrInjured']);

/** Whether the word behind "among" tells of another measure than the toll's. */
function saysOther({ chunks, codes }: Parsed, { measure }: TollCandidate): boolean {
  const hits = chunks[codes.search(/(?<=c)[JWDZ]/)]?.hits ?? [];
  return hits.length > 0 && !hits.some(({ people }) => people === measure);
}

function partOf(
  whole: TollCandidate,
  parsed: Parsed,
  sentence: number,
  victim: number,
  quantity: Quantity,
): TollCandidate {
  const chunk = parsed.chunks[victim] as Chunk;
  const head = chunk.group?.head ?? null;
  return {
    rule: 'among <those counted before>, <part>',
    measure: whole.measure,
    quantity,
    unit: whole.unit,
    victim,
    hit: victim,
    agent: null,
    parsed,
    sentence,
    head: head ?? whole.head,
    whose: head === null ? whole.whose : chunk,
    modality: null,
    ownLoss: false,
    later: false,
    refused: false,
    negated: false,
    partOf: whole,
  };
}

/** The chunks of the parts, where a sentence begins with "among them" or ends so behind its counts. */
function partsIn(codes: string): [number, number] | null {
  if (!codes.includes('c') && !codes.includes('+')) return null;
  const leads =
    /(?:^|^[^GQUT]{1,10}[,";]|^[^GQUT]{1,20}Rw)(?:\+|c[pJWDZ>](?:,[^,;_RGQ]{1,10}(?=,))?)[.,;]{0,2}(?:,[pNS>.]{1,3}R,)?(?:>?[.RHB]{1,2})?[.,;]{0,2}(?=[GQUN])/.exec(
      codes,
    );
  if (leads !== null) return [leads[0].length, leads[0].length + listLength(codes, leads[0].length)];
  const list = listLength(codes, 0);
  return list > 0 && /^[.]?B[.]?c[pJWDZ>]/.test(codes.slice(list)) ? [0, list] : null;
}

function listLength(codes: string, at: number): number {
  return (
    /^(?:[GQUN](?:,?o?u[.]?|(?:o[.pN]{1,2}){1,2})?(?:(?:,?&|,)o?(?:p(?:,?&|,)o?)?(?=[GQUN]))?){0,8}/.exec(
      codes.slice(at),
    )?.[0].length ?? 0
  );
}
