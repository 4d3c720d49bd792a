import type { EventMention } from './mention.ts';
import type { Vector } from './vectors.ts';

/** How many of its rarest names a mention is looked up by. */
const KEYS = 12;
/** How many mentions, the last before it, a mention is compared with under one key. */
const HELD = 48;
/** How many candidates a mention keeps, those that share most keys first. */
const KEPT = 64;

/**
 * Pairs worth a score, without looking at all pairs: mentions that share one of their rarest names, or a place
 * and a day. Mentions come in the order of their dates and each looks back over a bounded number under each
 * key, so the cost grows with the number of mentions and not with its square.
 */
export function candidates(
  mentions: readonly EventMention[],
  vectors: readonly Vector[],
  spread: readonly number[],
): [number, number][] {
  const order = mentions.map((_, at) => at);
  const date = mentions.map((mention) => mention.event.when?.start ?? mention.publishedAt ?? '');
  order.sort((a, b) => (date[a]! < date[b]! ? -1 : date[a]! > date[b]! ? 1 : a - b));
  const held = new Map<string | number, number[]>();
  const pairs: [number, number][] = [];
  for (const at of order) {
    const shared = new Map<number, number>();
    for (const key of keysOf(mentions[at]!, vectors[at]!, spread)) {
      const others = held.get(key);
      if (others === undefined) {
        held.set(key, [at]);
        continue;
      }
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(at);
      if (others.length > HELD) others.shift();
    }
    const best = [...shared].sort(([a, x], [b, y]) => y - x || b - a).slice(0, KEPT);
    for (const [other] of best) if (mentions[other]!.report !== mentions[at]!.report) pairs.push([other, at]);
  }
  return pairs;
}

function keysOf(mention: EventMention, vector: Vector, spread: readonly number[]): (string | number)[] {
  const terms = [...vector.terms].sort((a, b) => spread[a]! - spread[b]! || a - b);
  // A name that nobody else has finds nobody.
  const keys: (string | number)[] = terms.filter((term) => spread[term]! > 1).slice(0, KEYS);
  const place = mention.event.place;
  const day = mention.event.when?.start?.slice(0, 10);
  if (place && place.precision <= 3) {
    const where = place.gazetteerId ?? place.name.toLowerCase();
    keys.push(`place ${where}`);
    if (day !== undefined) keys.push(`place ${where} ${day.slice(0, 7)}`);
  }
  return keys;
}
