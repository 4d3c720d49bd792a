import type { Relation } from '../../../src/model/actor.ts';

/** A relation with its ends as years and parts of them; null where an end is not known. */
export interface Dated {
  readonly key: string;
  readonly relation: Relation;
  readonly from: number | null;
  readonly to: number | null;
}

/** What concerns the actor, those of one day once, the earliest first. */
export function datedOf(relations: readonly Relation[], id: string): Dated[] {
  const own = new Map<string, Dated>();
  for (const relation of relations) {
    const { subject, kind, object, from, to } = relation;
    if (subject !== id && object !== id) continue;
    const key = `${subject} ${kind} ${object} ${from?.start} ${to?.start}`;
    own.set(key, { key, relation, from: yearOf(from?.start), to: yearOf(to?.end ?? to?.start) });
  }
  return [...own.values()].sort((a, b) => (a.from ?? 9_999) - (b.from ?? 9_999));
}

/** The years that the scale goes through, with those that are written on it; null where nothing is dated. */
export function yearsOf(rows: readonly Dated[]): { first: number; last: number; ticks: number[] } | null {
  const known = rows.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
  if (known.length === 0) return null;
  const first = Math.floor(Math.min(...known));
  const last = Math.max(first + 1, Math.ceil(Math.max(...known) + 0.01));
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (last - first) / one <= 5) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return { first, last, ticks };
}

function yearOf(iso: string | null | undefined): number | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '');
  if (found === null) return null;
  return Number(found[1]) + (Number(found[2] ?? 1) - 1) / 12 + (Number(found[3] ?? 1) - 1) / 366;
}
