import type { Block } from '../text/blocks.ts';
import { type Chunk, chunksOf, isBlank, type Line } from '../text/lines.ts';

/**
 * Cuts running text into headings, list items and paragraphs. Lines of a text broken at a fixed width are joined;
 * otherwise each line is a paragraph of its own.
 *
 *     ORVANE, 3 MAY -- THE FIRST BRIGADE SAID THAT      (one paragraph: the lines are as long as
 *     NINE REBELS DIED NEAR THE MILL.                    the width lets them be)
 */
export function blocksOfBody(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  section?: string,
): Block[] {
  const blocks: Block[] = [];
  const wrapped = isWrapped(text, lines, from, to);
  let under = section;
  for (const chunk of chunksOf(lines, from, to)) {
    for (const piece of piecesOf(text, lines, chunk, wrapped)) {
      if (isPicture(text, piece)) continue;
      const heading = headingOf(text, lines, piece, chunk, to);
      if (heading !== null) {
        under = text.slice(heading.start, heading.end);
        blocks.push({ kind: 'heading', start: heading.start, end: heading.end });
        continue;
      }
      blocks.push(withSection(bodyBlock(text, piece), under));
    }
  }
  return blocks;
}

export function withSection(block: Block, section: string | undefined): Block {
  return section === undefined ? block : { ...block, section };
}

/** How many units a list mark at `start` takes, with the white space behind it, or 0. */
export function listMark(text: string, start: number, end: number): number {
  const found = LIST_MARK.exec(text.slice(start, Math.min(end, start + 12)));
  return found === null ? 0 : found[0].length;
}

/** Ends as a sentence does, closing quotes, brackets and footnote marks aside. */
export function endsSentence(text: string, start: number, end: number): boolean {
  return /[.!?…][\])"'”’»*_\s]*(?:\[\d{1,4}\]\s*)*$/u.test(text.slice(Math.max(start, end - 60), end));
}

/** A piece of a chunk: lines `[from, to)` that make one block. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const LIST_MARK = /^(?:\*{1,4}(?!\*)\s*(?=[^\s*])|[•·▪‣◦]\s*|[-–—]\s+(?=[^\s-]))/u;

function bodyBlock(text: string, piece: Piece): Block {
  const mark = isEmphasis(text, piece.start) ? 0 : listMark(text, piece.start, piece.end);
  const start = piece.start + mark;
  return mark > 0 && start < piece.end
    ? { kind: 'listItem', start, end: piece.end }
    : { kind: 'paragraph', start: piece.start, end: piece.end };
}

/** "**Bold** words" and "*slanted* words" open a paragraph, "** item" a list's second level. */
function isEmphasis(text: string, start: number): boolean {
  return /^(?:\*\*[^\s*][^*]*\*\*|\*[^\s*][^*]*\*)/.test(text.slice(start, start + 120));
}

function piecesOf(text: string, lines: readonly Line[], chunk: Chunk, wrapped: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let i = chunk.from; i < chunk.to; i++) {
    const line = lines[i] as Line;
    const last = pieces[pieces.length - 1];
    if (wrapped && last !== undefined && !beginsPiece(text, lines, i))
      pieces[pieces.length - 1] = { ...last, to: i + 1, end: line.end };
    else pieces.push({ from: i, to: i + 1, start: line.start, end: line.end });
  }
  return pieces;
}

/** In wrapped text a list mark or a deeper indent opens a block, where the line before has ended one. */
function beginsPiece(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  const before = lines[i - 1] as Line;
  if (text.startsWith('#', line.start)) return true;
  const ended = /[.!?:;"”»)\]]\s*$/u.test(text.slice(Math.max(before.start, before.end - 4), before.end));
  if (!ended) return false;
  return listMark(text, line.start, line.end) > 0 || line.indent >= before.indent + 2;
}

/** A text is wrapped when the lines that another follows are mostly long, of much the same length, and cut mid-sentence. */
function isWrapped(text: string, lines: readonly Line[], from: number, to: number): boolean {
  let followed = 0;
  let long = 0;
  let cut = 0;
  for (let i = from; i + 1 < to; i++) {
    const line = lines[i] as Line;
    if (isBlank(line) || isBlank(lines[i + 1] as Line)) continue;
    const length = line.end - line.start;
    if (length > WIDEST) return false;
    followed++;
    if (length >= 45) long++;
    if (!endsSentence(text, line.start, line.end)) cut++;
  }
  return followed >= 1 && long * 10 >= followed * 6 && cut * 10 >= followed * 6;
}

const WIDEST = 130;

/** Words that stand alone on a short line with no end mark, or behind "#", with text below them. */
function headingOf(
  text: string,
  lines: readonly Line[],
  piece: Piece,
  chunk: Chunk,
  to: number,
): { start: number; end: number } | null {
  const marked = /^#{1,6}\s+(?=\S)/.exec(text.slice(piece.start, piece.start + 12));
  if (marked !== null && piece.to === piece.from + 1)
    return { start: piece.start + marked[0].length, end: piece.end };
  if (piece.to - piece.from > 1 || piece.end - piece.start > 80) return null;
  if (chunk.to - chunk.from > 1 || !somethingBelow(lines, piece.to, to)) return null;
  const words = text.slice(piece.start, piece.end);
  if (/[.!?…:;,]["”’»)\]]*$/u.test(words) || /^[\p{Ll}"“«([*|•–—-]/u.test(words)) return null;
  // "3 February" heads the account of a day; other numbers are of a list, a table or a page
  if (/^\d/.test(words) && !DAY_HEADING.test(words)) return null;
  if (words.split(/\s+/).length > 10) return null;
  return { start: piece.start, end: piece.end };
}

/** What a day looks like in any language ("3 February", "14–15 mars 2031", *1er mai*); whoever reads dates tells if it is one. */
const DAY_HEADING = /^\d{1,2}(?:er|st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?\s\p{L}{3,}(?:\s\d{4})?$/u;

function somethingBelow(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isBlank(lines[i] as Line)) return true;
  return false;
}

/** A Markdown image, whose words are its file's. */
function isPicture(text: string, piece: Piece): boolean {
  return text.startsWith('![', piece.start) && text.endsWith(')', piece.end) && piece.end - piece.start < 2000
    ? /^!\[[^\]]*\]\([^)\s]*\)$/.test(text.slice(piece.start, piece.end))
    : false;
}
