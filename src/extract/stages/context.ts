import { modalityOf, scopeOf } from '../context.ts';
import type { Extraction } from '../extraction.ts';

/** In what sense and of which time each toll is said. */
export function placeInContext({ draft, tolls }: Extraction): void {
  for (const toll of tolls) {
    const modality = modalityOf(draft, toll);
    if (modality !== 'actual') toll.modalityRead = modality;
    toll.scope = scopeOf(draft, toll);
  }
}
