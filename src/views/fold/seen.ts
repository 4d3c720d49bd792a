/** Words of 32 bits in one line of the processor's memory, and lines. */
const LINE = 16;
const LINES = 1 << 15;

/**
 * What a table may hold: an answer of no is sure, one of yes is to be looked up (a Bloom filter, all bits of a key in
 * one line). While a ledger is folded from its first entry on, it spares asking for each new row whether it is there.
 */
export class Seen {
  readonly #bits = new Int32Array(LINES * LINE);

  /** Whether it was surely not there before. */
  add(key: string | number): boolean {
    const hash = typeof key === 'number' ? mixed(key) : hashOf(key);
    const line = (hash >>> 17) * LINE;
    let bits = Math.imul(hash, 0x9e3779b1);
    let isNew = false;
    for (let i = 0; i < BITS; i++) {
      const at = line + (bits & (LINE - 1));
      const before = this.#bits[at] as number;
      const after = before | (1 << ((bits >>> 4) & 31));
      if (after !== before) isNew = true;
      this.#bits[at] = after;
      bits = (bits >>> 7) | (bits << 25);
    }
    return isNew;
  }

  has(key: string | number): boolean {
    const hash = typeof key === 'number' ? mixed(key) : hashOf(key);
    const line = (hash >>> 17) * LINE;
    let bits = Math.imul(hash, 0x9e3779b1);
    for (let i = 0; i < BITS; i++) {
      const at = line + (bits & (LINE - 1));
      if (((this.#bits[at] as number) & (1 << ((bits >>> 4) & 31))) === 0) return false;
      bits = (bits >>> 7) | (bits << 25);
    }
    return true;
  }
}

/** Of a key; with 16 bits a key (a million keys) one answer of yes in some hundred is wrong. */
const BITS = 4;

function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Spreads what differs in the last bits over all of them. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
