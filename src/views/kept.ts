/** Values by key, the last used kept, up to a sum of weights: memory stays bounded whatever is asked for. */
export class Kept<T> {
  readonly #values = new Map<
    string,
    { readonly version: string; readonly value: T; readonly weight: number }
  >();
  readonly #most: number;
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, version: string): T | undefined {
    const held = this.#values.get(key);
    if (held === undefined) return undefined;
    this.#values.delete(key);
    if (held.version !== version) {
      this.#weight -= held.weight;
      return undefined;
    }
    this.#values.set(key, held);
    return held.value;
  }

  put(key: string, version: string, value: T, weight: number): void {
    const before = this.#values.get(key);
    if (before !== undefined) this.#weight -= before.weight;
    this.#values.delete(key);
    if (weight > this.#most) return;
    this.#values.set(key, { version, value, weight });
    this.#weight += weight;
    for (const [oldest, { weight: less }] of this.#values) {
      if (this.#weight <= this.#most) return;
      this.#values.delete(oldest);
      this.#weight -= less;
    }
  }

  clear(): void {
    this.#values.clear();
    this.#weight = 0;
  }
}
