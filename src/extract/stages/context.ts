import { modalityOf, scopeOf } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';

/** In what sense and of which time each toll is said. */
export function placeInContext({ draft, tolls }: Extraction): void {
  for (const toll of tolls) {
    const modality = modalityOf(draft, toll);
    if (modality !== 'actual') toll.modalityRead = modality;
    toll.scope = inBox(draft, toll) ? 'event' : scopeOf(draft, toll);
  }
}

/** A box gives the losses of the event that the page is about. */
function inBox(draft: Draft, toll: TollDraft): boolean {
  return draft.document.blocks[draft.sentences[toll.sentence]!.block]?.kind === 'boxRow';
}
