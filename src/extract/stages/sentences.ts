import type { Block } from '../../text/blocks.ts';
import { tellsWho } from '../claims/those-told.ts';
import type { Draft } from '../draft.ts';
import type { Extraction } from '../extraction.ts';
import { sentenceOf } from '../mentions-of.ts';
import { phraseIn } from '../phrases.ts';

/** Reads the sentences that could open a claim; the others cost this scan and no more. */
export function parseSentences({ draft, parsed }: Extraction): void {
  let opened = Number.NEGATIVE_INFINITY;
  draft.sentences.forEach((sentence, s) => {
    const block = draft.document.blocks[sentence.block] as Block;
    if (isSilent(block)) return;
    const { from, to } = sentence;
    if (opens(draft, from, to)) opened = s;
    else if (s - opened > FIGURE || block.kind === 'boxRow') return;
    else if (!givesFigure(draft, from, to) && !(s - opened === 1 && tellsWho(draft, from, to))) return;
    parsed.set(s, sentenceOf(draft, s));
  });
}

/** Sentences behind one that opens a claim in which another may give another figure for it. */
const FIGURE = 2;

/** Somebody speaks in it, and of a number: "the front put the figure at 31" (`claims/later-figures.ts`). */
function givesFigure({ language, lexicon, tokens }: Draft, from: number, to: number): boolean {
  if (!lexicon.says(from, to)) return false;
  const { byWord } = language.quantities.numerals;
  for (let i = from; i < to; i++)
    if (tokens[i]!.kind === 'number' || byWord.has(tokens[i]!.norm)) return true;
  return false;
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
