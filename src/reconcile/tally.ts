import type { Toll } from '../model/toll.ts';
import type { Measure, Status } from '../model/vocabulary.ts';
import { breaths } from './breath.ts';
import { classOf, unitOf } from './classes.ts';
import { type Standing, standings } from './clauses.ts';
import { better, combine } from './combine.ts';
import { ordered } from './figures.ts';
import type { CountedClaim, CountInput, Share } from './input.ts';
import { type Outcome, settle } from './leaf.ts';
import { checkPeriod } from './period.ts';
import type { CountingRule, Policy } from './rule.ts';
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
  for (const claim of [...claims].sort((a, b) =>
    (a.publishedAt ?? '9999') === (b.publishedAt ?? '9999')
      ? a.id.localeCompare(b.id)
      : (a.publishedAt ?? '9999').localeCompare(b.publishedAt ?? '9999'),
  )) {
    const key = policy.counts === 'rows' ? claim.id : claim.original;
    if (!earliest.has(key)) earliest.set(key, claim);
  }
  const found = new Map<string, { side: string | null; status: Status; claims: CountedClaim[] }>();
  for (const claim of claims) {
    const key = policy.counts === 'rows' ? claim.id : claim.original;
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
  const leaves: Row[] = [...classes.values()].map(({ side, status, claims: own }) => {
    const sums = added.filter((one) => one.class.side === side && one.class.status === status);
    return {
      side,
      status,
      outcome: settle(
        own,
        standing,
        sums.map((one) => one.utterance),
        policy,
        view,
      ),
    };
  });
  leaves.sort((a, b) => `${a.side} ${a.status}`.localeCompare(`${b.side} ${b.status}`));
  const leaf = (side: string | null, status: Status): Outcome | null =>
    leaves.find((row) => row.side === side && row.status === status)?.outcome ?? null;
  const sides = [...new Set(leaves.map((row) => row.side))].filter((side) => side !== null);
  const rows: Row[] = leaves.filter((row) => row.side !== null || row.status === 'unknown');
  const add = (side: string | null, status: Status | null, outcome: Outcome | null): Outcome | null => {
    if (outcome !== null) rows.push({ side, status, outcome });
    return outcome;
  };
  const known = (outcomes: (Outcome | null)[]): Outcome[] => outcomes.filter((one) => one !== null);
  const bySide = known(
    sides.map((side) =>
      add(
        side,
        null,
        combine(leaf(side, 'unknown'), known([leaf(side, 'civilian'), leaf(side, 'combatant')])),
      ),
    ),
  );
  const byStatus = known(
    (['civilian', 'combatant'] as const).map((status) =>
      add(null, status, combine(leaf(null, status), known(sides.map((side) => leaf(side, status))))),
    ),
  );
  const split = better(combine(null, bySide), combine(null, byStatus));
  add(null, null, combine(leaf(null, 'unknown'), split === null ? [] : [split]));
  return rows;
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
    .filter((overlap) => overlap.measure === toll.measure)
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
