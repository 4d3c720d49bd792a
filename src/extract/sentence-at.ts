import type { Draft } from './draft.ts';

/** The sentence that token `token` stands in: halving, since it may be anywhere in a long report. */
export function sentenceAt({ sentences }: Pick<Draft, 'sentences'>, token: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
