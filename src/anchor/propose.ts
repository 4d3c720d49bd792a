import type { Span } from '../model/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** The likest stretch of a text, for a person to look at, and in which words it differs. */
export interface Proposal {
  readonly span: Span;
  /** Share of the quote's tokens that stand there in order. */
  readonly score: number;
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

const ENOUGH = 0.6;
const LONGEST = 400;

/**
 * Slides a window of the quote's length over the text, counts shared tokens, and lists what differs in the best:
 *
 *     quote   12 people were killed
 *     text    … said that no people were killed in …      lost: 12   added: no
 */
export function propose(exact: string, text: string): Proposal | null {
  const wanted = tokenize(exact).slice(0, LONGEST);
  const tokens = tokenize(text);
  const at = bestWindow(wanted, tokens);
  if (at < 0) return null;
  const window = tokens.slice(at, at + wanted.length);
  const { kept, lost, added } = difference(wanted, window);
  const score = kept / wanted.length;
  const first = window[0];
  const last = window[window.length - 1];
  if (score < ENOUGH || first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end, exact: text.slice(first.start, last.end) };
  return { span, score, lost, added };
}

function bestWindow(wanted: readonly Token[], tokens: readonly Token[]): number {
  const need = new Map<string, number>();
  for (const token of wanted) need.set(token.norm, (need.get(token.norm) ?? 0) + 1);
  let shared = 0;
  let best = 0;
  let at = -1;
  // `need` falls as tokens enter the window and rises as they leave it
  const change = (token: Token, by: 1 | -1) => {
    const left = need.get(token.norm);
    if (left === undefined) return;
    if (by === 1 && left > 0) shared++;
    if (by === -1 && left >= 0) shared--;
    need.set(token.norm, left - by);
  };
  for (let i = 0; i < tokens.length; i++) {
    change(tokens[i] as Token, 1);
    const gone = tokens[i - wanted.length];
    if (gone !== undefined) change(gone, -1);
    const start = Math.max(0, i - wanted.length + 1);
    // among windows that share as much, one that begins as the quote does
    const begins = (k: number) => tokens[k]?.norm === wanted[0]?.norm;
    if (shared > best || (shared === best && at >= 0 && begins(start) && !begins(at))) {
      best = shared;
      at = start;
    }
  }
  return at;
}

/** Longest common subsequence of two short token lists. */
function difference(a: readonly Token[], b: readonly Token[]) {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = same(a, i, b, j)
        ? (table[(i + 1) * width + j + 1] as number) + 1
        : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
  const lost: string[] = [];
  const added: string[] = [];
  let [i, j, kept] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a, i, b, j)) {
      kept++;
      i++;
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && (table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number))
    )
      lost.push((a[i++] as Token).norm);
    else added.push((b[j++] as Token).norm);
  }
  return { kept, lost, added };
}

function same(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  return (a[i] as Token).norm === (b[j] as Token).norm;
}
