import type { Toll } from '../model/toll.ts';
import type { Measure, Status } from '../model/vocabulary.ts';
import { breaths } from './breath.ts';
import { classOf, sameClass, unitOf } from './classes.ts';
import { type Standing, standings } from './clauses.ts';
import { better, combine } from './combine.ts';
import { ordered } from './figures.ts';
import type { CountedClaim, CountInput, Share } from './input.ts';
import { type Outcome, settle } from './leaf.ts';
import { checkPeriod } from './period.ts';
import type { CountingRule, Policy } from './rule.ts';
import { byTime, countedAs } from './utterance.ts';
import { type View, viewOf } from './view.ts';

/** Tolls of one measure and unit: each class by itself, then each side, each status and all. */
interface Row {
  readonly side: string | null;
  readonly status: Status | null;
  readonly outcome: Outcome;
}

/** The claims by class, an original's carriers all under the class that its earliest carrier gives. */
function byClass(
  claims: readonly CountedClaim[],
  standing: ReadonlyMap<string, Standing>,
  policy: Policy,
  input: CountInput,
): Map<string, { side: string | null; status: Status; claims: CountedClaim[] }> {
  const earliest = new Map<string, CountedClaim>();
  for (const claim of [...claims].sort(byTime)) {
    const key = countedAs(claim, policy.counts);
    if (!earliest.has(key)) earliest.set(key, claim);
  }
  const found = new Map<string, { side: string | null; status: Status; claims: CountedClaim[] }>();
  for (const claim of claims) {
    const key = countedAs(claim, policy.counts);
    const first = earliest.get(key) ?? claim;
    const told = classOf(first, input, standing.get(first.id)?.whole);
    const own = policy.classify?.(told) ?? told;
    const name = `${own.side ?? ''} ${own.status}`;
    const held = found.get(name);
    if (held) held.claims.push(claim);
    else found.set(name, { ...own, claims: [claim] });
  }
  return found;
}

function rowsOf(
  claims: readonly CountedClaim[],
  standing: ReadonlyMap<string, Standing>,
  policy: Policy,
  view: View,
): Row[] {
  const classes = byClass(claims, standing, policy, view.input);
  // Rows are counted as they stand; an original can be told in parts.
  const added = policy.counts === 'rows' ? [] : breaths(claims, standing, policy, view.input);
  for (const { class: own } of added) {
    const name = `${own.side ?? ''} ${own.status}`;
    if (!classes.has(name)) classes.set(name, { ...own, claims: [] });
  }
  const leavesOf = (counted: (claim: CountedClaim) => boolean): Row[] =>
    [...classes.values()].map(({ side, status, claims: own }) => {
      const sums = added.filter((one) => one.class.side === side && one.class.status === status);
      const utterances = sums.map((one) => one.utterance);
      return { side, status, outcome: settle(own.filter(counted), standing, utterances, policy, view) };
    });
  const leaves = leavesOf(() => true).sort((a, b) =>
    `${a.side} ${a.status}`.localeCompare(`${b.side} ${b.status}`),
  );
  const sums = sumsOf(leaves);
  const rows = [
    ...leaves.filter((row) => row.side !== null || row.status === 'unknown'),
    ...sums.bySide,
    ...sums.byStatus,
  ];
  const inside = partsElsewhere(claims, standing, policy, view.input);
  const total =
    inside.size === 0
      ? totalOf(leaves, sums)
      : withParts(totalOf(leavesOf(({ original }) => !inside.has(original))), claims, inside);
  if (total !== null) rows.push({ side: null, status: null, outcome: total });
  return rows;
}

/** Each side and each status, from the classes that make it up. */
function sumsOf(leaves: readonly Row[]): { readonly bySide: Row[]; readonly byStatus: Row[] } {
  const sides = [...new Set(leaves.map((row) => row.side))].filter((side) => side !== null);
  const row = (side: string | null, status: Status | null, outcome: Outcome | null): Row[] =>
    outcome === null ? [] : [{ side, status, outcome }];
  const leaf = (side: string | null, status: Status) => leafIn(leaves, side, status);
  return {
    bySide: sides.flatMap((side) => {
      const parts = known([leaf(side, 'civilian'), leaf(side, 'combatant')]);
      return row(side, null, combine(leaf(side, 'unknown'), parts));
    }),
    byStatus: (['civilian', 'combatant'] as const).flatMap((status) => {
      const parts = known(sides.map((side) => leaf(side, status)));
      return row(null, status, combine(leaf(null, status), parts));
    }),
  };
}

function totalOf(leaves: readonly Row[], { bySide, byStatus } = sumsOf(leaves)): Outcome | null {
  const outcomes = (rows: readonly Row[]): Outcome[] => rows.map((row) => row.outcome);
  const split = better(combine(null, outcomes(bySide)), combine(null, outcomes(byStatus)));
  return combine(leafIn(leaves, null, 'unknown'), split === null ? [] : [split]);
}

function leafIn(leaves: readonly Row[], side: string | null, status: Status): Outcome | null {
  return leaves.find((row) => row.side === side && row.status === status)?.outcome ?? null;
}

function known(outcomes: readonly (Outcome | null)[]): Outcome[] {
  return outcomes.filter((one) => one !== null);
}

/**
 * Originals that are told as part of a whole which the rule puts in another class ("30 people, three of them policemen",
 * where who is not said to have fought is a civilian): they have a class of their own and are in the total already.
 */
function partsElsewhere(
  claims: readonly CountedClaim[],
  standing: ReadonlyMap<string, Standing>,
  policy: Policy,
  input: CountInput,
): ReadonlySet<string> {
  const classify = policy.classify;
  if (classify === undefined) return new Set();
  const parts = claims.filter((claim) => {
    const whole = standing.get(claim.id)?.whole;
    if (whole === undefined) return false;
    return !sameClass(classify(classOf(claim, input, whole)), classify(classOf(whole, input, undefined)));
  });
  return new Set(parts.map((claim) => claim.original));
}

/** The total, with a step for the parts that were left out of it. */
function withParts(
  total: Outcome | null,
  claims: readonly CountedClaim[],
  inside: ReadonlySet<string>,
): Outcome | null {
  if (total === null) return null;
  const steps = new Map(total.steps);
  for (const claim of claims)
    if (inside.has(claim.original) && !steps.has(claim.id))
      steps.set(claim.id, {
        claim: claim.id,
        counted: false,
        clause: 'total.whole',
        words: 'told as part of a whole that is counted; parts are not added to it',
      });
  return { ...total, steps };
}

function tollOf(row: Row, measure: Measure, unit: string, policy: Policy, input: CountInput): Toll {
  const none = { low: null, best: null, high: null };
  const chosen = row.outcome.figure ?? none;
  const figure = policy.counts === 'rows' ? chosen : ordered(chosen);
  return {
    rule: policy.id,
    version: policy.version,
    event: input.event.id,
    measure,
    unit,
    side: row.side,
    status: row.status,
    ...figure,
    derivation: [...row.outcome.steps.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1)),
    notes: [...row.outcome.notes],
  };
}

/** Whose reliability a rule asks for and nobody assessed: said once a toll, so that F is never read as "good". */
function unassessed(toll: Toll, policy: Policy, view: View): Toll {
  if (policy.exclude === undefined || toll.derivation.length === 0) return toll;
  const ids = new Set(toll.derivation.map((step) => step.claim));
  const open = view.input.claims.filter((claim) => ids.has(claim.id) && !view.assessed(claim)).length;
  if (open === 0) return toll;
  return {
    ...toll,
    notes: [...toll.notes, `nobody assessed the sources of ${open} of ${ids.size} claims: they stand as F`],
  };
}

/** The tolls of every measure and unit, before the rule looks at them as a whole. */
export function tollsOf(input: CountInput, policy: Policy): Toll[] {
  const view = viewOf(input);
  const standing = standings(input, policy.counts);
  const groups = new Map<string, CountedClaim[]>();
  for (const claim of input.claims) {
    if (claim.kind !== 'toll' || claim.measure === undefined) continue;
    if (policy.measures && !policy.measures.includes(claim.measure)) continue;
    const key = `${claim.measure} ${unitOf(claim)}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.keys()].sort().flatMap((key) => {
    const [measure, unit] = key.split(' ') as [Measure, string];
    return rowsOf(groups.get(key)!, standing, policy, view).map((row) =>
      unassessed(tollOf(row, measure, unit, policy, input), policy, view),
    );
  });
}

/** This event's part of a figure for several: evenly, and what is left over to the first. */
export function shareOf({ claim, position, events }: Share): CountedClaim | null {
  const total = claim.quantity?.low ?? null;
  if (total === null || events < 1 || position < 0 || position >= events) return null;
  const even = Math.floor(total / events);
  const own = position === 0 ? total - even * (events - 1) : even;
  return {
    ...claim,
    scope: 'event',
    figure: { low: own, best: own, high: own },
    divided: `${total} for ${events} events, divided evenly with what is left over to the first: ${own} here`,
  };
}

/** Adds shares of figures for several events where the event has no figure of its own for that measure. */
function withShares(input: CountInput, tolls: readonly Toll[]): CountInput | null {
  const shares = (input.shares ?? []).flatMap((share) => {
    const known = tolls.some((toll) => toll.measure === share.claim.measure && toll.best !== null);
    return known ? [] : (shareOf(share) ?? []);
  });
  if (shares.length === 0) return null;
  const replaced = new Set(shares.map((claim) => claim.id));
  return { ...input, claims: [...input.claims.filter((claim) => !replaced.has(claim.id)), ...shares] };
}

/** Notes on the total what a figure for a period leaves beyond the events on record within it. */
function checked(toll: Toll, input: CountInput): Toll {
  if (toll.side !== null || toll.status !== null || input.overlaps === undefined) return toll;
  const recorded = input.overlaps
    .filter((overlap) => overlap.measure === toll.measure && overlap.certainty === 'confirmed')
    .map(({ low, high }) => ({ low, best: low === high ? low : null, high }));
  const notes = input.claims
    .filter((claim) => claim.measure === toll.measure)
    .flatMap((claim) => checkPeriod(claim, recorded)?.words ?? []);
  return notes.length === 0 ? toll : { ...toll, notes: [...toll.notes, ...new Set(notes)] };
}

/** Makes the counting rule out of what is its own and what all share. */
export function ruleOf(policy: Policy): CountingRule {
  const count = (given: CountInput): readonly Toll[] => {
    // One order, so that no result and no word of a derivation depends on how claims were gathered.
    const claims = [...given.claims].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    const input = { ...given, claims };
    const own = tollsOf(input, policy);
    const shared = policy.divides ? withShares(input, own) : null;
    const tolls = shared === null ? own : tollsOf(shared, policy);
    const finished = policy.finish?.(tolls, viewOf(shared ?? input)) ?? tolls;
    return finished.map((toll) => checked(toll, input));
  };
  const { id, version, title, says, counts } = policy;
  return { id, version, title, says, counts, count };
}
