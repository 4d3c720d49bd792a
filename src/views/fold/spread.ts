import type { Change, ViewStore } from '../store/store.ts';
import type { SpreadRow } from '../store/tables.ts';

const BITS = 18;
/** Buckets in one row: a report's words are of many rows, and a thousand reports' words of all. */
const BLOCK = 256;
const BLOCKS = (1 << BITS) / BLOCK;

/**
 * In how many texts a word stands, counted in buckets so that memory is bounded whatever the ledger holds. Words that
 * fall into one bucket pass for one: a rare word may seem a little less rare.
 */
export class Spread {
  readonly #counts = new Int32Array(1 << BITS);
  readonly #changed = new Set<number>();

  static async load(store: ViewStore): Promise<Spread> {
    const spread = new Spread();
    for (const { block, counts } of await store.page('spread', null, BLOCKS)) {
      const bytes = Buffer.from(counts.buffer, counts.byteOffset, counts.byteLength);
      for (let i = 0; i < BLOCK; i++) spread.#counts[block * BLOCK + i] = bytes.readInt32LE(i * 4);
    }
    return spread;
  }

  of(word: number): number {
    return this.#counts[word >>> (32 - BITS)] as number;
  }

  add(word: number): void {
    const bucket = word >>> (32 - BITS);
    this.#counts[bucket] = (this.#counts[bucket] as number) + 1;
    this.#changed.add(Math.floor(bucket / BLOCK));
  }

  changes(): Change<SpreadRow> {
    const put = [...this.#changed].map((block) => ({ block, counts: this.#bytesOf(block) }));
    return { add: [], put, remove: [] };
  }

  settle(): void {
    this.#changed.clear();
  }

  #bytesOf(block: number): Buffer {
    const bytes = Buffer.allocUnsafe(BLOCK * 4);
    for (let i = 0; i < BLOCK; i++) bytes.writeInt32LE(this.#counts[block * BLOCK + i] as number, i * 4);
    return bytes;
  }
}
