import type { Block } from '../../text/blocks.ts';
import type { Draft } from '../draft.ts';
import type { Extraction } from '../extraction.ts';
import { sentenceOf } from '../mentions-of.ts';
import { phraseIn } from '../phrases.ts';

/** Reads the sentences that could open a claim; the others cost this scan and no more. */
export function parseSentences({ draft, parsed }: Extraction): void {
  draft.sentences.forEach((sentence, s) => {
    if (isSilent(draft.document.blocks[sentence.block] as Block)) return;
    if (opens(draft, sentence.from, sentence.to)) parsed.set(s, sentenceOf(draft, s));
  });
}

/** A word or phrase that opens a claim stands in it, or one that tells of a silence. */
function opens({ language, lexicon, tokens }: Draft, from: number, to: number): boolean {
  return lexicon.opens(from, to) || phraseIn(language.silences, tokens, from, to) !== null;
}

/** Blocks whose words are no claims of this event: headings, references, related entries, rows about other things. */
function isSilent(block: Block): boolean {
  if (block.kind === 'boxRow') return block.field !== 'casualties';
  return block.kind === 'footnote' || block.kind === 'heading' || block.kind === 'related';
}
