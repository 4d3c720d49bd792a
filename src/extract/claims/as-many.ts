import { likeCandidate, type TollCandidate } from './candidate.ts';

/** "three soldiers killed and **as many** wounded": so many as were counted last. */
export function asMany(found: TollCandidate[]): void {
  found.forEach((toll, k) => {
    if (toll.parsed.chunks[toll.victim]?.group?.quantity?.rule !== '<as many>') return;
    const before = found.filter(({ victim }) => victim < toll.victim);
    const last = before.sort((a, b) => b.victim - a.victim)[0];
    if (last !== undefined)
      found[k] = likeCandidate(toll, { quantity: { ...last.quantity, words: toll.quantity.words } });
  });
}

/** "**of the 20 passengers**, five died", *sur les vingt otages, cinq …*: those out of whom the figure behind is taken. */
export function isOfWhich(codes: string, v: number): boolean {
  return /(?:^|[_;,&])[oi]$/.test(codes.slice(0, v)) && /^[.]{0,2},Q/.test(codes.slice(v + 1));
}
