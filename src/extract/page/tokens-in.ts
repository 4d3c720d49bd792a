import type { Token } from '../../text/tokens.ts';

/** The tokens `[from, to)` that stand in `text[start, end)`. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): [number, number] {
  const from = firstAt(tokens, start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).end <= end) to++;
  return [from, to];
}

function firstAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
