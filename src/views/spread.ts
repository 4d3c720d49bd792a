import type { Change, ViewStore } from './store/store.ts';
import type { SpreadRow } from './store/tables.ts';

const BITS = 18;

/**
 * In how many texts a word stands, counted in buckets so that memory is bounded whatever the ledger holds. Words that
 * fall into one bucket pass for one: a rare word may seem a little less rare.
 */
export class Spread {
  readonly #counts = new Int32Array(1 << BITS);
  readonly #changed = new Set<number>();

  static async load(store: ViewStore): Promise<Spread> {
    const spread = new Spread();
    let after: SpreadRow | null = null;
    for (;;) {
      const rows: SpreadRow[] = await store.page('spread', after, 50_000);
      for (const { bucket, count } of rows) spread.#counts[bucket] = count;
      after = rows.at(-1) ?? null;
      if (rows.length < 50_000) return spread;
    }
  }

  of(word: number): number {
    return this.#counts[word >>> (32 - BITS)] as number;
  }

  add(word: number): void {
    const bucket = word >>> (32 - BITS);
    this.#counts[bucket] = (this.#counts[bucket] as number) + 1;
    this.#changed.add(bucket);
  }

  changes(): Change<SpreadRow> {
    const put = [...this.#changed].map((bucket) => ({ bucket, count: this.#counts[bucket] as number }));
    return { add: [], put, remove: [] };
  }

  settle(): void {
    this.#changed.clear();
  }
}
