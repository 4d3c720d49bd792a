import type { Draft } from './draft.ts';
import type { TollDraft } from './extraction.ts';
import { isFromTo, isInstead } from './replaced.ts';

/**
 * Makes a count that a new total has taken in a part of it, so that it is never added to it:
 *
 *     Four of the wounded died overnight, bringing the death toll to 27.    The toll rose from 14 to 19 as five bodies were found.
 *     ^^^^                                                      ^^                            ^^    ^^    ^^^^
 */
export function linkIncrements(draft: Draft, tolls: readonly TollDraft[]): void {
  for (const [index, total] of tolls.entries()) {
    if (total.unit !== 'person' || total.partOf !== null || total.quantity.low === null) continue;
    const around = tolls.slice(Math.max(0, index - WINDOW), index + WINDOW);
    if (around.some((toll) => isFromTo(total, toll))) continue;
    const near = around.filter(
      (toll) => isFewer(toll, total) && Math.abs(toll.sentence - total.sentence) <= 1,
    );
    const before = near.find(
      (toll) => isFromTo(toll, total) || isInstead(draft, total, toll, draft.language.updates.instead),
    );
    for (const toll of near) {
      if (toll === before || toll.partOf !== null) continue;
      if (before === undefined ? !isBroughtTo(toll, total) : !addsUp(before, toll, total)) continue;
      toll.partOf = total;
      // "three officers were among the dead", told behind: among all of them
      for (const part of around)
        if (part.partOf === toll && part.sentence !== toll.sentence) part.partOf = total;
    }
  }
}

/** Tolls on either side among which a part is looked for, so that cost stays linear. */
const WINDOW = 12;

function isFewer(toll: TollDraft, total: TollDraft): boolean {
  return (
    toll.measure === total.measure &&
    toll.unit === total.unit &&
    toll.scope === total.scope &&
    toll.quantity.low !== null &&
    toll.quantity.low < (total.quantity.low ?? 0) &&
    // who is said of some of them is said of those who died before as well
    (toll.victimParty.actor === null ||
      total.victimParty.actor === null ||
      toll.victimParty.actor === total.victimParty.actor)
  );
}

/** "from **14** to **19** as **five** more bodies were found" */
function addsUp(before: TollDraft, toll: TollDraft, total: TollDraft): boolean {
  return (before.quantity.low ?? 0) + (toll.quantity.low ?? 0) === total.quantity.low;
}

/** "**Four** died overnight, bringing the toll to **27**": a count in the sentence of a total that a toll has reached. */
function isBroughtTo(toll: TollDraft, { parsed, victim, hit, sentence }: TollDraft): boolean {
  if (toll.sentence !== sentence || toll.hit === hit) return false;
  // the toll that goes up to a figure: *portant **à 27** morts le **bilan***, "taking the **toll to 27**"
  const around = parsed.codes.slice(Math.min(victim, hit) - 1, Math.max(victim, hit) + 2);
  return /i[GQ][^,;]{0,3}L/.test(around) || /L[^,;]{0,8}i[GQ]/.test(around);
}
