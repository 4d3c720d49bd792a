import type { Draft } from '../draft.ts';
import { sentenceAt } from '../sentence-at.ts';

/** Tokens `[from, to)` between two quotation marks; the marks themselves are outside. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds what stands between quotation marks, across sentences but not across blocks. A straight mark opens where
 * it leans on the word behind it and closes where it leans on the one before:
 *
 *     He said: "They came at dawn. Ten men were killed."      « Dix hommes ont été tués », dit-il.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * One that is never closed, or in which another opens, ends with the sentence it opens in.
 */
export function quotationsOf(draft: Draft): Quotation[] {
  const { tokens } = draft;
  const found: Quotation[] = [];
  const ends = blockEnds(draft);
  let open: { at: number; mark: string } | null = null;
  let block = 0;
  const leave = (before: number) => {
    if (open !== null) {
      const end = Math.min(before, draft.sentences[sentenceAt(draft, open.at)]?.to ?? open.at);
      if (end > open.at + 1) found.push({ from: open.at + 1, to: end });
    }
    open = null;
  };
  for (let i = 0; i < tokens.length; i++) {
    while (i >= (ends[block] ?? Number.POSITIVE_INFINITY)) {
      block++;
      leave(i);
    }
    const { norm, spaced, kind } = tokens[i]!;
    if (kind !== 'mark') continue;
    if (open !== null && closes(open.mark, norm)) {
      if (norm !== '"' || !spaced || open.mark !== '"' || leansBack(draft, i)) {
        if (i > open.at + 1) found.push({ from: open.at + 1, to: i });
        open = null;
        continue;
      }
    }
    if (norm === '«' || norm === '“' || norm === '"') {
      if (norm === '"' && open !== null && open.mark !== '"') continue;
      leave(i);
      open = { at: i, mark: norm };
    }
  }
  leave(tokens.length);
  return found;
}

function closes(open: string, mark: string): boolean {
  if (open === '«') return mark === '»';
  if (open === '“') return mark === '”' || mark === '"';
  return mark === '"' || mark === '”';
}

/** A mark between two spaces closes where a sentence ended or a comma stands; one before a word opens. */
function leansBack({ tokens }: Draft, at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.spaced || next.kind === 'mark';
}

/** The token behind each block's last. */
function blockEnds({ sentences }: Draft): number[] {
  const ends: number[] = [];
  for (const { to, block } of sentences) ends[block] = to;
  return ends.filter((end) => end !== undefined);
}

/** The quotation that holds a token, by halves: they stand in order and never overlap. */
export function quotationAt(quotations: readonly Quotation[], at: number): number {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = quotations[middle]!;
    if (at < from) high = middle - 1;
    else if (at >= to) low = middle + 1;
    else return middle;
  }
  return -1;
}
