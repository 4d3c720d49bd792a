import { eachNorm } from '../text/tokens.ts';
import type { Spread } from './fold/spread.ts';
import type { Hasher } from './hash.ts';
import type { RankedWords } from './store/store.ts';
import type { ReportWords } from './store/tables.ts';
import { BEGINNING, type Stem, stemNumbers, stems } from './terms.ts';

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
  const numbers = stemNumbers(hash);
  const needed = terms.flatMap(({ words, open }) =>
    words.map((stem, i) => {
      const { word, beginning } = numbers(stem);
      return open && i === words.length - 1 ? (beginning ?? word) : word;
    }),
  );
  return [...new Set(needed)];
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
  const numbers = stemNumbers(hash);
  let words = 0;
  let all = 0;
  const take = (norm: string): void => {
    const { word, beginning } = numbers(norm);
    if (all + 2 > terms.length) grow();
    found[words++] = word;
    terms[all++] = word;
    if (beginning !== null) terms[all++] = beginning;
  };
  eachNorm(text, take);
  if (title !== null) eachNorm(title, take);
  const packed = pack(found.subarray(0, words).sort());
  for (let at = 0; at < packed.length; at += PACKED) spread.add(packed.readInt32LE(at));
  return { number, report, terms: distinct(terms.subarray(0, all).sort()), packed };
}

/** Where the words of one report are gathered; arrays of its own for each would be thrown away at once. */
let found = new Int32Array(1 << 12);
let terms = new Int32Array(1 << 13);

function grow(): void {
  const [before, others] = [found, terms];
  found = new Int32Array(before.length * 2);
  terms = new Int32Array(others.length * 2);
  found.set(before);
  terms.set(others);
}

/** Four bytes of a word's hash, and how often it stands there. */
const PACKED = 5;

/** Each once, with how often it is there. */
function pack(sorted: Int32Array): Buffer {
  const packed = Buffer.allocUnsafe(sorted.length * PACKED);
  let at = 0;
  for (let i = 0; i < sorted.length; ) {
    const word = sorted[i] as number;
    let count = 0;
    for (; i < sorted.length && sorted[i] === word; i++) count++;
    packed.writeInt32LE(word, at);
    packed[at + 4] = Math.min(count, 255);
    at += PACKED;
  }
  return packed.subarray(0, at);
}

function distinct(sorted: Int32Array): number[] {
  const once: number[] = [];
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) once.push(sorted[i] as number);
  return once;
}

/** How well a report fits: often in a short report counts more than often in a long one (BM25). */
export function score(
  row: RankedWords,
  terms: readonly Term[],
  hash: Hasher,
  spread: Spread,
  reports: number,
): number {
  const packed = Buffer.from(row.packed.buffer, row.packed.byteOffset, row.packed.byteLength);
  const asked = new Map<number, number>();
  for (const { words } of terms) for (const word of words) asked.set(stemNumbers(hash)(word).word, 0);
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
    Math.min(...all.map((word) => spread.of(stemNumbers(hash)(word).word)));
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
