/**
 * Folds a word to the form that lexicons and registries are keyed by: lower case, no diacritics, ligatures opened,
 * typographic apostrophes and hyphens made plain, soft hyphens and direction marks dropped.
 */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return foldLatin(word) ?? foldAny(word);
}

/**
 * The accented letters of Latin, one by one: to decompose a whole word takes ten times as long, and the tables of
 * both languages and the registry are folded when a program starts. Null where a word has any other letter.
 */
function foldLatin(word: string): string | null {
  const lower = word.toLowerCase();
  let folded = '';
  let plain = 0;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit < 128) continue;
    if (unit >= LATIN) return null;
    let letter = letters[unit];
    if (letter === undefined) {
      letter = foldAny(lower.charAt(i));
      letters[unit] = letter;
    }
    folded += lower.slice(plain, i) + letter;
    plain = i + 1;
  }
  return folded + lower.slice(plain);
}

/** Where the letters that Latin alphabets are written with end, in Unicode. */
const LATIN = 0x250;
const letters: (string | undefined)[] = [];

function foldAny(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = word
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[œæßłøıđ’‘ʼ‐‑]/g, (c) => PLAIN[c] ?? c);
  if (cache.size < 20_000) cache.set(word, folded);
  return folded;
}

/** The words of a phrase, folded: what is no letter parts them, but the hyphen within a word. */
export function foldedWords(phrase: string): string[] {
  return fold(phrase).split(/[^\p{L}-]+/u);
}

const PLAIN: { readonly [from: string]: string } = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  đ: 'd',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
};

const cache = new Map<string, string>();

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
