import type { Extraction } from '../extraction.ts';
import { linkReplaced } from '../replaced.ts';

/** Which figure of running text replaces which: a box gives what stands. */
export function findReplaced({ draft, tolls }: Extraction): void {
  const { blocks } = draft.document;
  linkReplaced(
    draft,
    tolls.filter((toll) => blocks[draft.sentences[toll.sentence]!.block]?.kind !== 'boxRow'),
  );
}
