import type { Conflict } from '../../model/record.ts';
import { fromBox, type Matter, sameVictims } from './matter.ts';

/** Each end of a box's figure that nothing in the text gives. */
export function boxConflicts(matter: Matter): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const box of matter.claims) {
    if (!fromBox(box) || box.kind !== 'toll' || box.quantity === undefined) continue;
    const text = matter.claims.filter(
      (claim) => claim.kind === 'toll' && !fromBox(claim) && sameVictims(box, claim, matter),
    );
    const given = new Set(text.flatMap(({ quantity }) => (quantity ? [quantity.low, quantity.high] : [])));
    const unsupported = [...new Set([box.quantity.low, box.quantity.high])].filter(
      (end): end is number => end !== null && !given.has(end),
    );
    if (unsupported.length === 0) continue;
    conflicts.push({
      kind: 'unsupportedFigure',
      claims: [box.id, ...text.map((claim) => claim.id)],
      figures: unsupported,
      words: `the box has ${box.quantity.words}; nothing in the text gives ${unsupported.join(' or ')}`,
    });
  }
  return conflicts;
}
