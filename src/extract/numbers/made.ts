import type { Exactness } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuantityKind, QuantityMention } from '../mentions.ts';
import { isYearRange } from './calendar.ts';
import type { NumberNode } from './cursor.ts';
import { afterKind, kindOf } from './kinds.ts';
import { phraseBefore } from './phrases.ts';
import { quantity, type Reader } from './reader.ts';

interface Parts {
  readonly from: number;
  readonly to: number;
  readonly node: NumberNode;
  readonly nodes: readonly NumberNode[];
  readonly exactness: Exactness;
  readonly rule: string;
  readonly low: number;
  readonly high: number;
}

export function make(r: Reader, parts: Parts): QuantityMention {
  const { node } = parts;
  let found = kindOf(r.tokens, node, r.from, r.to, r.words.kinds);
  // "More than 2000" is no year, whatever stands before it.
  if (found?.reason === '<year>' && parts.exactness !== 'exact' && parts.exactness !== 'about') found = null;
  const [low, high] = parts.nodes;
  if (low !== undefined && high !== undefined && isYearRange(r.tokens, low, high, r.to, r.words.kinds))
    found = { kind: 'date', reason: '<year>–<year>' };
  if (found === null && node.to !== parts.to) found = afterKind(r.tokens, parts.to, r.to, r.words.kinds);
  if (found === null && node.rule === '<minus>' && r.tokens[node.from]?.kind === 'word')
    found = { kind: 'measure', reason: '<minus>' };
  if (found === null && !Number.isInteger(node.value)) found = { kind: 'measure', reason: '<decimal>' };
  if (found === null && isWhole(r, parts.from)) found = { kind: 'whole', reason: '<part> of <whole>' };
  let kind: QuantityKind = found?.kind ?? 'count';
  if (kind === 'ordinal' && isOneMore(r, node)) kind = 'count';
  return {
    from: parts.from,
    to: parts.to,
    rule: parts.rule,
    kind,
    reason: kind === 'count' ? null : (found?.reason ?? null),
    numbers: parts.nodes.map(({ from, to, value }) => ({ from, to, value })),
    quantity:
      node.ordinal && parts.exactness === 'exact'
        ? quantity(r, parts.from, parts.to, 'exact', 1, 1)
        : quantity(r, parts.from, parts.to, parts.exactness, parts.low, parts.high),
    ...(node.ordinal ? { ordinal: node.value } : {}),
  };
}

/** "**a** third soldier": one more; "the third soldier" is none. */
function isOneMore(r: Reader, node: NumberNode): boolean {
  const first = r.tokens[node.from] as Token;
  return r.words.articles.has(first.norm) && node.to > node.from + 1;
}

function isWhole(r: Reader, at: number): boolean {
  const match = phraseBefore(r.words.kinds.wholes, r.tokens, at, r.from);
  if (match === null) return false;
  const i = at - match.length;
  // Something must be taken out of it: "three **of the 12**", "half **of the 20**".
  return i === r.floor && r.floor > r.from;
}
