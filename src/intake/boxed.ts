import type { Block, Document } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { WikiLayout } from '../text/layout.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { blocksOfArticle } from './article.ts';
import { type BoxKey, boxKey } from './keys.ts';
import type { Reader } from './reader.ts';
import { isProse, rowsOfLine } from './rows.ts';

/**
 * A wiki page whose box was written out as `key: value` rows under a line "Infobox":
 *
 *     Infobox
 *     casualties1: Per the army:
 *     * 12 killed                    each line of a value is a row with its key
 */
export const boxed: Reader = {
  name: 'wiki page with key: value rows',
  kind: 'wiki',
  sniff: (text, lines, layouts) => boxLine(text, lines.slice(0, BEGINNING), layouts) >= 0,
  read(text, lines, { title, layouts }): Document {
    const box = boxLine(text, lines, layouts);
    const blocks: Block[] = [];
    const first = lines.findIndex((line) => !isBlank(line));
    const head = lines[first];
    const named = head !== undefined && first !== box;
    if (named) blocks.push({ kind: 'title', start: head.start, end: head.end });
    const { rows, end } = readBox(text, lines, box + 1, layouts);
    blocks.push(...rows, ...blocksOfArticle(text, lines, end, layouts));
    const own = named ? text.slice(head.start, head.end) : null;
    return { text, kind: 'wiki', title: title ?? own, blocks };
  },
};

const boxNames = new WeakMap<readonly WikiLayout[], ReadonlySet<string>>();

function namesOf(layouts: readonly WikiLayout[]): ReadonlySet<string> {
  let names = boxNames.get(layouts);
  if (names === undefined) {
    names = new Set(layouts.flatMap((layout) => layout.infobox.map(fold)));
    boxNames.set(layouts, names);
  }
  return names;
}

/** Lines within which the line "Infobox" stands. */
const TOP = 12;
/** Lines at a page's beginning that its box opens in. */
const BEGINNING = 60;
/** Lines from one key to the next: a list of units may be long. */
const LONGEST_VALUE = 80;

/** The line "Infobox", near the top and with at least two keys below it, or -1. */
function boxLine(text: string, lines: readonly Line[], layouts: readonly WikiLayout[]): number {
  const names = namesOf(layouts);
  const at = lines
    .slice(0, TOP)
    .findIndex((line) => line.end - line.start < 40 && names.has(fold(text.slice(line.start, line.end))));
  if (at < 0) return -1;
  let keys = 0;
  for (let i = at + 1; i < lines.length && i < at + 40; i++)
    if (keyAt(text, lines[i] as Line, layouts) !== null) keys++;
  return keys >= 2 ? at : -1;
}

function keyAt(
  text: string,
  line: Line,
  layouts: readonly WikiLayout[],
): { key: BoxKey; value: number } | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  const parts = /^(?<words>[^:=]{2,34}?)\s*[:=]\s*/u.exec(head);
  const key = parts === null ? null : boxKey(parts.groups?.words ?? '', layouts);
  if (parts === null || key === null) return null;
  let value = line.start + parts[0].length;
  while (value < line.end && /\s/.test(text.charAt(value))) value++;
  return { key, value };
}

/** Rows up to the last key; behind it, up to a heading, a table, or a blank line with a sentence below. */
function readBox(
  text: string,
  lines: readonly Line[],
  from: number,
  layouts: readonly WikiLayout[],
): { rows: Block[]; end: number } {
  const last = lastKey(text, lines, from, layouts);
  const rows: Block[] = [];
  let open: BoxKey | null = null;
  let i = from;
  for (; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    if (i > last && isBlank(lines[i - 1] as Line) && leavesBox(text, line)) break;
    const found = keyAt(text, line, layouts);
    if (found !== null) open = found.key;
    if (open !== null) rows.push(...rowsOfLine(text, found?.value ?? line.start, line.end, open));
  }
  return { rows, end: i };
}

function lastKey(text: string, lines: readonly Line[], from: number, layouts: readonly WikiLayout[]): number {
  let last = from - 1;
  for (let i = from; i < lines.length && i <= last + LONGEST_VALUE; i++) {
    const line = lines[i] as Line;
    if (text.startsWith('#', line.start)) break;
    if (keyAt(text, line, layouts) !== null) last = i;
  }
  return last;
}

function leavesBox(text: string, line: Line): boolean {
  return /^(?:#|\||!\[|\*\*[^\s*])/.test(text.slice(line.start, line.start + 4)) || isProse(text, line);
}
