import type { Conflict } from '../../model/record.ts';
import type { Status } from '../../model/vocabulary.ts';
import {
  type Contested,
  type Matter,
  numberOf,
  otherDay,
  otherPlace,
  sayWho,
  sideIn,
  speakerOf,
  stands,
} from './matter.ts';

/** Who holds the place: two sides each say they took it, or one took it and the other threw it back. */
export function controlConflicts(matter: Matter): Conflict[] {
  const acts = matter.claims.filter(
    (claim) =>
      claim.kind === 'act' &&
      (claim.act === 'takeControl' || claim.act === 'repel') &&
      stands(claim) &&
      claim.scope === 'event',
  );
  const taken = acts.filter((claim) => claim.act === 'takeControl');
  const conflicts: Conflict[] = [];
  for (const one of taken) {
    const taker = sideIn(matter, one.agent?.actor);
    const against = acts.filter((other) => {
      if (other === one || otherDay(one, other) || otherPlace(one, other)) return false;
      const side = sideIn(matter, other.agent?.actor);
      if (taker < 0 || side < 0 || side === taker) return false;
      return other.act === 'repel' || (other.act === 'takeControl' && other.id > one.id);
    });
    if (against.length === 0) continue;
    conflicts.push({
      kind: 'control',
      claims: [one, ...against].map((claim) => claim.id),
      words: [one, ...against].map((claim) => `${sayWho(claim)}: “${claim.span.exact}”`).join(' against '),
    });
  }
  return conflicts;
}

/** Whether the dead were fighters: one claimant has only fighters, another only civilians, and means the same people. */
export function statusConflicts(matter: Matter): Conflict[] {
  const tolls = matter.claims.filter(
    (claim) =>
      claim.kind === 'toll' &&
      claim.scope === 'event' &&
      stands(claim) &&
      claim.partOf === undefined &&
      (numberOf(claim) ?? 0) > 0,
  );
  const conflicts: Conflict[] = [];
  const isTold = (status: Status): boolean => tolls.some((claim) => claim.victim?.status === status);
  if (!isTold('combatant') || !isTold('civilian')) return conflicts;
  const both = givingBoth(tolls);
  const of = (status: Status): Contested[] =>
    tolls.filter((claim) => claim.victim?.status === status && !both.has(tellingOf(claim)));
  // each pair is looked at, so what is asked of a claim is asked once
  const heldOf = (claim: Contested): Held => ({
    claim,
    measure: claim.measure,
    number: numberOf(claim),
    speaker: speakerOf(claim),
    by: sideIn(matter, claim.perpetrator?.actor),
  });
  const [allFighters, allCivilians] = [of('combatant').map(heldOf), of('civilian').map(heldOf)];
  for (const fighters of allFighters)
    for (const civilians of allCivilians) {
      const sameNumber = fighters.number === civilians.number && (fighters.number ?? 0) > 1;
      const sameHand = fighters.by >= 0 && fighters.by === civilians.by;
      if (!sameNumber && !sameHand) continue;
      if (fighters.measure !== civilians.measure || fighters.speaker === civilians.speaker) continue;
      conflicts.push({
        kind: 'status',
        claims: [fighters.claim.id, civilians.claim.id],
        words: [fighters.claim, civilians.claim]
          .map((claim) => `${sayWho(claim)}: “${claim.span.exact}”`)
          .join(' against '),
      });
    }
  return conflicts;
}

/** A claim by what it is held against others for. */
interface Held {
  readonly claim: Contested;
  readonly measure: Contested['measure'];
  readonly number: number | null;
  readonly speaker: string;
  /** The side that did it, -1 where unknown. */
  readonly by: number;
}

/** Who gives fighters and civilians of one measure: they told them apart, and are not contradicted. */
function givingBoth(tolls: readonly Contested[]): ReadonlySet<string> {
  const given = { combatant: new Set<string>(), civilian: new Set<string>() };
  for (const claim of tolls) {
    const status = claim.victim?.status;
    if (status === 'combatant' || status === 'civilian') given[status].add(tellingOf(claim));
  }
  return new Set([...given.combatant].filter((telling) => given.civilian.has(telling)));
}

function tellingOf(claim: Contested): string {
  return `${claim.measure} ${speakerOf(claim)}`;
}
