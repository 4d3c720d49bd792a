import type { Parsed } from '../chunks/chunk.ts';
import { likeCandidate, quantityOf, type TollCandidate } from './candidate.ts';

/**
 * Adds what a sentence tells of another place or time with a bare count and no verb of its own:
 *
 *     … killed 12 people in the city **and nine in the port**        *douze morts à Telm **et neuf à Askel***
 *     three died in the first blast, **five in the second**
 */
export function readElsewhere(parsed: Parsed, found: TollCandidate[], taken: Set<number>): void {
  const { chunks, codes } = parsed;
  for (const { index } of codes.matchAll(ELSEWHERE)) {
    const v = codes.indexOf('Q', index);
    const quantity = chunks[v]?.group?.quantity;
    if (taken.has(v) || quantity == null || NOT_COUNTED.has(quantity.rule)) continue;
    const told = found.findLast((toll) => toll.victim < v && toll.hit < v && toll.partOf === null);
    if (told === undefined || told.quantity.high === 0) continue;
    // a place or a time of the first stands between, and nothing else is told there
    const between = codes.slice(Math.max(told.victim, told.hit) + 1, index);
    const by = between === '' && codes[v + 1] === 'y';
    if (!PLACED.test(between) && !by) continue;
    taken.add(v);
    const whose = chunks[told.victim]!.group?.head == null ? told.whose : chunks[told.victim]!;
    found.push(
      likeCandidate(told, {
        rule: '<claim> in one place, <number> in another',
        quantity: quantityOf(chunks[v]!),
        victim: v,
        whose,
        hit: told.hit,
      }),
    );
  }
}

/** A bare count that is joined on, and a place or a time that ends the clause. */
const ELSEWHERE =
  /(?:,?&|[,;])QO?(?=[il][.dPNopus'tT]{1,6}(?:[,;&_]|$)|d(?:[,;&_]|$)|l(?:[,;&_]|$)|y[.tTsp](?:[,;&_]|$))/g;

/** What stands between: a place, a time, and nobody who does or suffers anything. */
const PLACED = /^(?:[dP]|[.]?[iy])[.dPNopusitT]{0,7}$|^[dP]$/;

const NOT_COUNTED: ReadonlySet<string> = new Set([
  '<a>',
  '<another>',
  '<others>',
  '<of those known>',
  '<both>',
  '<some>',
]);
