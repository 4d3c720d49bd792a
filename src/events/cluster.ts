import type { Link } from './score.ts';

/** What people decided: mentions that belong together, and mentions that do not. */
export interface Constraints {
  readonly together: readonly (readonly number[])[];
  readonly apart: readonly (readonly [readonly number[], readonly number[]])[];
}

/** Of two large groups, how many links their average is taken over. */
const LOOKED_AT = 64;

/**
 * Joins mentions from the strongest link on, as long as two groups agree on average and not by one chance
 * likeness (average linkage; pairs that were not compared count as 0). Events that one report tells apart are
 * not joined by way of another. What people put together or apart stays so.
 */
export class Clusters {
  private readonly parent: number[];
  private readonly members: number[][];
  private readonly near: Map<number, number>[];
  /** By group: the decision to keep apart that it stands on one side of, and which side. */
  private readonly sides: Map<number, number>[];

  /** By group: the reports that it has a mention of. */
  private readonly reports: Set<string>[];

  constructor(reports: readonly string[], links: readonly Link[], constraints: Constraints) {
    this.parent = reports.map((_, at) => at);
    this.reports = reports.map((report) => new Set([report]));
    this.members = this.parent.map((at) => [at]);
    this.near = this.parent.map(() => new Map());
    this.sides = this.parent.map(() => new Map());
    for (const { a, b, points } of links) {
      this.near[a]!.set(b, points);
      this.near[b]!.set(a, points);
    }
    constraints.apart.forEach(([one, other], at) => {
      for (const member of one) this.sides[member]!.set(at, 0);
      for (const member of other) this.sides[member]!.set(at, 1);
    });
    for (const group of constraints.together)
      for (const member of group.slice(1)) this.join(group[0]!, member);
  }

  find(at: number): number {
    let root = at;
    while (this.parent[root] !== root) root = this.parent[root]!;
    while (this.parent[at] !== root) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins all groups whose links average `threshold` or more. */
  settle(links: readonly Link[], threshold: number): void {
    const strongest = links
      .filter((link) => link.points >= threshold)
      .sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b);
    for (const { a, b } of strongest) {
      const [one, other] = [this.find(a), this.find(b)];
      if (one === other || this.keptApart(one, other)) continue;
      if (this.average(one, other) >= threshold) this.join(one, other);
    }
  }

  groups(): number[][] {
    return this.members
      .filter((members, at) => this.parent[at] === at && members.length > 0)
      .map((members) => [...members].sort((a, b) => a - b));
  }

  private average(one: number, other: number): number {
    const [small, large] =
      this.members[one]!.length <= this.members[other]!.length ? [one, other] : [other, one];
    const scores: number[] = [];
    for (const member of this.members[small]!)
      for (const [neighbour, points] of this.near[member]!)
        if (this.find(neighbour) === large) scores.push(points);
    const pairs = Math.min(this.members[small]!.length * this.members[large]!.length, LOOKED_AT);
    if (scores.length > pairs) scores.sort((a, b) => b - a).length = pairs;
    return scores.reduce((sum, points) => sum + points, 0) / pairs;
  }

  private keptApart(one: number, other: number): boolean {
    const [few, many] =
      this.reports[one]!.size <= this.reports[other]!.size
        ? [this.reports[one]!, this.reports[other]!]
        : [this.reports[other]!, this.reports[one]!];
    for (const report of few) if (many.has(report)) return true;
    for (const [decision, side] of this.sides[one]!) {
      const across = this.sides[other]!.get(decision);
      if (across !== undefined && across !== side) return true;
    }
    return false;
  }

  private join(one: number, other: number): void {
    let [small, large] = [this.find(one), this.find(other)];
    if (small === large) return;
    if (this.members[small]!.length > this.members[large]!.length) [small, large] = [large, small];
    this.parent[small] = large;
    for (const member of this.members[small]!) this.members[large]!.push(member);
    this.members[small] = [];
    for (const [decision, side] of this.sides[small]!) this.sides[large]!.set(decision, side);
    for (const report of this.reports[small]!) this.reports[large]!.add(report);
    this.reports[small] = new Set();
  }
}
