import type { EventMention } from './mention.ts';
import type { Vector } from './vectors.ts';

/** How many of its rarest names a mention is looked up by. */
const KEYS = 12;
/** A name that more mentions than this have finds too many of them, and says little. */
const COMMON = 2000;
/** How many mentions, the last before it, a mention is compared with under one key. */
const HELD = 32;
/** How many candidates a mention keeps, those that share most keys first. */
const KEPT = 48;

/** Where mentions under each key are kept while the mentions pass by. */
class Shelf {
  private readonly byTerm: number[][] = [];
  private readonly byPlace = new Map<string, number[]>();

  /** The mentions last put under the key, which then takes this one too. */
  take(key: string | number, at: number): readonly number[] {
    const held = typeof key === 'number' ? this.byTerm[key] : this.byPlace.get(key);
    if (held === undefined) {
      if (typeof key === 'number') this.byTerm[key] = [at];
      else this.byPlace.set(key, [at]);
      return [];
    }
    const before = held.slice();
    held.push(at);
    if (held.length > HELD) held.shift();
    return before;
  }
}

/**
 * Pairs worth a score, without looking at all pairs: mentions that share one of their rarest names, or a place
 * and a day. Mentions come in the order of their dates and each looks back over a bounded number under each
 * key, so the cost grows with the number of mentions and not with its square.
 */
export function eachCandidate(
  mentions: readonly EventMention[],
  vectors: readonly Vector[],
  spread: readonly number[],
  visit: (earlier: number, later: number) => void,
): void {
  const date = mentions.map((mention) => mention.event.when?.start ?? mention.publishedAt ?? '');
  const order = Int32Array.from(mentions, (_, at) => at);
  order.sort((a, b) => (date[a]! < date[b]! ? -1 : date[a]! > date[b]! ? 1 : a - b));
  const shelf = new Shelf();
  for (const at of order) {
    const report = mentions[at]!.report;
    const shared = new Map<number, number>();
    for (const key of keysOf(mentions[at]!, vectors[at]!, spread))
      for (const other of shelf.take(key, at))
        if (mentions[other]!.report !== report) shared.set(other, (shared.get(other) ?? 0) + 1);
    if (shared.size <= KEPT) for (const other of shared.keys()) visit(other, at);
    else {
      const best = [...shared].sort(([a, x], [b, y]) => y - x || b - a);
      best.length = KEPT;
      for (const [other] of best) visit(other, at);
    }
  }
}

function keysOf(mention: EventMention, vector: Vector, spread: readonly number[]): (string | number)[] {
  const keys: (string | number)[] = [];
  // A name that nobody else has finds nobody.
  const telling = Array.from(vector.terms).filter((term) => spread[term]! > 1 && spread[term]! <= COMMON);
  telling.sort((a, b) => spread[a]! - spread[b]! || a - b);
  for (const term of telling.slice(0, KEYS)) keys.push(term);
  const place = mention.event.place;
  const day = mention.event.when?.start?.slice(0, 10);
  if (place && place.precision <= 3) {
    const where = place.gazetteerId ?? place.name.toLowerCase();
    keys.push(where);
    if (day !== undefined) keys.push(`${where} ${day.slice(0, 7)}`);
  }
  return keys;
}
