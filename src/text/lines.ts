/** One line of a text. `start` and `end` leave out the white space around its words; equal, the line is blank. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How many white-space units stand before its first word. */
  readonly indent: number;
}

/** Cuts a text at `\n`, `\r\n`, `\r`, form feeds and Unicode line separators, mixed as they may be, in one pass. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : LF;
    if (unit > CR && unit < 0x2028) continue;
    if (unit !== LF && unit !== CR && unit !== FF && unit !== 0x2028 && unit !== 0x2029) continue;
    lines.push(line(text, from, i));
    if (unit === CR && text.charCodeAt(i + 1) === LF) i++;
    from = i + 1;
  }
  return lines;
}

/** Lines that stand together, with a blank line before and behind. */
export interface Chunk {
  /** Lines `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

export function chunksOf(lines: readonly Line[], from = 0, to = lines.length): Chunk[] {
  const chunks: Chunk[] = [];
  let open = -1;
  for (let i = from; i <= to; i++) {
    const blank = i === to || isBlank(lines[i] as Line);
    if (!blank && open < 0) open = i;
    if (blank && open >= 0) {
      chunks.push({ from: open, to: i });
      open = -1;
    }
  }
  return chunks;
}

export function isBlank(line: Line): boolean {
  return line.start === line.end;
}

/** Moves `start` forward and `end` back over white space, byte order marks and HTML tags at either end. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  for (;;) {
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    const tag = text.charCodeAt(from) === LESS ? tagEnd(text, from, to) : -1;
    if (tag < 0) break;
    from = tag;
  }
  for (;;) {
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    const open = text.charCodeAt(to - 1) === MORE ? tagStart(text, from, to) : -1;
    if (open < 0) break;
    to = open;
  }
  return { start: from, end: to };
}

const LF = 10;
const FF = 12;
const CR = 13;
const LESS = 60;
const MORE = 62;
/** A tag longer than this is taken for text: keeps a line of "<<<<" linear. */
const LONGEST_TAG = 300;

function line(text: string, from: number, to: number): Line {
  const { start, end } = trimmed(text, from, to);
  return { start, end, indent: start - from };
}

function isSpace(unit: number): boolean {
  if (unit <= 32) return true;
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x202f ||
    unit === 0x2060 ||
    unit === 0x3000 ||
    unit === 0x85
  );
}

/** Where the tag that opens at `at` ends, or -1: `<`, an optional `/`, a letter, no other angle bracket, `>`. */
function tagEnd(text: string, at: number, to: number): number {
  let i = at + 1;
  if (text.charCodeAt(i) === 47) i++;
  if (!isLetter(text.charCodeAt(i))) return -1;
  const last = Math.min(to, at + LONGEST_TAG);
  for (; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LESS) return -1;
    if (unit === MORE) return i + 1;
  }
  return -1;
}

function tagStart(text: string, from: number, to: number): number {
  const first = Math.max(from, to - LONGEST_TAG);
  for (let i = to - 2; i >= first; i--) {
    const unit = text.charCodeAt(i);
    if (unit === MORE) return -1;
    if (unit === LESS) return tagEnd(text, i, to) === to ? i : -1;
  }
  return -1;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
