import type { Block } from '../../text/blocks.ts';
import type { Extraction } from '../extraction.ts';
import { parseSentence } from '../mentions-of.ts';

/** Reads the sentences that could open a claim; the others cost this scan and no more. */
export function parseSentences({ draft, parsed }: Extraction): void {
  const { opens } = draft.language;
  draft.sentences.forEach((sentence, s) => {
    if (isSilent(draft.document.blocks[sentence.block] as Block)) return;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (opens.has(draft.norms[i] as string)) {
        parsed.set(s, parseSentence(draft, sentence.from, sentence.to));
        return;
      }
    }
  });
}

/** Blocks whose words are no claims of this event: headings, references, related entries, rows about other things. */
function isSilent(block: Block): boolean {
  if (block.kind === 'boxRow') return block.field !== 'casualties';
  return block.kind === 'footnote' || block.kind === 'heading' || block.kind === 'related';
}
