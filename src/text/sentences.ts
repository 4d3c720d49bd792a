import type { Block } from './blocks.ts';
import type { Token } from './tokens.ts';

/** Tokens `[from, to)` of one sentence, in `block` (an index into the document's blocks). */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/**
 * Cuts the tokens of a document into sentences. A sentence never leaves its block. It ends at `. ! ? …` with what
 * closes behind it, when white space and no lower-case letter follow, and not behind an abbreviation, an initial or a bare number
 * that opens a list:
 *
 *     Gen. A. Diarra said 3.5 tonnes burned. "No one died." He left
 *        ·  ·              ·               ^            ^^        cuts after ^
 *
 * Words without end or mark are no sentence that anybody wrote: they are cut where they grow too long, so that what
 * costs more with the length of a sentence costs no more with that of a text.
 */
export function sentencesOf(
  tokens: readonly Token[],
  blocks: readonly Block[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    while (from < tokens.length && (tokens[from] as Token).start < block.start) from++;
    let i = from;
    while (i < tokens.length && (tokens[i] as Token).end <= block.end) {
      i++;
      const ends =
        endsAt(tokens, i - 1, abbreviations) ?? (i - from < LONGEST ? null : breakIn(tokens, from, i));
      if (ends === null) continue;
      i = ends;
      sentences.push({ from, to: i, block: b });
      from = i;
    }
    if (i > from) sentences.push({ from, to: i, block: b });
    from = i;
  }
  return sentences;
}

/** Twice as long, in tokens, as any sentence met in reports. */
const LONGEST = 400;
/** Tokens at the end of such a stretch among which a mark is looked for. */
const BREAK = 60;

/** Where tokens `[from, to)`, too long for a sentence, are best cut: behind the last comma or the like, else at the end. */
function breakIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > Math.max(from, to - BREAK); i--)
    if (BREAKS.has((tokens[i] as Token).norm)) return i + 1;
  return to;
}

const BREAKS = new Set([',', ';', ':', '–', '—', '|']);
const ENDS = new Set(['.', '!', '?', '…']);
const CLOSES = new Set(['"', '”', '»', ')', ']', "'"]);

/** The token behind the sentence that ends at `at`, or null where none ends there. */
function endsAt(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): number | null {
  const mark = tokens[at] as Token;
  if (mark.kind !== 'mark' || !ENDS.has(mark.norm)) return null;
  let next = at + 1;
  while (next < tokens.length && isClosing(tokens, next)) next++;
  const after = tokens[next];
  if (after === undefined) return next;
  // footnote marks "[3]" stay with the sentence they stand behind
  const marks = behindFootnotes(tokens, next);
  const follower = tokens[marks];
  if (follower !== undefined && !follower.spaced && marks === next) return null;
  if (follower !== undefined && follower.kind === 'word' && !follower.capital) return null;
  if (mark.norm === '.' && isAbbreviation(tokens, at, abbreviations)) return null;
  return marks;
}

function isClosing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!CLOSES.has(token.norm)) return ENDS.has(token.norm) && !token.spaced;
  // a spaced plain quote opens; a spaced » closes (French sets a space before it)
  return !token.spaced || token.norm === '»';
}

function behindFootnotes(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.norm === '[' && tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.norm === ']') i += 3;
  return i;
}

function isAbbreviation(tokens: readonly Token[], dot: number, abbreviations: ReadonlySet<string>): boolean {
  const before = tokens[dot - 1];
  if (before === undefined || before.kind !== 'word' || tokens[dot]?.spaced) return false;
  if (before.norm.length === 1 && before.capital) return true;
  return abbreviations.has(before.norm);
}
