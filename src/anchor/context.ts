/**
 * A rough sentence, without a language: what is before a `. ! ? …` with white space behind it, or a line's break,
 * is another one. Rough is safe here: a boundary too many leaves less context to agree, one too few leaves more.
 */
export function sentenceStart(text: string, at: number, longest: number): number {
  const first = Math.max(0, at - longest);
  for (let i = at; i > first; i--) if (isBoundary(text, i)) return i;
  return first;
}

/** Where the sentence that `at` stands in or behind ends. */
export function sentenceEnd(text: string, at: number, longest: number): number {
  const last = Math.min(text.length, at + longest);
  for (let i = at; i < last; i++) if (isBoundary(text, i)) return i;
  return last;
}

function isBoundary(text: string, i: number): boolean {
  const before = text.charAt(i - 1);
  if (before === '\n' || before === '\r') return true;
  return /\s/.test(before) && /[.!?…]["'”’»)\]]?$/u.test(text.slice(Math.max(0, i - 4), i - 1));
}

/** A text with every run of white space one space, typographic quotes plain, invisible marks gone; and the way back. */
export interface Plainer {
  readonly text: string;
  /** Offset in the plain text → offset in the text it was made from. */
  readonly from: readonly number[];
}

/**
 * Versions of a page differ in white space, quotation marks and soft hyphens without saying anything else. Digits,
 * letters, case, dashes and signs stay as they are: those carry the claim.
 */
export function plainer(text: string): Plainer {
  const out: string[] = [];
  const from: number[] = [];
  let spaced = true;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(char)) continue;
    const blank = /\s/u.test(char);
    if (blank && spaced) continue;
    spaced = blank;
    out.push(blank ? ' ' : (QUOTES[char] ?? char));
    from.push(i);
  }
  from.push(text.length);
  return { text: out.join(''), from };
}

const QUOTES: { readonly [char: string]: string } = { '’': "'", '‘': "'", '“': '"', '”': '"' };
