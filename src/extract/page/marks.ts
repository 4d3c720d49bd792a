import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';

/** "[3]" in running text. */
export interface ReferenceMark {
  readonly number: number;
  /** Tokens `[from, to)`: the brackets and the number. */
  readonly from: number;
  readonly to: number;
  /** Index into the document's blocks. */
  readonly block: number;
  /** Index into the draft's sentences. */
  readonly sentence: number;
}

/** Every mark of the page's own references; a bracketed number that no footnote has is none. */
export function readMarks(draft: Draft): ReferenceMark[] {
  const { tokens, sentences, document } = draft;
  const numbers = new Set(
    document.blocks.flatMap(({ kind, number }) => (kind === 'footnote' ? [number] : [])),
  );
  if (numbers.size === 0) return [];
  const marks: ReferenceMark[] = [];
  sentences.forEach(({ from, to, block }, sentence) => {
    if (document.blocks[block]?.kind === 'footnote') return;
    for (let i = from; i + 2 < to; i++) {
      if ((tokens[i] as Token).norm !== '[' || (tokens[i + 2] as Token).norm !== ']') continue;
      const { kind, norm } = tokens[i + 1] as Token;
      if (kind === 'number' && numbers.has(Number(norm)))
        marks.push({ number: Number(norm), from: i, to: i + 3, block, sentence });
    }
  });
  return marks;
}

/**
 * The references that what stands at `token` rests on: the first marks behind it in its block. A mark covers what
 * comes before it, back to the mark before:
 *
 *     The camp fell. It was retaken at dawn. [3] [4] Nobody fled.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3, 4     ^^^^^^^^^^^^ none
 */
export function referencesAt(marks: readonly ReferenceMark[], block: number, token: number): number[] {
  const first = marks.findIndex((mark) => mark.block === block && mark.from >= token);
  if (first < 0) return [];
  const numbers: number[] = [];
  for (let i = first; i < marks.length; i++) {
    const mark = marks[i] as ReferenceMark;
    if (mark.block !== block || (i > first && mark.from !== marks[i - 1]?.to)) break;
    if (!numbers.includes(mark.number)) numbers.push(mark.number);
  }
  return numbers;
}
