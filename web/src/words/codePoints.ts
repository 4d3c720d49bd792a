/**
 * Offsets over HTTP count Unicode code points, strings in the browser UTF-16 units; a text with one letter
 * beyond the basic plane before a claim would otherwise mark the wrong words.
 */
export function unitsOf(text: string, offsets: readonly number[]): number[] {
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  const units = new Map<number, number>();
  let point = 0;
  let unit = 0;
  for (const offset of wanted) {
    while (point < offset && unit < text.length) {
      unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1;
      point++;
    }
    units.set(offset, unit);
  }
  return offsets.map((offset) => units.get(offset) as number);
}

/** A stretch of a text and everything that marks it; stretches follow each other without a gap. */
export interface Piece<T> {
  readonly text: string;
  readonly marks: readonly T[];
}

/** Cuts a text at every start and end of its spans, which may overlap or nest. */
export function piecesOf<T>(
  text: string,
  spans: readonly { readonly start: number; readonly end: number; readonly value: T }[],
): Piece<T>[] {
  const units = unitsOf(
    text,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  const placed = spans.map((span, i) => ({
    start: units[2 * i] as number,
    end: units[2 * i + 1] as number,
    value: span.value,
  }));
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] as number;
    const marks = placed.filter((span) => span.start <= start && end <= span.end).map(({ value }) => value);
    return { text: text.slice(start, end), marks };
  });
}
