/** Conditions with their values; `$` in a condition is where its value goes. */
export class Where {
  readonly values: unknown[] = [];
  readonly #conditions: string[] = [];
  #next = 0;

  add(condition: string, ...values: readonly unknown[]): void {
    const numbered = condition.replaceAll('$', () => `$${this.values.push(values[this.#next++])}`);
    this.#next = 0;
    this.#conditions.push(numbered);
  }

  text(): string {
    return this.#conditions.length === 0 ? '' : `where ${this.#conditions.join(' and ')}`;
  }
}
