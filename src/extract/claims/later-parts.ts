import type { Quantity } from '../../model/quantity.ts';
import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { TollCandidate } from './candidate.ts';

/**
 * Counts of a part of those that an earlier sentence counted:
 *
 *     Twenty people were killed. Among the victims are seven children.      Sept enfants figurent parmi les morts.
 *     ^^^^^^^^^^^^^ whole                              ^^^^^^^^^^^^^^ part
 */
export function laterParts(
  parsed: Parsed,
  sentence: number,
  found: readonly TollCandidate[],
  whole: TollCandidate,
): TollCandidate[] {
  const range = partsIn(parsed.codes);
  if (range === null) return [];
  const made: TollCandidate[] = [];
  for (let v = range[0]; v < range[1]; v++) {
    const chunk = parsed.chunks[v] as Chunk;
    if (chunk.group === undefined || !'GQUN'.includes(chunk.code)) continue;
    const own = found.find((toll) => toll.victim === v);
    if (own !== undefined) {
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

const ONE: Quantity = { low: 1, high: 1, exactness: 'exact', words: '' };

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
  const leads =
    /(?:^|^[^GQUT]{1,10}[,";])(?:\+|c[pJWDZ>])[.,;]{0,2}(?:,[pNS>.]{1,3}R,)?(?:>?[.RHB]{1,2})?[.,;]{0,2}(?=[GQUN])/.exec(
      codes,
    );
  if (leads !== null) return [leads[0].length, leads[0].length + listLength(codes, leads[0].length)];
  const list = listLength(codes, 0);
  return list > 0 && /^[.]?B[.]?c[pJWDZ>]/.test(codes.slice(list)) ? [0, list] : null;
}

function listLength(codes: string, at: number): number {
  return (
    /^(?:[GQUN](?:,?o?u[.]?)?(?:(?:,?&|,)o?(?:p(?:,?&|,)o?)?(?=[GQUN]))?){0,8}/.exec(codes.slice(at))?.[0]
      .length ?? 0
  );
}
