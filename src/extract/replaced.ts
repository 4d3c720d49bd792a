import type { Draft } from './draft.ts';
import type { TollDraft } from './extraction.ts';
import { phraseIn } from './phrases.ts';

/**
 * Links a figure to the one it replaces: "the toll rose **from 21 to 23**", "89 … the authorities had **initially**
 * spoken of 25". The older is kept; of those that would fit, the one called earlier is taken, else the last before.
 */
export function linkReplaced(draft: Draft, tolls: readonly TollDraft[]): void {
  const { updates } = draft.language;
  const says = ({ parsed: { from, to } }: TollDraft, phrases: readonly string[]): boolean =>
    phraseIn(phrases, draft.tokens, from, to) !== null;
  for (const [index, toll] of tolls.entries()) {
    if (toll.partOf !== null || figureOf(toll) === null) continue;
    const near = tolls.slice(Math.max(0, index - WINDOW), index + WINDOW);
    const others = near.filter((other) => isOtherFigure(toll, other));
    if (others.length === 0 || near.some((other) => other.supersedes === toll)) continue;
    toll.supersedes =
      others.find((other) => isFromTo(other, toll)) ??
      others.find((other) => isInstead(draft, toll, other, updates.instead)) ??
      (says(toll, updates.older)
        ? null
        : (others.find((other) => isGrowth(other, toll) && says(other, updates.older)) ??
          (says(toll, updates.newer) ? (lastBefore(others, toll) ?? null) : null)));
  }
}

/** Tolls on either side among which the other figure is looked for, so that cost stays linear. */
const WINDOW = 30;

/** What came first and in another sentence, and was fewer: tolls rise more often than they fall. */
function isGrowth(older: TollDraft, newer: TollDraft): boolean {
  return older.sentence !== newer.sentence && (older.quantity.low ?? 0) < (newer.quantity.low ?? 0);
}

function figureOf({ quantity }: TollDraft): number | null {
  return quantity.low ?? quantity.high;
}

/** Another count of the same: a part, another kind of victim or another event is none. */
function isOtherFigure(toll: TollDraft, other: TollDraft): boolean {
  if (other === toll || other.measure !== toll.measure || other.unit !== toll.unit) return false;
  if (other.partOf !== null || other.scope !== toll.scope) return false;
  if (figureOf(other) === null || figureOf(toll) === figureOf(other)) return false;
  const [a, b] = [toll.victimParty.party, other.victimParty.party];
  return (
    (a.force === b.force || a.force === null || b.force === null) &&
    !(a.actor !== null && b.actor !== null && a.actor !== b.actor)
  );
}

/** "from **21** to 23" */
export function isFromTo(older: TollDraft, newer: TollDraft): boolean {
  if (older.sentence !== newer.sentence || older.victim >= newer.victim) return false;
  const { codes } = newer.parsed;
  return (
    'oi'.includes(codes[older.victim - 1] ?? '_') &&
    /^[.]?[DJWZ]?i$/.test(codes.slice(older.victim + 1, newer.victim))
  );
}

export function isInstead(
  draft: Draft,
  toll: TollDraft,
  other: TollDraft,
  phrases: readonly string[],
): boolean {
  if (other.sentence !== toll.sentence || other.victim <= toll.victim) return false;
  const { chunks } = toll.parsed;
  return phraseIn(phrases, draft.tokens, chunks[toll.victim]!.to, chunks[other.victim]!.from) !== null;
}

function lastBefore(others: readonly TollDraft[], toll: TollDraft): TollDraft | undefined {
  return others.findLast((other) => other.sentence < toll.sentence);
}
