import type { Exactness } from '../../model/vocabulary.ts';
import type { NumberNode } from './cursor.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import { opensNumber, type Reader } from './reader.ts';
import { numberAt } from './spelled.ts';
import type { Bound } from './words.ts';

interface Edge {
  readonly bound: Bound | null;
  readonly from: number;
  readonly to: number;
}

/** Bounds may pile up ("at least some 30"): the outermost that is no approximation wins. */
export function boundBefore(r: Reader, at: number): Edge {
  let bound: Bound | null = null;
  let from = at;
  for (let k = 0; k < 4; k++) {
    const match = phraseBefore(r.words.before, r.tokens, from, r.floor);
    if (match === null || match.value === 'between') break;
    from -= match.length;
    if (bound === null || bound === 'about' || match.value === 'none') bound = match.value;
  }
  return { bound, from, to: at };
}

export function boundAfter(r: Reader, at: number): Edge {
  const { tokens, to, words } = r;
  const match = phraseFrom(words.after, tokens, at, to);
  if (match === null) return { bound: null, from: at, to: at };
  let end = at + match.length;
  const next = end < to ? tokens[end] : undefined;
  if (next !== undefined && words.than.has(next.norm)) {
    if (opensNumber(r, end + 1)) return { bound: null, from: at, to: at };
    end++;
  } else if (opensNumber(r, end) && match.length > 1) return { bound: null, from: at, to: at };
  return { bound: match.value === 'equal' ? null : match.value, from: at, to: end };
}

/** Past "(45)" behind "forty-five", or "(forty-five)" behind "45": the same number said again. */
export function repeatedEnd(r: Reader, node: NumberNode): number {
  const { tokens, to, words } = r;
  const at = node.to + 1;
  if (at + 1 >= to || tokens[node.to]?.norm !== '(' || !opensNumber(r, at)) return node.to;
  const again = numberAt(tokens, at, to, words.numerals);
  const same = again !== null && again.value === node.value && again.to < to;
  return same && tokens[again.to]?.norm === ')' ? again.to + 1 : node.to;
}

export function exactnessOf(bound: Bound | null): Exactness {
  if (bound === 'atLeast' || bound === 'atMost' || bound === 'about') return bound;
  return 'exact';
}

export function ruleOf(node: NumberNode, bound: Bound | null): string {
  if (node.rule === '<words>' && node.value === 1 && node.to === node.from + 1 && bound === null)
    return '<a>';
  if (node.part) return '<fraction>';
  if (bound === null || bound === 'none') return node.ordinal ? '<ordinal>' : node.rule;
  return `<${bound === 'equal' ? 'equal to' : bound}> <number>`;
}
