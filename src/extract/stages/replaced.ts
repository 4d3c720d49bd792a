import type { Extraction } from '../extraction.ts';
import { linkIncrements } from '../increments.ts';
import { linkReplaced } from '../replaced.ts';
import { linkStillThere } from '../still-there.ts';

/** Which figure of running text replaces which: a box gives what stands. */
export function findReplaced({ draft, tolls }: Extraction): void {
  const { blocks } = draft.document;
  const told = tolls.filter((toll) => blocks[draft.sentences[toll.sentence]!.block]?.kind !== 'boxRow');
  // what a total has taken in replaces nothing
  linkIncrements(draft, told);
  linkStillThere(draft, told);
  linkReplaced(draft, told);
}
