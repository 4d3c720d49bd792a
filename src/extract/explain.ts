import type { Parsed } from './chunks/chunk.ts';
import type { TollRule } from './rule.ts';

/** A rule that nearly fired: how far its pattern came, and the letter that stopped it. */
export interface NearMiss {
  readonly rule: string;
  /** Chunks `[from, to)` that the pattern's beginning matched. */
  readonly from: number;
  readonly to: number;
  /** The letter at which it stopped; `_` at the sentence's end. */
  readonly stoppedBy: string;
}

/**
 * Which rules began to match and did not end: for each, the longest beginning of its pattern that matches. A
 * pattern's beginnings are cut at its top-level pieces, so each is a pattern of its own.
 */
export function nearMisses(parsed: Parsed, rules: readonly TollRule[]): NearMiss[] {
  const found: NearMiss[] = [];
  for (const rule of rules) {
    rule.pattern.lastIndex = 0;
    if (rule.pattern.test(parsed.codes)) continue;
    const near = longestBeginning(rule.pattern.source, parsed.codes);
    if (near !== null) found.push({ rule: rule.name, ...near });
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from));
  // that a rule's first piece stands somewhere is no near miss where another went further
  const furthest = found[0] === undefined ? 0 : found[0].to - found[0].from;
  return found.filter(({ from, to }) => furthest === 1 || to - from > 1).slice(0, SHOWN);
}

/** The nearest misses say enough; a list of all hides them. */
const SHOWN = 6;

function longestBeginning(source: string, codes: string): Omit<NearMiss, 'rule'> | null {
  const pieces = piecesOf(source);
  for (let count = pieces.length - 1; count > 0; count--) {
    const beginning = pieces.slice(0, count).join('');
    let longest: RegExpExecArray | null = null;
    for (const match of codes.matchAll(new RegExp(beginning, 'g')))
      if (match[0].length > (longest?.[0].length ?? 0)) longest = match;
    if (longest === null) continue;
    const to = longest.index + longest[0].length;
    return { from: longest.index, to, stoppedBy: codes[to] ?? '_' };
  }
  return null;
}

/** The top-level pieces of a pattern, each with its repetition: `a(b|c){0,3}[de]` → `a`, `(b|c){0,3}`, `[de]`. */
function piecesOf(source: string): string[] {
  const pieces: string[] = [];
  let i = 0;
  while (i < source.length) {
    const start = i;
    i = endOfAtom(source, i);
    const repetition = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(i));
    if (repetition !== null) i += repetition[0].length;
    pieces.push(source.slice(start, i));
  }
  return pieces;
}

function endOfAtom(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] === '[') return source.indexOf(']', at + 2) + 1;
  if (source[at] !== '(') return at + 1;
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i = source.indexOf(']', i + 2);
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i + 1;
  }
  return source.length;
}
