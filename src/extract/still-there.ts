import type { Draft } from './draft.ts';
import type { TollDraft } from './extraction.ts';

/**
 * Those who are still in hospital are some of the hurt told before: "The number of injured stands at 88. **Twenty-two
 * remain in hospital**." A part of them, and no count of the attack's own.
 */
export function linkStillThere(draft: Draft, tolls: readonly TollDraft[]): void {
  let told: TollDraft[] = [];
  for (const toll of [...tolls].sort((a, b) => a.sentence - b.sentence || a.victim - b.victim)) {
    if (toll.measure !== 'injured' || toll.unit !== 'person' || toll.partOf !== null) continue;
    const { low } = toll.quantity;
    if (low === null) continue;
    const whole = told.find(
      (other) =>
        other.scope === toll.scope && low < (other.quantity.low ?? 0) && other.sentence < toll.sentence,
    );
    if (whole !== undefined && isStill(draft, toll)) toll.partOf = whole;
    else told = [...told.slice(-WHOLES), toll];
  }
}

/** Counts of the hurt that those still in hospital can be of. */
const WHOLES = 3;

/** "**remain** in hospital", *sont **encore** hospitalisées*: between the count and the word for it, or right before. */
function isStill(draft: Draft, { parsed: { chunks }, victim, hit }: TollDraft): boolean {
  const from = chunks[Math.min(victim, hit)]!.from;
  const to = chunks[Math.max(victim, hit)]!.to;
  return draft.norms.slice(from, to + 1).some((norm) => draft.language.updates.still.has(norm));
}
