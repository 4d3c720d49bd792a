/** Scored pairs of mentions, in columns: a million mentions have tens of millions of pairs. */
export class Links {
  readonly a: number[] = [];
  readonly b: number[] = [];
  readonly points: number[] = [];

  get size(): number {
    return this.a.length;
  }

  add(a: number, b: number, points: number): void {
    this.a.push(a);
    this.b.push(b);
    this.points.push(points);
  }

  /** Indices of links from `threshold` points on, the strongest first; among equals by mention. */
  strongest(threshold: number): Int32Array {
    const { a, b, points } = this;
    let count = 0;
    for (const score of points) if (score >= threshold) count++;
    const strong = new Int32Array(count);
    let next = 0;
    for (let at = 0; at < points.length; at++) if (points[at]! >= threshold) strong[next++] = at;
    return strong.sort((x, y) => points[y]! - points[x]! || a[x]! - a[y]! || b[x]! - b[y]!);
  }
}

/** For each mention, its neighbours and their scores, one after another. */
export class Neighbours {
  private readonly from: Int32Array;
  private readonly ids: Int32Array;
  private readonly scores: Float32Array;

  constructor(size: number, links: Links) {
    this.from = new Int32Array(size + 1);
    for (let at = 0; at < links.size; at++) {
      this.from[links.a[at]! + 1]!++;
      this.from[links.b[at]! + 1]!++;
    }
    for (let at = 0; at < size; at++) this.from[at + 1]! += this.from[at]!;
    this.ids = new Int32Array(links.size * 2);
    this.scores = new Float32Array(links.size * 2);
    const next = this.from.slice();
    for (let at = 0; at < links.size; at++) {
      const [a, b, points] = [links.a[at]!, links.b[at]!, links.points[at]!];
      this.ids[next[a]!] = b;
      this.scores[next[a]!++] = points;
      this.ids[next[b]!] = a;
      this.scores[next[b]!++] = points;
    }
  }

  each(mention: number, visit: (other: number, points: number) => void): void {
    for (let at = this.from[mention]!; at < this.from[mention + 1]!; at++)
      visit(this.ids[at]!, this.scores[at]!);
  }
}
