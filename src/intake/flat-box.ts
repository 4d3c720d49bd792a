import type { Block } from '../text/blocks.ts';
import type { WikiLayout } from '../text/layout.ts';
import { type Chunk, chunksOf, isBlank, type Line } from '../text/lines.ts';
import { isFurniture, type Label, labelAt } from './flat-labels.ts';
import { knownHeading } from './headings.ts';
import type { BoxKey } from './keys.ts';
import { isProse, mapOf, rowsOfLine } from './rows.ts';

export const LONGEST_BOX = 200;

/** Box rows from under the title, line `first`, to the article's first sentence or heading. */
export function readFlatBox(
  text: string,
  lines: readonly Line[],
  first: number,
  layouts: readonly WikiLayout[],
): { rows: Block[]; end: number } {
  const page: Page = { text, lines, layouts, first };
  const { labels, end } = boxLines(page);
  const at = [...labels.keys()];
  const rows = captions(page, first + 1, at[0] ?? end);
  const columns: Block[] = [];
  at.forEach((line, n) => {
    const label = labels.get(line) as Label;
    columns.push(...rowsOfLabel(page, label, line, at[n + 1] ?? end));
  });
  // where the belligerents' layout tells no sides, gaps in the other columns tell none either
  const told = columns.some((row) => row.field === 'belligerents' && row.side !== undefined);
  rows.push(...(told ? columns : columns.map(({ side: _, ...row }) => row)));
  return { rows, end };
}

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly layouts: readonly WikiLayout[];
  /** The title's line. */
  readonly first: number;
}

/** The labels of the box by line. The box ends at a blank line with a sentence below and no column further on. */
function boxLines(page: Page): { labels: Map<number, Label>; end: number } {
  const { text, lines, layouts, first } = page;
  const labels = new Map<number, Label>();
  let end = first + 1;
  let ended = false;
  for (let i = first + 1; i < lines.length && i < first + LONGEST_BOX; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    const heading = knownHeading(text, line, layouts);
    if (heading !== null) {
      const back = heading.kind === 'contents' && !ended ? boxGoesOn(page, i) : -1;
      if (labels.size === 0 || back < 0) break;
      end = back;
      i = back - 1;
      continue;
    }
    const label = labelAt(text, lines, i, layouts);
    if (label === null && isBlank(lines[i - 1] as Line) && isProse(text, line)) ended = true;
    // a caption may be a sentence; but behind one, only a column's lone label leads back into the box
    if (ended && label?.column !== true) continue;
    if (label !== null) {
      labels.set(i, label);
      ended = false;
    }
    end = i + 1;
  }
  return { labels, end: labels.size === 0 ? first + 1 + furnitureBelow(page) : end };
}

/**
 * A saved page may have its contents in the middle of its box. Then rows follow, with figures, picture names or a
 * colon at their end, before any sentence does: the line behind the last of them and what stands with it, or -1.
 */
function boxGoesOn({ text, lines, layouts }: Page, contents: number): number {
  let end = -1;
  for (const chunk of chunksOf(lines, contents + 1, Math.min(lines.length, contents + LONGEST_BOX))) {
    const first = lines[chunk.from] as Line;
    if (isProse(text, first) || knownHeading(text, first, layouts) !== null) break;
    const isRow = ({ start, end: to }: Line) => /\d|:$|\.(?:svg|png|jpe?g)\b/i.test(text.slice(start, to));
    if (lines.slice(chunk.from, chunk.to).some(isRow)) end = chunk.to;
  }
  return end;
}

/** How many lines under the title only say it again, announce the box, or tell when the page was changed. */
function furnitureBelow(page: Page): number {
  let count = 0;
  for (let i = page.first + 1; i < page.lines.length; i++, count++)
    if (!isBlank(page.lines[i] as Line) && !repeats(page, i)) break;
  return count;
}

function repeats({ text, lines, layouts, first }: Page, i: number): boolean {
  const [head, line] = [lines[first] as Line, lines[i] as Line];
  return (
    text.slice(head.start, head.end) === text.slice(line.start, line.end) || isFurniture(text, line, layouts)
  );
}

/** What stands between the title and the first label: the box's own title, pictures' captions. */
function captions(page: Page, from: number, to: number): Block[] {
  const rows: Block[] = [];
  for (let i = from; i < to; i++) {
    const line = page.lines[i] as Line;
    if (!isBlank(line) && !repeats(page, i))
      rows.push(...rowsOfLine(page.text, line.start, line.end, CAPTION));
  }
  return rows;
}

const CAPTION: BoxKey = { label: '', field: 'caption' };

/** The rows of one label, lines `[line, to)`; behind the names of maps stand their captions. */
function rowsOfLabel(page: Page, label: Label, line: number, to: number): Block[] {
  const { text, lines, layouts } = page;
  let stop = line + label.lines;
  while (stop < to && !mapOf(text, lines[stop] as Line)) stop++;
  const behind = captions(page, stop, to);
  if (label.column) return [...columnRows(page, line + 1, stop, label.key), ...behind];
  const rows = label.lines > 1 ? [] : rowsOfLine(text, label.value, (lines[line] as Line).end, label.key);
  for (let i = line + label.lines; i < stop; i++) {
    const { start, end } = lines[i] as Line;
    if (knownHeading(text, lines[i] as Line, layouts) === null)
      rows.push(...rowsOfLine(text, start, end, label.key));
  }
  return [...rows, ...behind];
}

/**
 * A column's rows. Two groups of lines with one blank line between are two sides. More groups or wider gaps come
 * of parties grouped within a side, and tell none; a row that ends in ":" ("Supported by:") joins what is above
 * and below it.
 */
function columnRows({ text, lines, layouts }: Page, from: number, to: number, key: BoxKey): Block[] {
  const heads = (line: Line) => text.charAt(line.end - 1) === ':';
  const chunks = chunksOf(lines, from, to);
  const groups: Chunk[] = [];
  let wide = false;
  for (const [i, chunk] of chunks.entries()) {
    const before = chunks[i - 1];
    const joined =
      before !== undefined && (heads(lines[before.to - 1] as Line) || heads(lines[chunk.from] as Line));
    const last = groups[groups.length - 1];
    if (joined && last !== undefined) groups[groups.length - 1] = { from: last.from, to: chunk.to };
    else {
      if (before !== undefined && chunk.from - before.to > 1) wide = true;
      groups.push(chunk);
    }
  }
  // a header over losses says who counts them, not whose they are
  const claimed =
    key.field === 'casualties' && lines.slice(from, to).some((line) => !isBlank(line) && heads(line));
  const told = groups.length === 2 && !wide && !claimed;
  return groups.flatMap((group, i) => {
    const own = told ? { ...key, side: i + 1 } : key;
    return lines
      .slice(group.from, group.to)
      .filter((line) => knownHeading(text, line, layouts) === null)
      .flatMap((line) => rowsOfLine(text, line.start, line.end, own));
  });
}
