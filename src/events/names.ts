/** A word, a number, or a name with its inner apostrophe or hyphen. */
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+/gu;
const ENDS = /[.!?:;\n"“”«»—–]\s*$/u;

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

/**
 * The words of a text that tell its story from others, with how often they stand there: capitalised words that
 * are not merely first in their sentence, and numbers. They are the same in a report in another language, which
 * common words are not.
 */
export function namesIn(text: string): Map<string, number> {
  const capital = new Map<string, number>();
  const inside = new Set<string>();
  const lower = new Set<string>();
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const first = word[0]!;
    const key = folded(word);
    const before = text.slice(Math.max(last, match.index - 6), match.index);
    last = match.index + word.length;
    if (first >= '0' && first <= '9') {
      if (word.length > 1) {
        capital.set(key, (capital.get(key) ?? 0) + 1);
        inside.add(key);
      }
      continue;
    }
    if (first === first.toLowerCase()) {
      lower.add(key);
      continue;
    }
    capital.set(key, (capital.get(key) ?? 0) + 1);
    if (match.index > 0 && !ENDS.test(before)) inside.add(key);
  }
  const names = new Map<string, number>();
  for (const [key, times] of capital)
    if (key.length > 1 && inside.has(key) && !lower.has(key)) names.set(key, times);
  return names;
}
