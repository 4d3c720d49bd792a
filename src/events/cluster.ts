import { type Links, Neighbours } from './links.ts';

/** What people decided: mentions that belong together, and mentions that do not. */
export interface Constraints {
  readonly together: readonly (readonly number[])[];
  readonly apart: readonly (readonly [readonly number[], readonly number[]])[];
}

/** Mentions as clustering sees them. */
export interface Told {
  readonly report: string;
  /** First and last day, where the event is dated to the week or better. */
  readonly days: readonly [number, number] | null;
}

/** Events whose days lie further apart are two, whatever mentions without a day lie between them. */
const APART_DAYS = 10;

/** Of two large groups, how many links their average is taken over. */
const LOOKED_AT = 64;

/**
 * Joins mentions from the strongest link on, as long as two groups agree on average and not by one chance
 * likeness (average linkage; pairs that were not compared count as 0). Events that one report tells apart are
 * not joined by way of another, nor events of different days by way of a mention without one. What people put together or apart stays so.
 */
export class Clusters {
  private readonly parent: Int32Array;
  /** By group of more than one: its mentions, and the reports they stand in. */
  private readonly members = new Map<number, number[]>();
  private readonly told = new Map<number, Set<string>>();
  /** By group: the decision to keep apart that it stands on one side of, and which side. */
  private readonly sides = new Map<number, Map<number, number>>();
  private readonly near: Neighbours;
  private readonly mentions: readonly Told[];
  /** By group of more than one: the last of the first days and the first of the last days. */
  private readonly days = new Map<number, readonly [number, number] | null>();
  private readonly links: Links;

  constructor(mentions: readonly Told[], links: Links, constraints: Constraints) {
    this.mentions = mentions;
    this.links = links;
    this.parent = Int32Array.from(mentions, (_, at) => at);
    this.near = new Neighbours(mentions.length, links);
    constraints.apart.forEach(([one, other], decision) => {
      for (const member of one) this.stand(member, decision, 0);
      for (const member of other) this.stand(member, decision, 1);
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
  settle(threshold: number): void {
    for (const link of this.links.strongest(threshold)) {
      const [one, other] = [this.find(this.links.a[link]!), this.find(this.links.b[link]!)];
      if (one === other || this.keptApart(one, other)) continue;
      if (this.average(one, other) >= threshold) this.join(one, other);
    }
  }

  /** All groups, their mentions in order, by their first mention. */
  groups(): number[][] {
    const groups: number[][] = [];
    for (let at = 0; at < this.parent.length; at++) {
      if (this.parent[at] !== at) continue;
      groups.push([...this.membersOf(at)].sort((a, b) => a - b));
    }
    return groups.sort((a, b) => a[0]! - b[0]!);
  }

  private membersOf(group: number): readonly number[] {
    return this.members.get(group) ?? [group];
  }

  private reportsOf(group: number): ReadonlySet<string> {
    return this.told.get(group) ?? new Set([this.mentions[group]!.report]);
  }

  private daysOf(group: number): readonly [number, number] | null {
    const held = this.days.get(group);
    return held === undefined ? this.mentions[group]!.days : held;
  }

  private stand(member: number, decision: number, side: number): void {
    const held = this.sides.get(member) ?? new Map<number, number>();
    this.sides.set(member, held.set(decision, side));
  }

  private average(one: number, other: number): number {
    const [a, b] = [this.membersOf(one), this.membersOf(other)];
    const [small, large] = a.length <= b.length ? [a, other] : [b, one];
    const scores: number[] = [];
    for (const member of small)
      this.near.each(member, (neighbour, points) => {
        if (this.find(neighbour) === large) scores.push(points);
      });
    const pairs = Math.min(a.length * b.length, LOOKED_AT);
    if (scores.length > pairs) scores.sort((x, y) => y - x).length = pairs;
    return scores.reduce((sum, points) => sum + points, 0) / pairs;
  }

  private keptApart(one: number, other: number): boolean {
    const [a, b] = [this.reportsOf(one), this.reportsOf(other)];
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    for (const report of few) if (many.has(report)) return true;
    const [early, late] = [this.daysOf(one), this.daysOf(other)];
    if (early && late && Math.max(early[0], late[0]) - Math.min(early[1], late[1]) > APART_DAYS) return true;
    const across = this.sides.get(other);
    if (across === undefined) return false;
    for (const [decision, side] of this.sides.get(one) ?? [])
      if (across.has(decision) && across.get(decision) !== side) return true;
    return false;
  }

  private join(one: number, other: number): void {
    let [small, large] = [this.find(one), this.find(other)];
    if (small === large) return;
    if (this.membersOf(small).length > this.membersOf(large).length) [small, large] = [large, small];
    const members = this.members.get(large) ?? [large];
    for (const member of this.membersOf(small)) members.push(member);
    const told = this.told.get(large) ?? new Set([this.mentions[large]!.report]);
    for (const report of this.reportsOf(small)) told.add(report);
    const [own, others] = [this.daysOf(large), this.daysOf(small)];
    this.days.set(
      large,
      own && others ? [Math.max(own[0], others[0]), Math.min(own[1], others[1])] : (own ?? others),
    );
    this.members.set(large, members);
    this.told.set(large, told);
    this.members.delete(small);
    this.told.delete(small);
    this.days.delete(small);
    this.parent[small] = large;
    for (const [decision, side] of this.sides.get(small) ?? []) this.stand(large, decision, side);
  }
}
