import { hash } from 'node:crypto';

/** Words as numbers under the ledger's secret: equal words are equal numbers, and no number tells its word. */
export interface Hasher {
  /** 32 bits, signed. */
  readonly number: (word: string) => number;
  /** 128 bits in hex, for what must not meet by chance. */
  readonly name: (word: string) => string;
}

const MOST_KEPT = 200_000;

export function hasher(secret: Uint8Array): Hasher {
  const key = Buffer.from(secret).toString('hex');
  // cut to half or less, so that nothing can be told from it about longer words (no HMAC is needed for that)
  const digest = (word: string): string => hash('sha256', `${key}${word}`, 'hex');
  let kept = new Map<string, number>();
  return {
    number(word) {
      const before = kept.get(word);
      if (before !== undefined) return before;
      const number = Number.parseInt(digest(word).slice(0, 8), 16) | 0;
      if (kept.size >= MOST_KEPT) kept = new Map();
      kept.set(word, number);
      return number;
    },
    name: (word) => digest(word).slice(0, 32),
  };
}
