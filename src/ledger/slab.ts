/** Memory for a few bytes out of much that is taken at once: for each alone it takes as long as to fill them. */
export class Slab<Bytes extends Uint8Array> {
  readonly #size: number;
  readonly #make: (size: number) => Bytes;
  #bytes: Bytes | null = null;
  #taken = 0;

  constructor(size: number, make: (size: number) => Bytes) {
    this.#size = size;
    this.#make = make;
  }

  take(size: number): Bytes {
    if (size > this.#size / 4) return this.#make(size);
    if (this.#bytes === null || this.#taken + size > this.#size) {
      this.#bytes = this.#make(this.#size);
      this.#taken = 0;
    }
    this.#taken += size;
    return this.#bytes.subarray(this.#taken - size, this.#taken) as Bytes;
  }
}
