import { offsetsOf } from '../text/offsets.ts';
import { reportRow } from './event-view.ts';
import type { Spread } from './fold/spread.ts';
import { loadState, type Source } from './load.ts';
import { needsText, placeOf, score, termsOf, wanted } from './search.ts';
import { sentenceOf } from './sentence.ts';
import type { SearchView } from './shapes.ts';
import { emptyState, type State } from './state.ts';
import type { ReportWords } from './store/tables.ts';

/** Reports that are ranked, the last captured of those that have the words. */
const RANKED = 500;
/** Of a phrase, reports whose text is read. */
const READ = 200;

/** Full-text search over hashed words; the text itself is read of what is shown, and where a phrase is asked for. */
export class Finder {
  readonly #source: Source;
  readonly #spread: () => Spread;

  constructor(source: Source, spread: () => Spread) {
    this.#source = source;
    this.#spread = spread;
  }

  async search(query: string, limit: number): Promise<SearchView> {
    const { store, hash } = this.#source;
    const terms = termsOf(query);
    if (terms.length === 0) return { query, total: 0, hits: [] };
    const found = await store.words(wanted(terms, hash), RANKED);
    const reports = await store.size('words');
    const ranked = found.rows
      .map((row) => ({ row, score: score(row, terms, hash, this.#spread(), reports) }))
      .sort((a, b) => b.score - a.score || a.row.number - b.row.number)
      .map(({ row }) => row);
    const reads = needsText(terms);
    const looked = reads ? ranked.slice(0, READ) : ranked.slice(0, limit);
    const hits = await this.#hits(looked, terms);
    return { query, total: reads ? hits.length : found.total, hits: hits.slice(0, limit) };
  }

  async #hits(rows: readonly ReportWords[], terms: ReturnType<typeof termsOf>): Promise<SearchView['hits']> {
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
