import type { Block, BoxField } from '../text/blocks.ts';
import type { WikiLayout } from '../text/layout.ts';
import { chunksOf, type Line } from '../text/lines.ts';
import { blocksOfBody, endsSentence, withSection } from './body.ts';
import { footnotesOf } from './footnotes.ts';
import { contentsEnd, knownHeading, type PartKind } from './headings.ts';
import { boxKey } from './keys.ts';

interface Part {
  readonly kind: PartKind | 'body';
  readonly from: number;
  readonly to: number;
  readonly heading?: { readonly start: number; readonly end: number };
}

/** What stands under a wiki page's box: the article, its related entries, its references. */
export function blocksOfArticle(
  text: string,
  lines: readonly Line[],
  from: number,
  layouts: readonly WikiLayout[],
): Block[] {
  const parts = partsOf(text, lines, from, layouts);
  const hasReferences = parts.some((part) => part.kind === 'references');
  return parts.flatMap((part) => {
    const { heading } = part;
    const section = heading === undefined ? undefined : text.slice(heading.start, heading.end);
    const head: Block[] = heading === undefined ? [] : [{ kind: 'heading', ...heading }];
    if (part.kind === 'contents') return [];
    if (part.kind === 'related') return [...head, ...relatedOf(text, lines, part, section)];
    if (part.kind === 'references' || (part.kind === 'notes' && !hasReferences))
      return [...head, ...footnotesOf(text, lines, part.from, part.to, section)];
    return [...head, ...bodyWithTables(text, lines, part, section, layouts)];
  });
}

function partsOf(text: string, lines: readonly Line[], from: number, layouts: readonly WikiLayout[]): Part[] {
  const parts: Part[] = [];
  let open: Omit<Part, 'to'> = { kind: 'body', from };
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    const known = knownHeading(text, line, layouts);
    const marked =
      known === null && open.kind !== 'body' && /^#{1,6} /.test(text.slice(line.start, line.start + 8));
    if (known === null && !marked) continue;
    parts.push({ ...open, to: i });
    if (known === null) open = { kind: 'body', from: i };
    else if (known.kind === 'contents') {
      const end = contentsEnd(text, lines, i, lines.length);
      parts.push({ kind: 'contents', from: i, to: end });
      open = { kind: 'body', from: end };
      i = end - 1;
    } else open = { kind: known.kind, from: i + 1, heading: { start: known.start, end: known.end } };
  }
  parts.push({ ...open, to: lines.length });
  return parts;
}

/**
 * One-paragraph entries, some with a line of their own above that is no sentence: its name. A name with no
 * paragraph is kept as an entry by itself.
 */
function relatedOf(text: string, lines: readonly Line[], part: Part, section: string | undefined): Block[] {
  const blocks: Block[] = [];
  let name: Line | null = null;
  const keep = (line: Line, label?: string) => {
    const entry: Block = { kind: 'related', start: line.start, end: line.end };
    blocks.push(withSection(label === undefined ? entry : { ...entry, label }, section));
  };
  for (const chunk of chunksOf(lines, part.from, part.to)) {
    for (let i = chunk.from; i < chunk.to; i++) {
      const line = lines[i] as Line;
      const last = blocks[blocks.length - 1];
      if (i > chunk.from && last !== undefined && /\p{Ll}/u.test(text.charAt(line.start)))
        blocks[blocks.length - 1] = { ...last, end: line.end };
      else if (isName(text, line)) {
        if (name !== null) keep(name);
        name = line;
      } else {
        keep(line, name === null ? undefined : text.slice(name.start, name.end));
        name = null;
      }
    }
  }
  if (name !== null) keep(name);
  return blocks;
}

function isName(text: string, line: Line): boolean {
  return line.end - line.start <= 120 && !endsSentence(text, line.start, line.end);
}

/** Body text in which Markdown table rows stand: a row whose first cell is a box key is a box row. */
function bodyWithTables(
  text: string,
  lines: readonly Line[],
  part: Part,
  section: string | undefined,
  layouts: readonly WikiLayout[],
): Block[] {
  const blocks: Block[] = [];
  let under = section;
  let open = part.from;
  const flush = (to: number) => {
    const body = blocksOfBody(text, lines, open, to, under);
    for (const block of body) if (block.kind === 'heading') under = text.slice(block.start, block.end);
    blocks.push(...body);
  };
  for (let i = part.from; i < part.to; i++) {
    const line = lines[i] as Line;
    if (text.charCodeAt(line.start) !== BAR || text.charCodeAt(line.end - 1) !== BAR) continue;
    flush(i);
    open = i + 1;
    blocks.push(...cellsOf(text, line, under, layouts));
  }
  flush(part.to);
  return blocks;
}

const BAR = 124;

function cellsOf(
  text: string,
  line: Line,
  section: string | undefined,
  layouts: readonly WikiLayout[],
): Block[] {
  const cells: { start: number; end: number }[] = [];
  let from = line.start + 1;
  for (let i = from; i < line.end; i++) {
    if (text.charCodeAt(i) !== BAR) continue;
    let [start, end] = [from, i];
    while (start < end && /[\s*]/.test(text.charAt(start))) start++;
    while (end > start && /[\s*]/.test(text.charAt(end - 1))) end--;
    if (start < end && !/^[-:\s]*$/.test(text.slice(start, end))) cells.push({ start, end });
    from = i + 1;
  }
  const first = cells[0];
  const key = first === undefined ? null : boxKey(text.slice(first.start, first.end), layouts);
  if (first === undefined || key === null)
    return cells.map((cell) => withSection({ kind: 'listItem', ...cell }, section));
  return cells.slice(1).map((cell) => rowBlock(cell, key));
}

function rowBlock(
  cell: { start: number; end: number },
  key: { label: string; field: BoxField; side?: number },
): Block {
  return { kind: 'boxRow', ...cell, ...key };
}
