import type { Block } from '../text/blocks.ts';
import type { Line } from '../text/lines.ts';
import { endsSentence, listMark } from './body.ts';
import type { BoxKey } from './keys.ts';

/**
 * The rows of one line of a box: list marks and image names are left out, and what stands between two image
 * names is a row of its own.
 *
 *     Flag of Orva.svg  Orva  Logo of the NRF.png NRF
 *                       ^^^^                      ^^^   two rows, each with its picture's name
 */
export function rowsOfLine(text: string, from: number, to: number, key: BoxKey): Block[] {
  const rows: Block[] = [];
  const start = from + listMark(text, from, to);
  let at = start;
  let picture: string | undefined;
  const keep = (end: number) => {
    let [first, last] = [at, end];
    while (first < last && /\s/.test(text.charAt(first))) first++;
    while (last > first && /\s/.test(text.charAt(last - 1))) last--;
    if (first < last)
      rows.push({
        kind: 'boxRow',
        start: first,
        end: last,
        ...key,
        ...(picture === undefined ? {} : { picture }),
      });
  };
  if (to - start <= LONGEST_PICTURED) {
    for (const found of text.slice(start, to).matchAll(PICTURE)) {
      keep(start + found.index);
      at = start + found.index + found[0].length;
      picture = found[0];
    }
  }
  keep(to);
  return rows;
}

const LONGEST_PICTURED = 400;

/** What such names begin with, wherever they stand in a line; "Valley Flag.svg" is told at the line's beginning alone. */
const BEGINS =
  '\\b(?:Flag|War flag|Emblem|Logo|Seal|Insignia|Coat of arms|Badge|Drapeau|Blason)\\s+(?:of|de|du|des|d)\\b';
const ENDING = '\\.(?:svg|png|jpe?g|gif|webp)\\b';

/** "[[File:X.svg|15px]]", a name that begins with such a word, or any at the line's beginning. */
const PICTURE = new RegExp(
  `\\[\\[[^[\\]]{1,150}\\]\\]|${BEGINS}[^\\n:.!?]{0,80}${ENDING}|^(?:(?!${BEGINS})[^\\n:.!?]){1,80}${ENDING}`,
  'giu',
);

/** Whether a line is but the name of a map or of the mark on one. */
export function mapOf(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_PICTURED));
  return /^[^.]*\b(?:map|pog|carte|locator)\b[^.]*\.(?:svg|png|jpe?g|gif|webp)$/i.test(words);
}

/** A sentence of running text: what follows a box, and no row of one. */
export function isProse(text: string, line: Line): boolean {
  const length = line.end - line.start;
  if (length < 40 || /[\d~*•+-]/.test(text.charAt(line.start))) return length > 300;
  return length > 300 || endsSentence(text, line.start, line.end);
}
