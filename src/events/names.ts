/** What cannot be told from a code below 128: a letter or a mark on one. */
const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/;
/** What ends a sentence, or opens one. */
const ENDS = new Set('.!?:;\n"“”«»—–');
/** How many units before a word are looked at for what ends a sentence. */
const BEFORE = 6;

const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;

function folded(word: string): string {
  // most words are plain letters, which have nothing to take off
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(MARKS, '').replace(/’/g, "'").toLowerCase();
}

/**
 * The words of a text that tell its story from others, with how often they stand there: capitalised words that
 * are not merely first in their sentence, and numbers. They are the same in a report in another language, which
 * common words are not.
 */
export function namesIn(text: string): Map<string, number> {
  const capital = new Map<string, number>();
  const inside = new Set<string>();
  let smalls = 0;
  let last = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end === at) {
      at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      continue;
    }
    if (isSmall(text, at)) {
      if (smalls + 2 > small.length) small = grown(small);
      small[smalls++] = at;
      small[smalls++] = end;
    } else if (!isDigit(text.charCodeAt(at)) || end > at + 1) {
      const key = folded(text.slice(at, end));
      capital.set(key, (capital.get(key) ?? 0) + 1);
      if (isDigit(text.charCodeAt(at)) || !isFirst(text, Math.max(last, at - BEFORE), at)) inside.add(key);
    }
    last = end;
    at = end;
  }
  const names = new Map<string, number>();
  for (const [key, times] of capital) if (key.length > 1 && inside.has(key)) names.set(key, times);
  withoutSmall(names, text, smalls);
  return names;
}

/** Where words in small letters begin and end: of most of them no more is asked. */
let small = new Int32Array(1 << 10);

function grown(full: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}

/** A word that stands in small letters as well is no name. */
function withoutSmall(names: Map<string, number>, text: string, smalls: number): void {
  let initials = 0;
  for (const name of names.keys()) initials |= 1 << (name.charCodeAt(0) & 31);
  for (let i = 0; i < smalls; i += 2) {
    const at = small[i] as number;
    const unit = text.charCodeAt(at);
    // what begins with a plain letter is only the same as what begins with that letter
    if (unit < 128 && (initials & (1 << (unit & 31))) === 0) continue;
    names.delete(folded(text.slice(at, small[i + 1])));
  }
}

function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 97;
  const first = text[at] as string;
  return first === first.toLowerCase();
}

/** Whether a word at `to` begins its sentence: nothing but space lies between it and what ends one, from `from` on. */
function isFirst(text: string, from: number, to: number): boolean {
  if (to === 0) return true;
  for (let at = to - 1; at >= from; at--) {
    const char = text[at] as string;
    if (ENDS.has(char)) return true;
    if (char !== ' ' && !SPACE.test(char)) return false;
  }
  return false;
}

/** Where the number, or the name with its inner apostrophe or hyphen, ends that begins at `at`; `at` where none does. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end > at) return end;
  for (;;) {
    const letters = endOfLetters(text, end);
    // a joint counts where letters follow
    if (letters === end) return end > at ? end - 1 : at;
    end = letters;
    if (!isJoint(text.charCodeAt(end))) return end;
    end++;
  }
}

function endOfLetters(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit < 128) {
      if ((unit | 32) < 97 || (unit | 32) > 122) return end;
      end++;
    } else {
      const char = String.fromCodePoint(text.codePointAt(end) as number);
      if (!LETTER.test(char)) return end;
      end += char.length;
    }
  }
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** ' ’ - */
function isJoint(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 45;
}
