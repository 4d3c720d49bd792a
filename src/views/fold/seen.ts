const BITS = 1 << 24;

/**
 * What a table may hold: an answer of no is sure, one of yes is to be looked up (a Bloom filter). While a ledger is
 * folded from its first entry on, it spares asking for each new row whether it is there already.
 */
export class Seen {
  readonly #bits = new Int32Array(BITS / 32);

  add(key: string | number): void {
    const { one, two } = hashes(key);
    for (let i = 0; i < HASHES; i++) {
      const bit = (one + Math.imul(i, two)) & (BITS - 1);
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }

  has(key: string | number): boolean {
    const { one, two } = hashes(key);
    for (let i = 0; i < HASHES; i++) {
      const bit = (one + Math.imul(i, two)) & (BITS - 1);
      if (((this.#bits[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}

/** With 16 bits a key (a million keys) one answer of yes in 400 is wrong. */
const HASHES = 4;

function hashes(key: string | number): { one: number; two: number } {
  let one = 0x811c9dc5;
  if (typeof key === 'number') one = Math.imul(one ^ key, 0x01000193);
  else for (let i = 0; i < key.length; i++) one = Math.imul(one ^ key.charCodeAt(i), 0x01000193);
  // the last bits of such a hash follow the last letter too closely
  const mixed = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  const two = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) | 1;
  return { one: mixed ^ (mixed >>> 16), two };
}
