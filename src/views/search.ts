import type { Spread } from './fold/spread.ts';
import type { Hasher } from './hash.ts';
import type { ReportWords } from './store/tables.ts';
import { BEGINNING, beginningOf, type Stem, stems, termOf } from './terms.ts';

/** One word, or several that must stand together; `open` where the last may go on. */
export interface Term {
  readonly words: readonly string[];
  readonly open: boolean;
}

/**
 * Full text of reports, for English and French alike. Every word must be there; "in quotes" they must stand together;
 * `tavr*` finds what begins so, from three letters on.
 */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (const [, phrase, word] of query.slice(0, MOST_QUERY).matchAll(/["“«]([^"”»]*)["”»]|(\S+)/g)) {
    const given = phrase ?? word ?? '';
    const words = stems(given).map(({ stem }) => stem);
    const open = phrase === undefined && given.endsWith('*') && (words.at(-1)?.length ?? 0) >= BEGINNING;
    if (words.length > 0) terms.push({ words, open });
  }
  return terms.slice(0, MOST_TERMS);
}

const MOST_QUERY = 1_000;
const MOST_TERMS = 20;

/** What a report must have to be looked at, as hashed words. */
export function wanted(terms: readonly Term[], hash: Hasher): number[] {
  const needed = terms.flatMap(({ words, open }) =>
    words.map((word, i) => (open && i === words.length - 1 ? beginningOf(word) : termOf(word))),
  );
  return [...new Set(needed.map(hash.number))];
}

/** Whether the hashed words do not settle it, so that the text has to be read. */
export function needsText(terms: readonly Term[]): boolean {
  return terms.some(
    ({ words, open }) => words.length > 1 || (open && (words[0] as string).length > BEGINNING),
  );
}

/** Row of a report's words; counts them in `spread`. */
export function wordsRow(
  number: number,
  report: string,
  title: string | null,
  text: string,
  hash: Hasher,
  spread: Spread,
): ReportWords {
  const counts = new Map<number, number>();
  const terms = new Set<number>();
  for (const { stem } of [...stems(text), ...(title === null ? [] : stems(title))]) {
    const term = hash.number(termOf(stem));
    counts.set(term, (counts.get(term) ?? 0) + 1);
    terms.add(term);
    if (stem.length >= BEGINNING) terms.add(hash.number(beginningOf(stem)));
  }
  for (const term of counts.keys()) spread.add(term);
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const packed = Buffer.alloc(sorted.length * PACKED);
  for (const [i, [term, count]] of sorted.entries()) {
    packed.writeInt32LE(term, i * PACKED);
    packed.writeUInt8(Math.min(count, 255), i * PACKED + 4);
  }
  return { number, report, terms: [...terms].sort((a, b) => a - b), packed };
}

/** Four bytes of a word's hash, and how often it stands there. */
const PACKED = 5;

/** How well a report fits: often in a short report counts more than often in a long one (BM25). */
export function score(
  row: ReportWords,
  terms: readonly Term[],
  hash: Hasher,
  spread: Spread,
  reports: number,
): number {
  const packed = Buffer.from(row.packed.buffer, row.packed.byteOffset, row.packed.byteLength);
  const asked = new Map<number, number>();
  for (const { words } of terms) for (const word of words) asked.set(hash.number(termOf(word)), 0);
  let length = 0;
  for (let at = 0; at < packed.length; at += PACKED) {
    const count = packed.readUInt8(at + 4);
    length += count;
    const term = packed.readInt32LE(at);
    if (asked.has(term)) asked.set(term, count);
  }
  let sum = 0;
  for (const [term, count] of asked) {
    // a beginning is no word: that it is there counts once
    const often = Math.max(1, count);
    const rarity = Math.log(1 + reports / Math.max(1, spread.of(term)));
    sum += (rarity * often * 2.2) / (often + 1.2 * (0.25 + (0.75 * length) / 300));
  }
  return sum;
}

/** Where the rarest term stands first; null where a term is not there as it was asked for. */
export function placeOf(
  title: string | null,
  text: string,
  terms: readonly Term[],
  hash: Hasher,
  spread: Spread,
): { start: number; end: number } | null {
  const words = stems(text);
  const named = title === null ? [] : stems(title);
  // one word may stand in the title alone; a phrase must stand in the text
  if (terms.some((term) => findTerm(words, term) < 0 && (term.words.length > 1 || findTerm(named, term) < 0)))
    return null;
  const rarity = ({ words: all }: Term): number =>
    Math.min(...all.map((word) => spread.of(hash.number(termOf(word)))));
  const rarest = terms.reduce((best, one) => (rarity(one) < rarity(best) ? one : best));
  const first = findTerm(words, rarest);
  if (first < 0) return { start: 0, end: 0 };
  const last = words[first + rarest.words.length - 1];
  return { start: words[first]?.start ?? 0, end: last?.end ?? 0 };
}

function findTerm(words: readonly Stem[], term: Term): number {
  const end = term.words.length - 1;
  return words.findIndex((_, i) =>
    term.words.every((word, k) => {
      const stem = words[i + k]?.stem;
      return stem !== undefined && (term.open && k === end ? stem.startsWith(word) : stem === word);
    }),
  );
}
