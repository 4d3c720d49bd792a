import { numberOf } from './by-word.ts';
import { fold } from './fold.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/**
 * A word (letters), a run of digits, or one other visible character.
 *
 *     CSP-PSD's 1,200 men
 *     ^^^ ^^^ ^ ^ ^^^ ^^^   words and numbers; - ' , are marks
 */
export interface Token {
  /** Half-open, UTF-16 units of the report's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The folded word (`fold`), the digits, or the mark. */
  readonly norm: string;
  /** The number of `norm` (`by-word.ts`), 0 where it has none. */
  readonly word: number;
  /** White space (or the text's beginning) stands before it. */
  readonly spaced: boolean;
  /** Begins with a capital; `upper` when every letter is one and there are two or more. */
  readonly capital: boolean;
  readonly upper: boolean;
  /** Folding took something off it: *tué*, not *tue*. */
  readonly accented: boolean;
}

/** Cuts `text[from, to)` into tokens, in one pass, behind those that `tokens` holds. */
export function tokenize(text: string, from = 0, to = text.length, tokens: Token[] = []): Token[] {
  let i = from;
  let spaced = true;
  while (i < to) {
    const sort = sortAt(text, i);
    if (sort === SPACE) {
      spaced = true;
      i++;
      continue;
    }
    const start = i;
    if (sort === LETTER) {
      i = wordEnd(text, start, to);
      const { norm, word, capital, upper, accented } = shapeAt(text, start, i, lettersHash);
      tokens.push({ start, end: i, kind: 'word', norm, word, spaced, capital, upper, accented });
    } else if (sort === DIGIT) {
      i = digitsEnd(text, start, to);
      if (i - start > LONGEST_FIGURE)
        tokens.push(plainToken(start, i, 'number', text.slice(start, i), 0, spaced));
      else {
        const { norm, word } = shapeAt(text, start, i, lettersHash);
        tokens.push(plainToken(start, i, 'number', norm, word, spaced));
      }
    } else {
      i += isHighSurrogate(text.charCodeAt(i)) && i + 1 < to ? 2 : 1;
      const mark = markAt(text, start, i);
      if (mark.norm !== '') tokens.push(plainToken(start, i, 'mark', mark.norm, mark.word, spaced));
    }
    spaced = false;
  }
  return tokens;
}

/** A token that is no word: nothing is asked of its letters. */
function plainToken(
  start: number,
  end: number,
  kind: TokenKind,
  norm: string,
  word: number,
  spaced: boolean,
): Token {
  return { start, end, kind, norm, word, spaced, capital: false, upper: false, accented: false };
}

type Mark = Pick<Token, 'norm' | 'word'>;

/** Marks of one unit, by it: a text has a few dozen, over and over. */
const marks: (Mark | undefined)[] = [];
/** Beyond the punctuation of any language that is written with letters. */
const MARKS = 0x2100;

function markAt(text: string, start: number, end: number): Mark {
  const unit = text.charCodeAt(start);
  if (end - start > 1 || unit >= MARKS) return markOf(text.slice(start, end));
  let mark = marks[unit];
  if (mark === undefined) {
    mark = markOf(text.charAt(start));
    marks[unit] = mark;
  }
  return mark;
}

function markOf(raw: string): Mark {
  const norm = fold(raw);
  return { norm, word: numberOf(norm) };
}

/** The words and numbers of a text in the form that tokens have, one after another, without a token for each. */
export function eachNorm(text: string, take: (norm: string) => void): void {
  const to = text.length;
  for (let i = 0; i < to; ) {
    const start = i;
    const sort = sortAt(text, i);
    if (sort === LETTER) {
      i = wordEnd(text, start, to);
      take(shapeAt(text, start, i, lettersHash).norm);
    } else if (sort === DIGIT) {
      i = endOf(text, i, to, DIGIT);
      take(text.slice(start, i));
    } else i += isHighSurrogate(text.charCodeAt(i)) && i + 1 < to ? 2 : 1;
  }
}

/** Of the letters of the word whose end was last looked for: an object to return both in would be one a word. */
let lettersHash = 0;

/** Where the word ends that begins at `start`. */
function wordEnd(text: string, start: number, to: number): number {
  let hash = 0;
  let i = start;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127 || ASCII[unit] !== LETTER) break;
    hash = (Math.imul(hash, 31) + unit) | 0;
  }
  // behind the plain letters stands what ends most words, or a letter beyond ASCII
  if (i < to && text.charCodeAt(i) > 127) {
    const rest = i;
    i = endOf(text, i, to, LETTER);
    for (let k = rest; k < i && k < rest + LONGEST_REMEMBERED; k++)
      hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0;
  }
  lettersHash = hash;
  return i;
}

/** Where the figure ends that begins at `start`. */
function digitsEnd(text: string, start: number, to: number): number {
  let hash = 0;
  let i = start;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127 || ASCII[unit] !== DIGIT) break;
    hash = (Math.imul(hash, 31) + unit) | 0;
  }
  lettersHash = hash;
  return i;
}

/** Days, years and the counts of most texts come again and again; longer figures are of any value. */
const LONGEST_FIGURE = 4;

/** What a word is wherever it stands. */
interface Shape extends Pick<Token, 'norm' | 'word' | 'capital' | 'upper' | 'accented'> {
  readonly raw: string;
  /** Of `raw`: strings are of many forms to the machine, and to ask one for its length is dear where numbers are cheap. */
  readonly length: number;
}

/**
 * Texts repeat their words: a shape is worked out once, and its `norm` is one string for all, so that look-ups by it
 * need no second hash. The words met are found by a hash of their letters, taken while their end is looked for: to cut
 * a word out of the text only to learn that it is known would be most of the cost of a token.
 */
const shapes: (Shape | undefined)[] = new Array(1 << 17).fill(undefined);
const SLOTS = shapes.length - 1;
let remembered = 0;
/** Half of the slots: beyond that, words crowd. */
const REMEMBERED = shapes.length / 2;
/** A "word" of a megabyte is not met twice. */
const LONGEST_REMEMBERED = 40;

/** The shape of the word at `text[start, end)`, whose letters have that hash. */
function shapeAt(text: string, start: number, end: number, hash: number): Shape {
  const length = end - start;
  if (length > LONGEST_REMEMBERED) return shapeOf(text.slice(start, end));
  let slot = (hash ^ (hash >>> 15)) & SLOTS;
  for (let known = shapes[slot]; known !== undefined; known = shapes[slot]) {
    if (known.length === length && text.startsWith(known.raw, start)) return known;
    slot = (slot + 1) & SLOTS;
  }
  if (remembered >= REMEMBERED) {
    shapes.fill(undefined);
    remembered = 0;
  }
  const shape = shapeOf(text.slice(start, end));
  shapes[slot] = shape;
  remembered++;
  return shape;
}

function shapeOf(raw: string): Shape {
  const lower = raw.toLowerCase();
  const capital = raw.charCodeAt(0) !== lower.charCodeAt(0);
  const upper = capital && raw.length > 1 && raw === raw.toUpperCase();
  const norm = fold(raw);
  return { raw, length: raw.length, norm, word: numberOf(norm), capital, upper, accented: norm !== lower };
}

function endOf(text: string, at: number, to: number, sort: number): number {
  let i = at;
  while (i < to) {
    const here = sortAt(text, i);
    if (here !== sort && !(here === JOINER && sort === LETTER)) break;
    i += isHighSurrogate(text.charCodeAt(i)) ? 2 : 1;
  }
  return i;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** Marks that live inside a word without ending it: combining accents, soft hyphens, direction marks. */
const JOINER = 4;

const ASCII = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) ASCII[c] = LETTER;
  else if (c >= 48 && c <= 57) ASCII[c] = DIGIT;
  else if (c <= 32 || c === 127) ASCII[c] = SPACE;
}

function sortAt(text: string, i: number): number {
  const c = text.charCodeAt(i);
  if (c < 128) return ASCII[c] as number;
  if (c < 0x0250) {
    if (c === 0xa0) return SPACE;
    if (c === 0xad) return JOINER;
    return (c >= 0xc0 && c !== 0xd7 && c !== 0xf7) || c === 0xaa || c === 0xb5 || c === 0xba ? LETTER : OTHER;
  }
  return sortOfRare(text.codePointAt(i) as number);
}

function sortOfRare(code: number): number {
  if (code >= 0x2000 && code <= 0x200a) return SPACE;
  if (code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x2028 || code === 0x2029)
    return SPACE;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0xfeff)
    return JOINER;
  const char = String.fromCodePoint(code);
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{M}/u.test(char)) return JOINER;
  return /\p{Zs}/u.test(char) ? SPACE : OTHER;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
