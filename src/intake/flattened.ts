import type { Block, BoxField, Document } from '../text/blocks.ts';
import type { WikiLayout } from '../text/layout.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { blocksOfArticle } from './article.ts';
import { LONGEST_BOX, readFlatBox } from './flat-box.ts';
import { isFurniture, labelAt } from './flat-labels.ts';
import { knownHeading } from './headings.ts';
import type { Reader } from './reader.ts';

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
  sniff: (text, lines, layouts) => cuesOf(text, lines, layouts) >= ENOUGH,
  read(text, lines, { title, layouts }): Document {
    const first = lines.findIndex((line) => !isBlank(line) && !isFurniture(text, line, layouts));
    const head = lines[first];
    if (head === undefined) return { text, kind: 'wiki', title: title ?? null, blocks: [] };
    const { rows, end } = readFlatBox(text, lines, first, layouts);
    const blocks: Block[] = [{ kind: 'title', start: head.start, end: head.end }, ...rows];
    blocks.push(...blocksOfArticle(text, lines, end, layouts));
    return { text, kind: 'wiki', title: title ?? text.slice(head.start, head.end), blocks };
  },
};

const ENOUGH = 4;

/**
 * How much speaks for a mirror page. A lone line "Belligerents" or a list of related articles weighs two, the
 * rest one: a news story that has a "References" and a "Contents" stays a story.
 */
function cuesOf(text: string, lines: readonly Line[], layouts: readonly WikiLayout[]): number {
  const columns = new Set<BoxField>();
  const rows = new Set<BoxField>();
  const parts = new Set<string>();
  let furniture = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isBlank(line) || line.end - line.start > 200) continue;
    if (i < LONGEST_BOX) {
      const label = labelAt(text, lines, i, layouts);
      if (label !== null) (label.column ? columns : rows).add(label.key.field);
      if (isFurniture(text, line, layouts)) furniture = 1;
    }
    const known = knownHeading(text, line, layouts);
    if (known !== null) parts.add(known.kind);
  }
  const headings =
    (parts.has('related') ? 2 : 0) + (parts.has('references') ? 1 : 0) + (parts.has('contents') ? 1 : 0);
  return 2 * columns.size + Math.min(2, rows.size) + furniture + headings;
}
