import type { Token } from '../../text/tokens.ts';
import type { QuantityMention } from '../mentions.ts';
import { afterKind } from './kinds.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import { opensNumber, quantity, type Reader } from './reader.ts';

/** "dozens", "several", "no", "another" at `i`: words that say how many without a number. */
export function vagueMention(r: Reader, i: number): QuantityMention | null {
  const match = phraseFrom(r.words.vague, r.tokens, i, r.to);
  if (match === null) return null;
  const to = i + match.length;
  const { says, rule, of, bare } = match.value;
  const next = to < r.to ? (r.tokens[to] as Token).norm : '';
  if (of !== undefined && to < r.to && !of.has(next)) return null;
  // "Some two dozen", "as many as 30": the word leans on the number behind it.
  if (opensCardinal(r, to) || leadsToNumber(r, i)) return null;
  if (says === 0 && r.words.notZero.has(next)) return null;
  if (bare && i > r.from && (i === r.floor || r.words.determiners.has((r.tokens[i - 1] as Token).norm)))
    return null;
  return figureMention(r, i, to, rule, says);
}

function opensCardinal(r: Reader, at: number): boolean {
  if (!opensNumber(r, at)) return false;
  return r.words.numerals.byWord.get((r.tokens[at] as Token).norm)?.sort !== 'ordinal';
}

/** "a" at `i`, unless the article belongs to a number further on: "an estimated 350". */
export function articleMention(r: Reader, i: number): QuantityMention | null {
  return leansOnNumber(r, i) ? null : figureMention(r, i, i + 1, '<a>', 1);
}

export function leansOnNumber(r: Reader, i: number): boolean {
  const match = phraseFrom(r.words.articleOf, r.tokens, i + 1, r.to);
  if (match === null) return false;
  const at = i + 1 + match.length;
  return opensCardinal(r, at) || opensCardinal(r, at + 1) || opensCardinal(r, at + 2);
}

/** The word at `i` is of a bound that ends right before a number. */
function leadsToNumber(r: Reader, i: number): boolean {
  for (let k = i + 1; k <= i + 5 && k < r.to; k++) {
    if (!opensNumber(r, k)) continue;
    const match = phraseBefore(r.words.before, r.tokens, k, r.floor);
    if (match !== null && k - match.length <= i) return true;
  }
  return false;
}

function figureMention(
  r: Reader,
  from: number,
  to: number,
  rule: string,
  value: number | null,
): QuantityMention {
  const found = afterKind(r.tokens, to, r.to, r.words.kinds);
  return {
    from,
    to,
    rule,
    kind: found?.kind ?? 'count',
    reason: found?.reason ?? null,
    numbers: value === null ? [] : [{ from, to, value }],
    quantity: quantity(r, from, to, value === null ? 'vague' : 'exact', value ?? 0, value ?? 0),
  };
}
