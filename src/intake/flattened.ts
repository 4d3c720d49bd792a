import type { Block, BoxField, Document } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { WikiLayout } from '../text/layout.ts';
import { chunksOf, isBlank, type Line, linesOf } from '../text/lines.ts';
import { blocksOfArticle } from './article.ts';
import { knownHeading } from './headings.ts';
import type { BoxKey } from './keys.ts';
import type { Reader } from './reader.ts';
import { isProse, rowsOfLine } from './rows.ts';

/**
 * A page saved from a wiki mirror as plain lines: its box lost its table, so that a key may be run into its value
 * and the columns of both sides stand one below the other.
 *
 *     DateMay 3, 2031          key and value in one
 *     Location                 a value lost on the way: no row
 *     Belligerents
 *     Flag of Orva.svg  Orva   side 1
 *
 *     NRF                      side 2
 */
export const flattened: Reader = {
  name: 'flattened wiki page',
  kind: 'wiki',
  sniff: (text, layouts) => cuesOf(text, linesOf(text), layouts) >= ENOUGH,
  read(text, { title, layouts }): Document {
    const lines = linesOf(text);
    const first = lines.findIndex((line) => !isBlank(line));
    const head = lines[first];
    if (head === undefined) return { text, kind: 'wiki', title: title ?? null, blocks: [] };
    const { rows, end } = readBox(text, lines, first, layouts);
    const blocks: Block[] = [{ kind: 'title', start: head.start, end: head.end }, ...rows];
    blocks.push(...blocksOfArticle(text, lines, end, layouts));
    return { text, kind: 'wiki', title: title ?? text.slice(head.start, head.end), blocks };
  },
};

/** A label at the head of a line: for a column all of it, for a row with the value behind. */
interface Label {
  readonly key: BoxKey;
  readonly column: boolean;
  readonly value: number;
}

const LONGEST_BOX = 200;
const ENOUGH = 4;

/**
 * How much speaks for a mirror page. A lone line "Belligerents" or a list of related articles weighs two, the
 * rest one: a news story that has a "References" and a "Contents" stays a story.
 */
function cuesOf(text: string, lines: readonly Line[], layouts: readonly WikiLayout[]): number {
  const columns = new Set<BoxField>();
  const rows = new Set<BoxField>();
  const parts = new Set<string>();
  let updated = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isBlank(line) || line.end - line.start > 200) continue;
    if (i < LONGEST_BOX) {
      const label = labelAt(text, line, layouts);
      if (label !== null) (label.column ? columns : rows).add(label.key.field);
      if (isUpdated(text, line, layouts)) updated = 1;
    }
    const known = knownHeading(text, line, layouts);
    if (known !== null) parts.add(known.kind);
  }
  const headings =
    (parts.has('related') ? 2 : 0) + (parts.has('references') ? 1 : 0) + (parts.has('contents') ? 1 : 0);
  return 2 * columns.size + Math.min(2, rows.size) + updated + headings;
}

function isUpdated(text: string, line: Line, layouts: readonly WikiLayout[]): boolean {
  const head = fold(text.slice(line.start, Math.min(line.end, line.start + 40)));
  return layouts.some((layout) => layout.updated.some((words) => head.startsWith(fold(words))));
}

function labelAt(text: string, line: Line, layouts: readonly WikiLayout[]): Label | null {
  if (isBlank(line) || line.end - line.start > 300) return null;
  const words = text.slice(line.start, line.end);
  for (const layout of layouts) {
    for (const [field, names] of entries(layout.columns)) {
      const label = names.find((name) => name === words.replace(/\s*:$/, ''));
      if (label !== undefined) return { key: { label, field }, column: true, value: line.end };
    }
    for (const [field, names] of entries(layout.rows)) {
      const label = names.find((name) => words.startsWith(name) && standsFree(words.slice(name.length)));
      if (label === undefined) continue;
      const rest = /^\s*:?\s*/.exec(words.slice(label.length)) as RegExpExecArray;
      return { key: { label, field }, column: false, value: line.start + label.length + rest[0].length };
    }
  }
  return null;
}

/** "DateMay 3", "Date: May 3", "Date 3 May", "Date", but not "Dateline" or "Results of". */
function standsFree(rest: string): boolean {
  return rest === '' || /^[\s:\d\p{Lu}(«"“]/u.test(rest);
}

function entries(
  fields: { readonly [field in BoxField]?: readonly string[] },
): [BoxField, readonly string[]][] {
  return Object.entries(fields) as [BoxField, readonly string[]][];
}

/** Box rows from under the title to the first sentence of the article, its contents or a known heading. */
function readBox(
  text: string,
  lines: readonly Line[],
  first: number,
  layouts: readonly WikiLayout[],
): { rows: Block[]; end: number } {
  const { labels, end } = boxLines(text, lines, first, layouts);
  const rows: Block[] = [];
  const at = [...labels.keys()];
  rows.push(...captions(text, lines, first, at[0] ?? end, layouts));
  at.forEach((line, n) => {
    const label = labels.get(line) as Label;
    const to = at[n + 1] ?? end;
    if (label.column) rows.push(...columnRows(text, lines, line + 1, to, label.key));
    else {
      rows.push(...rowsOfLine(text, label.value, (lines[line] as Line).end, label.key));
      for (let i = line + 1; i < to; i++)
        rows.push(...rowsOfLine(text, (lines[i] as Line).start, (lines[i] as Line).end, label.key));
    }
  });
  return { rows, end };
}

/** The labels of the box by line. The box ends at a blank line with a sentence below and no label further on. */
function boxLines(text: string, lines: readonly Line[], first: number, layouts: readonly WikiLayout[]) {
  const labels = new Map<number, Label>();
  let end = first + 1;
  let ended = false;
  for (let i = first + 1; i < lines.length && i < first + LONGEST_BOX; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    if (knownHeading(text, line, layouts) !== null) break;
    const label = labelAt(text, line, layouts);
    const breaks = isBlank(lines[i - 1] as Line) && isProse(text, line);
    if (label === null && breaks) ended = true;
    // a caption may be a sentence; but behind one, only a column's lone label leads back into the box
    if (ended && !(label?.column && label.key.field !== 'other')) continue;
    if (label !== null) {
      labels.set(i, label);
      ended = false;
    }
    end = i + 1;
  }
  return { labels, end: labels.size === 0 ? first + 1 + furniture(text, lines, first, layouts) : end };
}

/** Lines under the title that only say it again, announce the box, or tell when the page was changed. */
function furniture(
  text: string,
  lines: readonly Line[],
  first: number,
  layouts: readonly WikiLayout[],
): number {
  let count = 0;
  for (let i = first + 1; i < lines.length; i++, count++)
    if (!isBlank(lines[i] as Line) && !repeats(text, lines, first, i, layouts)) break;
  return count;
}

function repeats(
  text: string,
  lines: readonly Line[],
  first: number,
  i: number,
  layouts: readonly WikiLayout[],
): boolean {
  const [head, line] = [lines[first] as Line, lines[i] as Line];
  const words = text.slice(line.start, line.end);
  if (words === text.slice(head.start, head.end) || isUpdated(text, line, layouts)) return true;
  return (
    words.length < 40 && layouts.some(({ infobox }) => infobox.some((name) => fold(name) === fold(words)))
  );
}

/** What stands between the title and the first label: the box's own title, pictures' captions. */
function captions(
  text: string,
  lines: readonly Line[],
  first: number,
  to: number,
  layouts: readonly WikiLayout[],
): Block[] {
  const rows: Block[] = [];
  for (let i = first + 1; i < to; i++) {
    const line = lines[i] as Line;
    if (isBlank(line) || repeats(text, lines, first, i, layouts)) continue;
    rows.push(...rowsOfLine(text, line.start, line.end, { label: '', field: 'caption' }));
  }
  return rows;
}

/**
 * A column's rows. Blank lines part the sides, unless a row that ends in ":" heads what follows ("Supported by:"):
 * then the lines above and below it belong together. Without a blank line, no side is told.
 */
function columnRows(text: string, lines: readonly Line[], from: number, to: number, key: BoxKey): Block[] {
  const chunks = chunksOf(lines, from, to);
  const heads = (line: Line) => text.charAt(line.end - 1) === ':';
  let side = 0;
  let carried = false;
  const rows: Block[] = [];
  for (const chunk of chunks) {
    if (!carried && !heads(lines[chunk.from] as Line)) side++;
    for (let i = chunk.from; i < chunk.to; i++) {
      const line = lines[i] as Line;
      const told = chunks.length > 1 ? { ...key, side: Math.max(side, 1) } : key;
      rows.push(...rowsOfLine(text, line.start, line.end, told));
    }
    carried = heads(lines[chunk.to - 1] as Line);
  }
  return rows.some((row) => row.side === 2) ? rows : rows.map(({ side: _, ...row }) => row);
}
