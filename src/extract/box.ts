import type { Block } from '../text/blocks.ts';
import type { Draft } from './draft.ts';
import type { ActorMention } from './mentions.ts';
import { type Speaker, speakerAt } from './voices.ts';

/**
 * Who a row of a box speaks for: a header ("Per northern sources:", "Southern claim:") carries over every row up
 * to the next header or the end of its field; "(per the council)" speaks for its own row.
 */
export class BoxVoices {
  #label: string | undefined;
  #side: number | undefined;
  #speakers: readonly Speaker[] = [];

  /** The speakers of the row that is tokens `[from, to)` of `block`, and whether the row is but a header. */
  of(
    draft: Draft,
    block: Block,
    actors: ReadonlyMap<number, ActorMention>,
    from: number,
    to: number,
  ): readonly Speaker[] {
    if (block.label !== this.#label || block.side !== this.#side) {
      this.#label = block.label;
      this.#side = block.side;
      this.#speakers = [];
    }
    const head = headerEnd(draft, from, to);
    if (head !== null) {
      const [start, end] = speakerWords(draft, from, head);
      this.#speakers = start < end ? [speakerAt(draft, [], actors, start, end)] : [];
    }
    const own = parenthesis(draft, from, to);
    if (own !== null) return [speakerAt(draft, [], actors, own[0], own[1])];
    return this.#speakers;
  }
}

/** The colon of a header: no number stands before it, and a word that says that somebody speaks does. */
function headerEnd(draft: Draft, from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + 10); i++) {
    const token = draft.tokens[i]!;
    if (token.kind === 'number') return null;
    if (token.norm === ':') return saysSomebody(draft, from, i) ? i : null;
  }
  return null;
}

function saysSomebody(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const entries = draft.language.lexicon.at(draft.tokens, i, to);
    if (entries.some((entry) => entry.mark === 'r' || entry.mark === 'R' || entry.mark === 'S')) return true;
    if (draft.language.claimNouns.has(draft.norms[i] as string)) return true;
  }
  return false;
}

/** The speaker's words without "per" before and "claim" behind. */
function speakerWords(draft: Draft, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  const { lexicon, claimNouns } = draft.language;
  const isReport = (i: number): number => {
    const entry = lexicon.at(draft.tokens, i, to).find((e) => e.mark === 'r' || e.mark === 'R');
    return entry?.words.length ?? 0;
  };
  for (let step = isReport(start); step > 0 && start + step <= end; step = isReport(start)) start += step;
  while (end > start && (claimNouns.has(draft.norms[end - 1] as string) || isReport(end - 1) > 0)) end--;
  return [start, end];
}

/** "(per the council)", "(northern claim)" at the end of a row. */
function parenthesis(draft: Draft, from: number, to: number): [number, number] | null {
  for (let i = from; i < to; i++) {
    if (draft.norms[i] !== '(') continue;
    let end = i + 1;
    while (end < to && draft.norms[end] !== ')' && draft.tokens[end]!.kind !== 'number') end++;
    if (draft.norms[end] !== ')' || !saysSomebody(draft, i + 1, end)) continue;
    const words = speakerWords(draft, i + 1, end);
    if (words[0] < words[1]) return words;
  }
  return null;
}
