import { tokenize } from '../text/tokens.ts';

/** A report that holds the words looked for, and where the rarest of them stands first (UTF-16 units). */
export interface Hit {
  readonly report: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

interface Doc {
  readonly report: string;
  readonly text: string;
  readonly length: number;
}

/**
 * Full text of reports in memory, for English and French alike: words are folded (case, accents, ligatures) and lose
 * a plural ending, so that *blesses* finds *blessés* and "soldier" finds "soldiers". Every word must be there;
 * "in quotes" they must stand together; `tavr*` finds what begins so.
 */
export class SearchIndex {
  readonly #docs: Doc[] = [];
  /** Word → report by number, with how often. */
  readonly #postings = new Map<string, Map<number, number>>();

  add(report: string, title: string | null, text: string): void {
    const number = this.#docs.length;
    const words = [...stems(text), ...(title === null ? [] : stems(title))];
    this.#docs.push({ report, text, length: words.length });
    for (const { stem } of words) {
      let posting = this.#postings.get(stem);
      if (posting === undefined) {
        posting = new Map();
        this.#postings.set(stem, posting);
      }
      posting.set(number, (posting.get(number) ?? 0) + 1);
    }
  }

  /** The best first; equals in the order of capture. */
  search(query: string): Hit[] {
    const terms = termsOf(query);
    if (terms.length === 0) return [];
    const found = terms.map((term) => this.#lookUp(term));
    const rarest = found.reduce(
      (best, one, i) => (one.size < (found[best] as Map<number, number>).size ? i : best),
      0,
    );
    const hits: (Hit & { number: number })[] = [];
    for (const number of (found[rarest] as Map<number, number>).keys()) {
      const counts = found.map((posting) => posting.get(number));
      if (counts.some((count) => count === undefined)) continue;
      const doc = this.#docs[number] as Doc;
      const place = placeOf(doc.text, terms, terms[rarest] as Term);
      if (place === null) continue;
      const score = counts.reduce<number>((sum, count, i) => {
        const rarity = Math.log(1 + this.#docs.length / (found[i] as Map<number, number>).size);
        // often in a short report counts more than often in a long one, and less and less with every time (BM25)
        const often = count as number;
        return sum + (rarity * often * 2.2) / (often + 1.2 * (0.25 + (0.75 * doc.length) / 300));
      }, 0);
      hits.push({ report: doc.report, score, ...place, number });
    }
    return hits
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .map(({ number: _number, ...hit }) => hit);
  }

  #lookUp({ words, open }: Term): Map<number, number> {
    const last = words.length - 1;
    const postings = words.map((word, i) =>
      open && i === last ? this.#beginning(word) : (this.#postings.get(word) ?? new Map<number, number>()),
    );
    // a phrase is looked for where all its words are
    const [first = new Map<number, number>(), ...others] = postings;
    return new Map([...first].filter(([number]) => others.every((posting) => posting.has(number))));
  }

  #beginning(prefix: string): Map<number, number> {
    const all = new Map<number, number>();
    for (const [word, posting] of this.#postings)
      if (word.startsWith(prefix))
        for (const [number, count] of posting) all.set(number, (all.get(number) ?? 0) + count);
    return all;
  }
}

/** One word, or several that must stand together; `open` where the last may go on. */
interface Term {
  readonly words: readonly string[];
  readonly open: boolean;
}

function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (const [, phrase, word] of query.slice(0, MOST_QUERY).matchAll(/["“«]([^"”»]*)["”»]|(\S+)/g)) {
    const given = phrase ?? word ?? '';
    const open = phrase === undefined && given.endsWith('*');
    const words = stems(given).map(({ stem }) => stem);
    if (words.length > 0) terms.push({ words, open });
  }
  return terms.slice(0, MOST_TERMS);
}

const MOST_QUERY = 1_000;
const MOST_TERMS = 20;

/** Where the rarest term stands first; null where a phrase is not there as it was asked for. */
function placeOf(text: string, terms: readonly Term[], rarest: Term): { start: number; end: number } | null {
  const words = stems(text);
  const at = (term: Term): number =>
    words.findIndex((_, i) =>
      term.words.every((word, k) => {
        const stem = words[i + k]?.stem;
        return (
          stem !== undefined &&
          (term.open && k === term.words.length - 1 ? stem.startsWith(word) : stem === word)
        );
      }),
    );
  // one word may stand in the title alone; a phrase must stand in the text
  if (terms.some((term) => term.words.length > 1 && at(term) < 0)) return null;
  const first = at(rarest);
  if (first < 0) return { start: 0, end: 0 };
  const last = words[first + rarest.words.length - 1];
  return { start: words[first]?.start ?? 0, end: last?.end ?? 0 };
}

function stems(text: string): { stem: string; start: number; end: number }[] {
  return tokenize(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => ({
      stem: token.kind === 'word' ? stemOf(token.norm) : token.norm,
      start: token.start,
      end: token.end,
    }));
}

/** Plural s and x go, where enough of a word stays: the two languages share as much. */
function stemOf(word: string): string {
  return word.length > 3 && /[^su][sx]$/.test(word) ? word.slice(0, -1) : word;
}
