import type { Conflict } from '../../model/record.ts';
import type { Status } from '../../model/vocabulary.ts';
import {
  type Contested,
  type Matter,
  numberOf,
  sameVictims,
  sayWho,
  sideIn,
  speakerOf,
  speakingSide,
  stands,
} from './matter.ts';

/** Days that two claims name and that are not the same: one thing happened after the other. */
function otherDay(a: Contested, b: Contested): boolean {
  const [x, y] = [a.when?.start?.slice(0, 10), b.when?.start?.slice(0, 10)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Places that both claims name and that are not the same. */
function otherPlace(a: Contested, b: Contested): boolean {
  return (
    a.place !== undefined &&
    b.place !== undefined &&
    a.place.name.toLowerCase() !== b.place.name.toLowerCase()
  );
}

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

/** An attack that one side tells of the other. */
interface Accusation {
  readonly claim: Contested;
  readonly by: number;
  readonly of: number;
}

/** Each of two sides says that the other attacked: pairs, in the order of the claims. */
function mutualAccusations(claims: readonly Contested[], matter: Matter): [Contested, Contested][] {
  const told: Accusation[] = [];
  for (const claim of claims) {
    const of = sideIn(matter, claim.agent?.actor);
    const by = of < 0 ? -1 : speakingSide(claim, matter);
    if (by >= 0 && by !== of) told.push({ claim, by, of });
  }
  const pairs: [Contested, Contested][] = [];
  for (let i = 0; i < told.length; i++)
    for (let j = i + 1; j < told.length; j++) {
      const [one, other] = [told[i]!, told[j]!];
      if (other.by !== one.of || other.of !== one.by) continue;
      if (!otherDay(one.claim, other.claim) && !otherPlace(one.claim, other.claim))
        pairs.push([one.claim, other.claim]);
    }
  return pairs;
}

/** Who did it: different perpetrators for the same victims, or one who denies what another says it did. */
export function responsibilityConflicts(matter: Matter): Conflict[] {
  const conflicts: Conflict[] = [];
  const add = (a: Contested, b: Contested): void => {
    conflicts.push({
      kind: 'responsibility',
      claims: [a.id, b.id],
      words: `${sayWho(a)}: “${a.span.exact}” against ${sayWho(b)}: “${b.span.exact}”`,
    });
  };
  const own = matter.claims.filter((claim) => claim.scope === 'event');
  const blaming = own.filter((claim) => stands(claim) && claim.kind === 'toll' && claim.perpetrator?.actor);
  for (let i = 0; i < blaming.length; i++)
    for (let j = i + 1; j < blaming.length; j++) {
      const [a, b] = [blaming[i]!, blaming[j]!];
      const [x, y] = [sideIn(matter, a.perpetrator?.actor), sideIn(matter, b.perpetrator?.actor)];
      const different = x >= 0 && y >= 0 ? x !== y : a.perpetrator?.actor !== b.perpetrator?.actor;
      if (different && speakerOf(a) !== speakerOf(b) && sameVictims(a, b, matter)) add(a, b);
    }
  const claimed = own.filter((claim) => claim.act === 'claimResponsibility' && stands(claim));
  for (let i = 0; i < claimed.length; i++)
    for (let j = i + 1; j < claimed.length; j++) {
      const [a, b] = [claimed[i]!, claimed[j]!];
      const [x, y] = [sideIn(matter, a.agent?.actor), sideIn(matter, b.agent?.actor)];
      if (a.agent?.actor && b.agent?.actor && (x >= 0 && y >= 0 ? x !== y : a.agent.actor !== b.agent.actor))
        add(a, b);
    }
  const attacks = own.filter((claim) => claim.act === 'attack' && stands(claim));
  for (const [one, other] of mutualAccusations(attacks, matter)) add(one, other);
  for (const denial of own.filter((claim) => claim.act === 'denyResponsibility')) {
    const blamed = [...claimed, ...blaming].find((claim) => {
      const actor = claim.act === undefined ? claim.perpetrator?.actor : claim.agent?.actor;
      return actor !== undefined && actor !== null && actor === denial.agent?.actor;
    });
    if (blamed) add(blamed, denial);
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
