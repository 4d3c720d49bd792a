import type { Block } from '../text/blocks.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { withSection } from './body.ts';

/**
 * Numbered references, a block each, from the first word behind the number and the marks that lead back into
 * the text:
 *
 *       3. 1 2 3 "Fighters leave the mill". Orvane Gazette. 2031-05-04.
 *                ^ the block begins here
 */
export function footnotesOf(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  section: string | undefined,
): Block[] {
  const blocks: Block[] = [];
  let last = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    const opened = numberAt(text, line, last);
    const before = blocks[blocks.length - 1];
    if (opened !== null) {
      last = opened.number;
      const start = behindMarks(text, opened.start, line.end);
      if (start < line.end)
        blocks.push(withSection({ kind: 'footnote', start, end: line.end, number: opened.number }, section));
    } else if (before?.kind === 'footnote' && !isBlank(lines[i - 1] as Line)) {
      blocks[blocks.length - 1] = { ...before, end: line.end };
    } else blocks.push(withSection({ kind: 'listItem', start: line.start, end: line.end }, section));
  }
  return blocks;
}

/** "12.", "[12]", "12)", or "^" and "↑" for the next one. Numbers rise, so that a year opens no footnote. */
function numberAt(text: string, line: Line, last: number): { number: number; start: number } | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + 16));
  const numbered = /^(?:\[(\d{1,4})\]|(\d{1,4})[.)])\s*(?=\S)/.exec(head);
  if (numbered !== null) {
    const number = Number(numbered[1] ?? numbered[2]);
    if (number > last && number <= last + LARGEST_GAP)
      return { number, start: line.start + numbered[0].length };
    return null;
  }
  const arrow = /^[\^↑]\s*(?=\S)/u.exec(head);
  return arrow === null ? null : { number: last + 1, start: line.start + arrow[0].length };
}

/** A saved page may lack some of its references. */
const LARGEST_GAP = 50;

/** Skips "1 2 3", "a b", "a, b et c": two or more marks that count up from the first. */
function behindMarks(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 120));
  const mark = /(?:[\^↑]\s*)?(\d{1,2}|[a-z])(?:\s*,\s*|\s+(?:et\s+|and\s+)?)/uy;
  let counted = 0;
  let behind = 0;
  for (let found = mark.exec(head); found !== null; found = mark.exec(head)) {
    const letter = String.fromCharCode(97 + counted);
    if (found[1] !== String(counted + 1) && found[1] !== letter) break;
    counted++;
    behind = mark.lastIndex;
  }
  return counted < 2 ? start : start + behind;
}
