import { offsetsOf } from '../text/offsets.ts';
import { reportRow } from './event-view.ts';
import type { Spread } from './fold/spread.ts';
import { loadState, type Source } from './load.ts';
import { needsText, placeOf, score, termsOf, wanted } from './search.ts';
import { sentenceOf } from './sentence.ts';
import type { SearchView } from './shapes.ts';
import { emptyState, type State } from './state.ts';
import type { RankedWords } from './store/store.ts';

/** Reports that are ranked, the last captured of those that have the words. */
const RANKED = 500;
/** Of a phrase, reports whose text is read. */
const READ = 200;
/** Entries that a report brings at least: itself, and what was read in it. */
const EACH = 2;
/** How far reports that have the words are counted: beyond, a count costs more than everything else. */
export const COUNTED = 10_000;

/** Full-text search over hashed words; the text itself is read of what is shown, and where a phrase is asked for. */
export class Finder {
  readonly #source: Source;
  readonly #spread: () => Spread;
  readonly #entries: () => number;

  /** `entries`: how many are taken in. */
  constructor(source: Source, spread: () => Spread, entries: () => number) {
    this.#source = source;
    this.#spread = spread;
    this.#entries = entries;
  }

  async search(query: string, limit: number): Promise<SearchView> {
    const { store, hash } = this.#source;
    const terms = termsOf(query);
    if (terms.length === 0) return { query, total: 0, more: false, hits: [] };
    const found = await store.words(wanted(terms, hash), RANKED, COUNTED);
    // near enough to weigh words by; to count the reports takes as long as to search them
    const reports = Math.ceil(this.#entries() / EACH);
    const ranked = found.rows
      .map((row) => ({ row, score: score(row, terms, hash, this.#spread(), reports) }))
      .sort((a, b) => b.score - a.score || a.row.number - b.row.number)
      .map(({ row }) => row);
    if (!needsText(terms)) {
      const hits = await this.#hits(ranked.slice(0, limit), terms);
      return { query, total: found.total, more: found.more, hits };
    }
    const hits = await this.#hits(ranked.slice(0, READ), terms);
    const more = found.more || found.total > READ;
    return { query, total: hits.length, more, hits: hits.slice(0, limit) };
  }

  async #hits(rows: readonly RankedWords[], terms: ReturnType<typeof termsOf>): Promise<SearchView['hits']> {
    const state = await this.#states(rows.map(({ report }) => report));
    return rows.flatMap(({ report }) => {
      const of = state.reports.get(report);
      if (of === undefined) return [];
      const place = placeOf(of.report.title, of.text, terms, this.#source.hash, this.#spread());
      if (place === null) return [];
      const { toPoints } = offsetsOf(of.text);
      const [start, end] = [toPoints(place.start), toPoints(place.end)];
      const sentence = sentenceOf(of, { start, end, exact: '' });
      return [{ report: reportRow(of), start, end, sentence }];
    });
  }

  #states(reports: readonly string[]): Promise<State> {
    return loadState(this.#source, emptyState(), reports);
  }
}
