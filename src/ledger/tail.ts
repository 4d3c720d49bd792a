import type { StoredRow } from './store.ts';

/** Of how many sealed bytes the content is held at most. */
const MOST = 1 << 25;

/** An entry's row with what it seals, as JSON; null where it is to be opened. */
export interface Held {
  readonly row: StoredRow;
  readonly json: string | null;
}

/**
 * What was just appended by this process, so that whoever follows the log need not have it sent and opened
 * again. It is looked at in order: what lies before the place that was asked for is let go.
 */
export class Tail {
  readonly #held = new Map<number, Held>();
  #bytes = 0;
  #last = 0;

  put(rows: readonly StoredRow[], contents: readonly string[]): void {
    for (const [i, row] of rows.entries()) {
      this.#held.set(row.sequence, { row, json: contents[i] as string });
      this.#bytes += row.sealed.length;
      this.#last = Math.max(this.#last, row.sequence);
    }
    for (const [sequence, { row }] of this.#held) {
      if (this.#bytes <= MOST) return;
      this.#drop(sequence, row);
    }
  }

  /** What is held right behind `after`, without a gap. */
  behind(after: number): Held[] {
    for (const [sequence, { row }] of this.#held) {
      if (sequence > after) break;
      this.#drop(sequence, row);
    }
    const found: Held[] = [];
    for (let next = after + 1; ; next++) {
      const held = this.#held.get(next);
      if (held === undefined) return found;
      found.push(held);
    }
  }

  /** A log that is shorter than what is held here was put back to an earlier day. */
  ends(size: number): void {
    if (size < this.#last) this.clear();
  }

  /** Nothing that was redacted is to stay in memory. */
  clear(): void {
    this.#held.clear();
    this.#bytes = 0;
    this.#last = 0;
  }

  #drop(sequence: number, row: StoredRow): void {
    this.#held.delete(sequence);
    this.#bytes -= row.sealed.length;
  }
}
