/** Answers by token, each worked out when it is first asked for: several stages ask the same of the same words. */
export class Answers<T> {
  readonly #known: (T | undefined)[];
  readonly #ask: (at: number) => T;

  constructor(length: number, ask: (at: number) => T) {
    this.#known = new Array(length);
    this.#ask = ask;
  }

  at(at: number): T {
    const known = this.#known[at];
    if (known !== undefined) return known;
    const answer = this.#ask(at);
    this.#known[at] = answer;
    return answer;
  }
}
