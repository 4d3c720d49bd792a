import type { Block, Document } from '../text/blocks.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { blocksOfBody, endsSentence } from './body.ts';
import type { Reader } from './reader.ts';

/** Articles, communiqués, posts: a title where there is one, then running text. Takes whatever no other reader does. */
export const plain: Reader = {
  name: 'plain text',
  kind: 'text',
  sniff: () => true,
  read(text, lines, { title }): Document {
    const first = lines.findIndex((line) => !isBlank(line));
    if (first < 0) return { text, kind: 'text', title: title ?? null, blocks: [] };
    const head = titleLine(text, lines, first, title ?? null);
    const from = head === null ? first : first + 1;
    const body = blocksOfBody(text, lines, from, lines.length);
    const blocks: Block[] =
      head === null ? body : [{ kind: 'title', start: head.start, end: head.end } as Block].concat(body);
    const own = head === null ? null : text.slice(head.start, head.end);
    return { text, kind: 'text', title: title ?? own, blocks };
  },
};

/** The first line, if it says the known title, or stands alone over the text with no full stop. */
function titleLine(text: string, lines: readonly Line[], first: number, known: string | null): Line | null {
  const line = lines[first] as Line;
  const hash = /^#\s+(?=\S)/.exec(text.slice(line.start, line.start + 8));
  const head = hash === null ? line : { ...line, start: line.start + hash[0].length };
  const words = text.slice(head.start, Math.min(head.end, head.start + LONGEST_TITLE + 1));
  if (known !== null && squeezed(words) === squeezed(known)) return head;
  if (words.length > LONGEST_TITLE) return null;
  const next = lines[first + 1];
  if (next === undefined) return null;
  const below = lines.findIndex((other, i) => i > first && !isBlank(other));
  if (below < 0) return null;
  if (hash !== null) return head;
  const alone = isBlank(next);
  const overLong =
    !alone && next.end - next.start > 2 * (line.end - line.start) && next.end - next.start > 130;
  return (alone || overLong) && !/[.;,]$/.test(words) && !isDateline(words) && !endsQuote(text, line)
    ? head
    : null;
}

const LONGEST_TITLE = 250;

function squeezed(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** "ORVANE, 3 May (Agency) — …" opens the story itself. */
function isDateline(words: string): boolean {
  return /^\p{Lu}[\p{L}' -]{2,40},.{0,40}(?:--|—|–\s)/u.test(words);
}

/** A whole sentence in quotes is an epigraph or a pull quote, no title. */
function endsQuote(text: string, line: Line): boolean {
  return /["”»]$/.test(text.slice(line.start, line.end)) && endsSentence(text, line.start, line.end);
}
