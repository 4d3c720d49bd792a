import type { Quantity } from '../../model/quantity.ts';
import type { Exactness } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuantityWords } from './words.ts';

export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Where the mention before ended: look-back stops there. The one field that moves. */
  floor: number;
  readonly words: QuantityWords;
}

export function opensNumber(r: Reader, at: number): boolean {
  const token = at < r.to ? r.tokens[at] : undefined;
  if (token === undefined) return false;
  return token.kind === 'number' || r.words.numerals.byWord.has(token.norm);
}

export function quantity(
  r: Reader,
  from: number,
  to: number,
  exactness: Exactness,
  low: number,
  high: number,
): Quantity {
  const words = r.text.slice((r.tokens[from] as Token).start, (r.tokens[to - 1] as Token).end);
  const [a, b] = [Math.abs(low), Math.abs(high)];
  const fits = Number.isSafeInteger(a) && Number.isSafeInteger(b) && a <= b;
  if (exactness === 'vague' || !fits) return { low: null, high: null, exactness: 'vague', words };
  if (exactness === 'atLeast') return { low: a, high: null, exactness, words };
  if (exactness === 'atMost') return { low: null, high: a, exactness, words };
  return { low: a, high: b, exactness, words };
}
