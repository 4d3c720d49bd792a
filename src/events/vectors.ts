/** Sparse vectors of unit length, their terms in rising order. */
export interface Vector {
  readonly terms: ArrayLike<number>;
  /** Of single precision, wherever they lie. */
  readonly weights: ArrayLike<number>;
}

/** As if that many other texts had been read: keeps the names of a small collection, all of one event, telling. */
const OTHERS = 2000;

/**
 * Weighs each name by how few of the texts have it (tf–idf), so that a street counts for more than a country.
 */
export function vectorsOf(texts: readonly ReadonlyMap<string, number>[]): {
  vectors: Vector[];
  spread: number[];
} {
  const ids = new Map<string, number>();
  const spread: number[] = [];
  for (const text of texts)
    for (const name of text.keys()) {
      const id = ids.get(name);
      if (id === undefined) {
        ids.set(name, spread.length);
        spread.push(1);
      } else spread[id] = spread[id]! + 1;
    }
  const all = texts.length + OTHERS;
  const vectors = texts.map((text) => {
    const entries = [...text]
      .map(([name, times]) => {
        const id = ids.get(name)!;
        return [id, (1 + Math.log(times)) * Math.log(all / (spread[id]! + 1))] as const;
      })
      .sort(([a], [b]) => a - b);
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return {
      terms: Int32Array.from(entries, ([id]) => id),
      weights: Float32Array.from(entries, ([, weight]) => weight / length),
    };
  });
  return { vectors, spread };
}

export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i++;
    else j++;
  }
  return sum;
}
