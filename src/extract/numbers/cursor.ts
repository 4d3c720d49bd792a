import type { Token } from '../../text/tokens.ts';
import type { Numeral, NumeralWords } from './numerals.ts';

/** One number as read at tokens `[from, to)`, whatever it counts. */
export interface NumberNode {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly rule: string;
  /** "une trentaine": the word itself approximates. */
  readonly about: boolean;
  /** "third", "3rd": which, not how many. */
  readonly ordinal: boolean;
  /** "half", "two thirds", "3/4": a part of something. */
  readonly part: boolean;
}

export interface Cursor {
  readonly tokens: readonly Token[];
  readonly to: number;
  readonly words: NumeralWords;
  i: number;
  /** The smallest place read so far: 1000 after "two thousand", 1 after "five". */
  place: number;
  digits: boolean;
  spelled: boolean;
  decimal: boolean;
  about: boolean;
}

export function node(
  from: number,
  to: number,
  value: number,
  rule: string,
  traits: { about?: boolean; ordinal?: boolean; part?: boolean } = {},
): NumberNode {
  return {
    from,
    to,
    value,
    rule,
    about: traits.about ?? false,
    ordinal: traits.ordinal ?? false,
    part: traits.part ?? false,
  };
}

export function wordAt(c: Cursor, i: number): Numeral | undefined {
  return i < c.to ? c.words.byWord.get((c.tokens[i] as Token).norm) : undefined;
}

export function norm(c: Cursor, i: number): string {
  return i < c.to ? (c.tokens[i] as Token).norm : '';
}

/** Past a hyphen or dash that stands between two number words. */
export function pastHyphen(c: Cursor, i: number): number {
  const norm = c.tokens[i]?.norm;
  return i < c.to && (norm === '-' || norm === '—') ? i + 1 : i;
}

export function isOf(c: Cursor, i: number): boolean {
  const token = c.tokens[i];
  return i < c.to && token !== undefined && c.words.of.has(token.norm);
}
