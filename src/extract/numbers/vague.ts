import type { Token } from '../../text/tokens.ts';
import type { QuantityMention } from '../mentions.ts';
import { afterKind } from './kinds.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import { opensNumber, quantity, type Reader } from './reader.ts';

export function vagueMention(r: Reader, i: number): QuantityMention | null {
  const match = phraseFrom(r.words.vague, r.tokens, i, r.to);
  if (match === null) return null;
  const to = i + match.length;
  const { says, rule, of } = match.value;
  if (of !== undefined && to < r.to && !of.has((r.tokens[to] as Token).norm)) return null;
  // "Some two dozen", "as many as 30": the word leans on the number behind it.
  if (opensNumber(r, to) || leadsToNumber(r, i)) return null;
  if (says === 'zero' && to < r.to && r.words.notZero.has((r.tokens[to] as Token).norm)) return null;
  if (says === 'one') return oneMention(r, i, to, rule);
  const found = afterKind(r.tokens, to, r.to, r.words.kinds);
  return {
    from: i,
    to,
    rule,
    kind: found?.kind ?? 'count',
    reason: found?.reason ?? null,
    numbers: says === 'zero' ? [{ from: i, to, value: 0 }] : [],
    quantity: quantity(r, i, to, says === 'zero' ? 'exact' : 'vague', 0, 0),
  };
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

export function oneMention(r: Reader, from: number, to: number, rule: string): QuantityMention {
  const found = afterKind(r.tokens, to, r.to, r.words.kinds);
  return {
    from,
    to,
    rule,
    kind: found?.kind ?? 'count',
    reason: found?.reason ?? null,
    numbers: [{ from, to, value: 1 }],
    quantity: quantity(r, from, to, 'exact', 1, 1),
  };
}
