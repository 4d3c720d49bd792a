import { hash } from 'node:crypto';

/** Words as numbers under the ledger's secret: equal words are equal numbers, and no number tells its word. */
export interface Hasher {
  /** 32 bits, signed, of words that are all of one kind: the same word of another kind is another number. */
  readonly numbers: (kind: string) => (word: string) => number;
  /** 128 bits in hex, for what must not meet by chance. */
  readonly name: (word: string) => string;
}

/** Of each kind. */
const MOST_WORDS = 50_000;

export function hasher(secret: Uint8Array): Hasher {
  const key = Buffer.from(secret).toString('hex');
  // cut to half or less, so that nothing can be told from it about longer words (no HMAC is needed for that)
  const digest = (word: string): string => hash('sha256', `${key}${word}`, 'hex');
  let last = { word: '', name: digest('').slice(0, 32) };
  const kinds = new Map<string, (word: string) => number>();
  return {
    numbers(kind) {
      const known = kinds.get(kind) ?? remembered(MOST_WORDS, (word) => numberIn(digest(`${kind} ${word}`)));
      kinds.set(kind, known);
      return known;
    },
    name(word) {
      // what is about one thing comes together
      if (word !== last.word) last = { word, name: digest(word).slice(0, 32) };
      return last.name;
    },
  };
}

function numberIn(digest: string): number {
  return Number.parseInt(digest.slice(0, 8), 16) | 0;
}

/** Texts repeat their words; long numbers they do not, and those would crowd out the words. */
export function remembered<T>(most: number, work: (word: string) => T): (word: string) => T {
  let kept = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST_NUMBER && isDigit(word.charCodeAt(0))) return work(word);
    const before = kept.get(word);
    if (before !== undefined) return before;
    const fresh = work(word);
    if (kept.size >= most) kept = new Map();
    kept.set(word, fresh);
    return fresh;
  };
}

/** Years are repeated. */
const LONGEST_NUMBER = 4;

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
