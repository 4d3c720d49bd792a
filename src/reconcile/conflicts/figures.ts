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
} from './matter.ts';

/** Figures that can be held against each other: for the event itself, whole, and not replaced by a later word. */
function contested({ claims }: Matter): Contested[] {
  const replaced = new Set(
    claims.flatMap((claim) => (claim.supersedes === undefined ? [] : [claim.supersedes])),
  );
  return claims.filter(
    (claim) =>
      claim.kind === 'toll' &&
      claim.scope === 'event' &&
      claim.partOf === undefined &&
      stands(claim) &&
      !fromBox(claim) &&
      !replaced.has(claim.id) &&
      allowed(claim) !== null,
  );
}

/** A report's own figure that differs from another's of another day is a newer state of things, no contradiction. */
function comparable(a: Contested, b: Contested, matter: Matter): boolean {
  const institutions = [a, b].every(
    ({ claimants }) => claimants.length > 0 && claimants.every((voice) => voice.kind !== 'person'),
  );
  // So is a party's own later figure; two persons of it who differ are not one who has moved on.
  const moved = institutions && oneParty(a, b, matter);
  if (a.claimants.length > 0 && b.claimants.length > 0 && !moved) return true;
  const [x, y] = [a.publishedAt?.slice(0, 10), b.publishedAt?.slice(0, 10)];
  return x === undefined || y === undefined || x === y;
}

type Range = readonly [number, number];

function differ(x: Range, y: Range): boolean {
  return x[1] < y[0] || y[1] < x[0];
}

/** Figures of two claimants that cannot both be so: `ownParty` where they speak for one side, else `figures`. */
export function figureConflicts(matter: Matter): Conflict[] {
  const found: Found = [];
  const kinds = alike(contested(matter));
  for (let i = 0; i < kinds.length; i++)
    for (let j = i + 1; j < kinds.length; j++) {
      const [these, those] = [kinds[i]!, kinds[j]!];
      if (!differ(these.range, those.range)) continue;
      const kind = contradiction(these.claims[0]!, those.claims[0]!, matter);
      if (kind !== null)
        merge(found, kind, classOfPair(these.claims[0]!, those.claims[0]!, matter), [
          ...these.claims,
          ...those.claims,
        ]);
    }
  return found.map(({ kind, involved }) => told(kind, [...involved]));
}

/** Claims that say the same of the same by the same voice: held against others once for all of them. */
interface Alike {
  readonly range: Range;
  readonly claims: Contested[];
}

function alike(claims: readonly Contested[]): readonly Alike[] {
  const kinds = new Map<string, Alike>();
  for (const claim of claims) {
    const range = allowed(claim) as Range;
    const { measure, unit, victim, claimants, report, publishedAt } = claim;
    const key = JSON.stringify([range, measure, unit, victim, claimants, report, publishedAt]);
    const held = kinds.get(key);
    if (held === undefined) kinds.set(key, { range, claims: [claim] });
    else held.claims.push(claim);
  }
  return [...kinds.values()];
}

function contradiction(a: Contested, b: Contested, matter: Matter): 'ownParty' | 'figures' | null {
  if (!sameVictims(a, b, matter) || !comparable(a, b, matter)) return null;
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
  return `${a.measure} ${a.unit} ${Math.max(...sides)} ${status} ${narrowing(a)}`;
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
  const whose = involved[0]?.victim?.words;
  return {
    kind,
    claims: involved.map((claim) => claim.id),
    figures,
    words: `${involved[0]?.measure}${whose ? `, ${whose}` : ''}: ${says}`,
  };
}

/** Each end of a box's figure that nothing in the text gives. */
export function boxConflicts(matter: Matter): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const box of matter.claims) {
    if (!fromBox(box) || box.kind !== 'toll' || box.quantity === undefined) continue;
    const text = matter.claims.filter(
      (claim) => claim.kind === 'toll' && !fromBox(claim) && sameVictims(box, claim, matter),
    );
    const given = new Set(text.flatMap(({ quantity }) => (quantity ? [quantity.low, quantity.high] : [])));
    const unsupported = [...new Set([box.quantity.low, box.quantity.high])].filter(
      (end): end is number => end !== null && !given.has(end),
    );
    if (unsupported.length === 0) continue;
    conflicts.push({
      kind: 'unsupportedFigure',
      claims: [box.id, ...text.map((claim) => claim.id)],
      figures: unsupported,
      words: `the box has ${box.quantity.words}; nothing in the text gives ${unsupported.join(' or ')}`,
    });
  }
  return conflicts;
}
