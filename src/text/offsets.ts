/** Converts between UTF-16 units (inside), code points (at every border) and UTF-8 bytes (in files) of one text. */
export interface Offsets {
  /** UTF-16 offset → code point offset. */
  toPoints(unit: number): number;
  /** Code point offset → UTF-16 offset. */
  toUnits(point: number): number;
  /** UTF-16 offset → byte offset in the text's UTF-8. */
  toBytes(unit: number): number;
}

/**
 * Marks every `STEP` units how many code points and bytes came before, so that a look-up walks at most `STEP`
 * units and the index of a long text stays small.
 */
export function offsetsOf(text: string): Offsets {
  if (isAsciiOnly(text)) return { toPoints: (u) => u, toUnits: (p) => p, toBytes: (u) => u };
  const points: number[] = [];
  const bytes: number[] = [];
  let point = 0;
  let byte = 0;
  for (let i = 0; i < text.length; i++) {
    if (i % STEP === 0) {
      points.push(point);
      bytes.push(byte);
    }
    const unit = text.charCodeAt(i);
    if (startsPoint(text, i)) point++;
    byte += bytesOf(unit);
  }
  const walk = (marks: number[], unit: number, weigh: (i: number) => number): number => {
    const mark = Math.min(Math.floor(unit / STEP), marks.length - 1);
    let total = marks[mark] ?? 0;
    for (let i = mark * STEP; i < unit && i < text.length; i++) total += weigh(i);
    return total;
  };
  return {
    toPoints: (unit) => walk(points, unit, (i) => (startsPoint(text, i) ? 1 : 0)),
    toBytes: (unit) => walk(bytes, unit, (i) => bytesOf(text.charCodeAt(i))),
    toUnits: (target) => {
      let low = 0;
      let high = points.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((points[middle] as number) <= target) low = middle;
        else high = middle - 1;
      }
      let i = low * STEP;
      let seen = points[low] ?? 0;
      // `seen` counts the code points begun before unit i
      while (i < text.length && (seen < target || !startsPoint(text, i))) {
        if (startsPoint(text, i)) seen++;
        i++;
      }
      return i;
    },
  };
}

const STEP = 256;

/** Every unit begins a code point but the second half of a pair. */
function startsPoint(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0xdc00 || unit > 0xdfff || i === 0) return true;
  const before = text.charCodeAt(i - 1);
  return before < 0xd800 || before > 0xdbff;
}

/** UTF-8 bytes a unit stands for: a surrogate pair's four are two and two. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}

function isAsciiOnly(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, controls included
  return /^[\x00-\x7f]*$/.test(text);
}
