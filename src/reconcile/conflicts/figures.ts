import type { Conflict } from '../../model/record.ts';
import { narrowing } from '../classes.ts';
import {
  allowed,
  type Contested,
  fromBox,
  type Matter,
  numberOf,
  oneParty,
  sameVictims,
  sayWho,
  sideIn,
  speakerOf,
  stands,
  utteranceOf,
} from './matter.ts';
import { isNewerState } from './states.ts';

/** Figures that can be held against each other: for the event itself, whole, and not replaced by a later word. */
function contested({ claims }: Matter): Contested[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  // what is replaced is the utterance, whichever report carries it
  const replaced = new Set(
    claims.flatMap(({ supersedes }) => {
      const earlier = supersedes === undefined ? undefined : byId.get(supersedes);
      return earlier === undefined ? [] : [utteranceOf(earlier)];
    }),
  );
  const takenBack = new Set(claims.filter(({ stance }) => stance === 'retracts').map(byKind));
  return claims.filter(
    (claim) =>
      claim.kind === 'toll' &&
      !takenBack.has(byKind(claim)) &&
      claim.scope === 'event' &&
      claim.partOf === undefined &&
      stands(claim) &&
      !fromBox(claim) &&
      !replaced.has(utteranceOf(claim)) &&
      allowed(claim) !== null,
  );
}

/** A figure by the kind of voice that gives it: "30, **and not 31**" is said by the ministry that said 31. */
function byKind(claim: Contested): string {
  const kinds = claim.claimants.map((voice) => voice.kind).sort();
  return `${claim.measure} ${claim.unit} ${numberOf(claim)} ${kinds.join('+')}`;
}

type Range = readonly [number, number];

function differ(x: Range, y: Range): boolean {
  return x[1] < y[0] || y[1] < x[0];
}

/** Claims that say the same of the same by the same voice: held against others once for all of them. */
export interface Alike {
  /** What the figure allows as its first carrier gave it: "at least nine" is no exact nine because another cut it short. */
  readonly range: Range;
  /** The day on which it was first published, null where no carrier has one. */
  readonly on: string | null;
  readonly claims: [Contested, ...Contested[]];
}

function alike(claims: readonly Contested[]): readonly Alike[] {
  const firsts = new Map<string, { range: Range; on: string | null }>();
  for (const claim of claims) {
    const [low, high] = atThePlace(claim, allowed(claim) as Range);
    const on = claim.publishedAt?.slice(0, 10) ?? null;
    const held = firsts.get(utteranceOf(claim));
    firsts.set(utteranceOf(claim), {
      range: held === undefined ? [low, high] : [Math.min(low, held.range[0]), Math.max(high, held.range[1])],
      on: held === undefined || (on !== null && (held.on === null || on < held.on)) ? on : held.on,
    });
  }
  const kinds = new Map<string, Alike>();
  for (const claim of claims) {
    const { measure, unit, victim, claimants, report, publishedAt } = claim;
    const key = JSON.stringify([utteranceOf(claim), measure, unit, victim, claimants, report, publishedAt]);
    const held = kinds.get(key);
    if (held === undefined) {
      const { range, on } = firsts.get(utteranceOf(claim))!;
      kinds.set(key, { range, on, claims: [claim] });
    } else held.claims.push(claim);
  }
  return [...kinds.values()];
}

/** A hospital counts those who were brought to it: there may be more elsewhere, and never fewer. */
function atThePlace(claim: Contested, [low, high]: Range): Range {
  const medical = claim.claimants.length > 0 && claim.claimants.every((voice) => voice.kind === 'medical');
  return medical ? [low, Number.POSITIVE_INFINITY] : [low, high];
}

/** "No losses" against somebody's dead: a count of the dead and hurt together that is below one of the two. */
function belowItsPart(a: Contested, b: Contested): boolean {
  const [whole, part] = a.measure === 'killedOrInjured' ? [a, b] : [b, a];
  if (whole.measure !== 'killedOrInjured' || (part.measure !== 'killed' && part.measure !== 'injured'))
    return false;
  return allowed(whole)![1] < allowed(part)![0];
}

/**
 * Figures of two claimants that cannot both be so: `ownParty` where they speak for one side, else `figures`. In a text
 * of thousands of tolls few differ in what is asked of them here: each sort is held against each other sort once.
 */
export function figureConflicts(matter: Matter): Conflict[] {
  const found: Found = [];
  const figures = contested(matter);
  if (!mayContradict(figures)) return [];
  const kinds = alike(figures);
  const sorts = numbered(kinds.map(sortOf));
  const last: number[] = [];
  for (const [i, sort] of sorts.entries()) last[sort] = i;
  const known: (readonly Verdict[] | undefined)[] = new Array(last.length);
  const board: Board = { first: new Int32Array(last.length).fill(-1), verdict: new Array(last.length) };
  for (const [i, these] of kinds.entries()) {
    const sort = sorts[i]!;
    const before = known[sort];
    if (before === undefined) {
      known[sort] = heldAgainst(i, kinds, sorts, board, matter, found);
      continue;
    }
    // whatever stands behind it was taken in with the first of its sort
    for (const { sort, kind, about } of before) if (last[sort]! > i) merge(found, kind, about, these.claims);
  }
  return found.map(({ kind, involved }) => told(kind, [...involved]));
}

/**
 * Whether any two figures of one measure lie apart, or a count of dead and hurt below one of either. What is held
 * against what later is at most as far apart: in most reports there is nothing to hold.
 */
function mayContradict(claims: readonly Contested[]): boolean {
  const ends = new Map<Contested['measure'], [greatestLow: number, leastHigh: number]>();
  for (const claim of claims) {
    const [low, high] = allowed(claim)!;
    const known = ends.get(claim.measure);
    if (known === undefined) ends.set(claim.measure, [low, high]);
    else {
      known[0] = Math.max(known[0], low);
      known[1] = Math.min(known[1], high);
    }
  }
  const most = (measure: 'killed' | 'injured'): number => ends.get(measure)?.[0] ?? Number.NEGATIVE_INFINITY;
  const both = ends.get('killedOrInjured')?.[1];
  if (both !== undefined && (both < most('killed') || both < most('injured'))) return true;
  return [...ends.values()].some(([low, high]) => low > high);
}

/** All of a figure that says what another contradicts in it. */
function sortOf({ range, on, claims: [claim] }: Alike): string {
  const { measure, unit, victim, quantity, claimants, report } = claim;
  const whose = [victim?.actor, victim?.status, narrowing(claim)];
  const value = [quantity?.low, quantity?.high, quantity?.exactness];
  return JSON.stringify([range, on, measure, unit, whose, value, claimants, report, speakerOf(claim)]);
}

/** Sorts by numbers from 0 on: each figure asks of the sort of each other. */
function numbered(sorts: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return sorts.map((sort) => {
    const known = numbers.get(sort);
    if (known !== undefined) return known;
    numbers.set(sort, numbers.size);
    return numbers.size - 1;
  });
}

/** What the figures of one sort are to those of another. */
interface Verdict {
  readonly sort: number;
  readonly kind: 'ownParty' | 'figures';
  readonly about: string;
}

/** The last verdict on each sort, and for which first figure it was given. */
interface Board {
  readonly first: Int32Array;
  readonly verdict: (Verdict | null)[];
}

/** Holds the first figure of its sort against all behind it; the sorts that it contradicts. */
function heldAgainst(
  first: number,
  kinds: readonly Alike[],
  sorts: readonly number[],
  board: Board,
  matter: Matter,
  found: Found,
): readonly Verdict[] {
  const these = kinds[first]!;
  const verdicts: Verdict[] = [];
  for (let j = first + 1; j < kinds.length; j++) {
    const [those, sort] = [kinds[j]!, sorts[j]!];
    if (board.first[sort] !== first) {
      const made = verdictOn(these, those, sort, matter);
      board.first[sort] = first;
      board.verdict[sort] = made;
      if (made !== null) verdicts.push(made);
    }
    const verdict = board.verdict[sort];
    if (verdict != null) merge(found, verdict.kind, verdict.about, [...these.claims, ...those.claims]);
  }
  return verdicts;
}

function verdictOn(these: Alike, those: Alike, sort: number, matter: Matter): Verdict | null {
  const [a, b] = [these.claims[0], those.claims[0]];
  const whole = belowItsPart(a, b);
  if (!whole && (a.measure !== b.measure || !differ(these.range, those.range))) return null;
  const kind = contradiction(these, those, whole, matter);
  return kind === null ? null : { sort, kind, about: classOfPair(a, b, matter) };
}

function contradiction(
  these: Alike,
  those: Alike,
  whole: boolean,
  matter: Matter,
): 'ownParty' | 'figures' | null {
  const [a, b] = [these.claims[0], those.claims[0]];
  if (!sameVictims(whole ? { ...a, measure: b.measure } : a, b, matter)) return null;
  if (isNewerState(these, those, matter)) return null;
  const same = speakerOf(a) === speakerOf(b);
  // One voice that gives two figures in two reports has moved on; in one report it contradicts itself.
  if (same && (a.claimants.length === 0 || a.report !== b.report)) return null;
  return same || (a.claimants.length > 0 && b.claimants.length > 0 && oneParty(a, b, matter))
    ? 'ownParty'
    : 'figures';
}

/** Who a pair is about, by the one that says more. */
function classOfPair(a: Contested, b: Contested, matter: Matter): string {
  const sides = [a, b].map((claim) => sideIn(matter, claim.victim?.actor));
  const status = [a, b]
    .map((claim) => claim.victim?.status)
    .find((one) => one !== undefined && one !== 'unknown');
  const measure = a.measure === 'killedOrInjured' ? b.measure : a.measure;
  return `${measure} ${a.unit} ${Math.max(...sides)} ${status} ${narrowing(a)}`;
}

/** One contradiction a kind and class of victims, with all that disagree in it. */
function merge(found: Found, kind: Conflict['kind'], about: string, involved: readonly Contested[]): void {
  const held = found.find((one) => one.kind === kind && one.about === about);
  if (held === undefined) found.push({ kind, about, involved: new Set(involved) });
  else for (const claim of involved) held.involved.add(claim);
}

type Found = { readonly kind: Conflict['kind']; readonly about: string; readonly involved: Set<Contested> }[];

function told(kind: Conflict['kind'], involved: readonly Contested[]): Conflict {
  const figures = [...new Set(involved.map(numberOf).filter((value) => value !== null))];
  const says = involved.map((claim) => `${claim.quantity?.words} (${sayWho(claim)})`).join(' against ');
  const measure = involved.find((claim) => claim.measure !== 'killedOrInjured')?.measure;
  const whose = involved.map((claim) => claim.victim?.words).find((words) => words);
  return {
    kind,
    claims: involved.map((claim) => claim.id),
    figures,
    words: `${measure ?? 'killedOrInjured'}${whose ? `, ${whose}` : ''}: ${says}`,
  };
}
