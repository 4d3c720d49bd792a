import type { StoredRow } from './store.ts';

/** How much content is held at most, in bytes. */
const MOST = 1 << 25;

/**
 * An entry's row with what it seals, as JSON in UTF-8; null where it is to be opened. With the JSON, nothing asks for
 * what is sealed. It lies where it is shared with other threads, and outside of what is looked through for garbage.
 */
export interface Held {
  readonly row: StoredRow;
  readonly json: Uint8Array | null;
}

/**
 * What was just appended by this process, so that whoever follows the log need not have it sent and opened
 * again. It is looked at in order: what lies before the place that was asked for is let go.
 */
export class Tail {
  readonly #held = new Map<number, Held>();
  #size = 0;
  #last = 0;

  put(appended: readonly Held[]): void {
    for (const held of appended) {
      const { sequence } = held.row;
      if (this.#held.has(sequence)) continue;
      this.#held.set(sequence, held);
      this.#size += sizeOf(held);
      this.#last = Math.max(this.#last, sequence);
    }
    for (const [sequence, held] of this.#held) {
      if (this.#size <= MOST) return;
      this.#drop(sequence, held);
    }
  }

  /** What is held right behind `after`, without a gap. */
  behind(after: number): Held[] {
    for (const [sequence, held] of this.#held) {
      if (sequence > after) break;
      this.#drop(sequence, held);
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
    this.#size = 0;
    this.#last = 0;
  }

  #drop(sequence: number, held: Held): void {
    this.#held.delete(sequence);
    this.#size -= sizeOf(held);
  }
}

function sizeOf({ json }: Held): number {
  return json?.length ?? 0;
}
