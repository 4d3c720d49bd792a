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
  const both = givingBoth(tolls);
  const of = (status: Status): Contested[] =>
    tolls.filter((claim) => claim.victim?.status === status && !both.has(tellingOf(claim)));
  const [allFighters, allCivilians] = [of('combatant'), of('civilian')];
  for (const fighters of allFighters)
    for (const civilians of allCivilians) {
      if (fighters.measure !== civilians.measure || speakerOf(fighters) === speakerOf(civilians)) continue;
      const sameNumber = numberOf(fighters) === numberOf(civilians) && (numberOf(fighters) ?? 0) > 1;
      const by = [fighters, civilians].map((claim) => sideIn(matter, claim.perpetrator?.actor));
      const sameHand = by[0] !== undefined && by[0] >= 0 && by[0] === by[1];
      if (!sameNumber && !sameHand) continue;
      conflicts.push({
        kind: 'status',
        claims: [fighters.id, civilians.id],
        words: `${sayWho(fighters)}: “${fighters.span.exact}” against ${sayWho(civilians)}: “${civilians.span.exact}”`,
      });
    }
  return conflicts;
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
