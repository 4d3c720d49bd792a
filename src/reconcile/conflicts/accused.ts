import type { Claim } from '../../model/claim.ts';
import type { Conflict } from '../../model/record.ts';
import { belongsTo } from '../../model/sides.ts';
import {
  type Contested,
  type Matter,
  otherDay,
  otherPlace,
  sameVictims,
  sayWho,
  sideIn,
  speakerOf,
  speakingSide,
  stands,
} from './matter.ts';

const ATTACKS: ReadonlySet<Claim['act']> = new Set([
  'attack',
  'ambush',
  'airstrike',
  'shelling',
  'bombing',
  'suicideAttack',
]);

/** What is done to people and things by those who attack them: who frees or takes in somebody is blamed for nothing. */
const HARM: ReadonlySet<Claim['measure']> = new Set([
  'killed',
  'injured',
  'killedOrInjured',
  'missing',
  'abducted',
  'displaced',
  'destroyed',
  'damaged',
]);

/** Whether the claim is somebody's word that they did not attack: about whose deed it was, not about what happened. */
export function deniesOwnAttack(claim: Claim): boolean {
  const actor = claim.agent?.actor ?? null;
  if (claim.stance !== 'denies' || actor === null || !ATTACKS.has(claim.act)) return false;
  const own = belongsTo(actor, null, []);
  return claim.claimants.some(({ actor: speaker, affiliation }) =>
    [speaker, affiliation].some(
      (one) => one !== null && (own.includes(one) || belongsTo(one, null, []).includes(actor)),
    ),
  );
}

/** Who did it, by one claim: a side of the event, or an actor of none. */
interface Accusation {
  readonly claim: Contested;
  readonly of: string;
}

function accused(matter: Matter, actor: string | null | undefined): string | null {
  if (actor == null) return null;
  const side = sideIn(matter, actor);
  return side >= 0 ? `side ${side}` : actor;
}

/** Who did it: different perpetrators for the same victims, two sides that each blame the other, or one who denies it. */
export function responsibilityConflicts(matter: Matter): Conflict[] {
  const own = matter.claims.filter((claim) => claim.scope === 'event');
  const by = (claims: readonly Contested[], actor: (claim: Contested) => string | null | undefined) =>
    claims.filter(stands).flatMap((claim): Accusation[] => {
      const of = accused(matter, actor(claim));
      return of === null ? [] : [{ claim, of }];
    });
  const blaming = by(
    own.filter((claim) => claim.kind === 'toll' && HARM.has(claim.measure)),
    (claim) => claim.perpetrator?.actor,
  );
  const claimed = by(
    own.filter((claim) => claim.act === 'claimResponsibility'),
    (claim) => claim.agent?.actor,
  );
  const attacks = by(
    own.filter((claim) => ATTACKS.has(claim.act)),
    (claim) => claim.agent?.actor,
  );
  const found: Found = [];
  addPairs(
    found,
    blaming,
    (a, b) => speakerOf(a.claim) !== speakerOf(b.claim) && sameVictims(a.claim, b.claim, matter),
  );
  addPairs(found, claimed, () => true);
  const bySides = attacks.filter(({ claim }) => speakingSide(claim, matter) >= 0);
  addPairs(found, bySides, (a, b) => blameEachOther(a, b, matter));
  for (const denial of own.filter((one) => one.act === 'denyResponsibility' || deniesOwnAttack(one))) {
    const of = accused(matter, denial.agent?.actor);
    if (of === null) continue;
    for (const one of [...claimed, ...blaming, ...attacks])
      if (one.of === of && saidByOther(one.claim, of, matter))
        add(found, one, { claim: denial, of: `not ${of}` });
  }
  return told(found);
}

/** A party's own word that it did it is one that its later denial goes against; its own neutral account is not. */
function saidByOther(claim: Contested, of: string, matter: Matter): boolean {
  return claim.act === 'claimResponsibility' || `side ${speakingSide(claim, matter)}` !== of;
}

/** Adds the pairs that accuse two and that disagree. */
function addPairs(
  found: Found,
  all: readonly Accusation[],
  disagree: (a: Accusation, b: Accusation) => boolean,
): void {
  for (const [i, a] of all.entries())
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j]!;
      if (a.of !== b.of && disagree(a, b)) add(found, a, b);
    }
}

/** Each of two sides says that the other attacked, at one place and on one day as far as they say. */
function blameEachOther(a: Accusation, b: Accusation, matter: Matter): boolean {
  const [x, y] = [a, b].map(({ claim }) => `side ${speakingSide(claim, matter)}`);
  return x === b.of && y === a.of && !otherDay(a.claim, b.claim) && !otherPlace(a.claim, b.claim);
}

type Found = Set<Contested>[];

/** One contradiction for all accusations and denials that share a claim: who says what of whom is one dispute. */
function add(found: Found, a: Accusation, b: Accusation): void {
  const touched = found.filter((one) => one.has(a.claim) || one.has(b.claim));
  const [first = new Set<Contested>(), ...others] = touched;
  for (const claim of [...others.flatMap((one) => [...one]), a.claim, b.claim]) first.add(claim);
  for (const other of others) found.splice(found.indexOf(other), 1);
  if (!found.includes(first)) found.push(first);
}

function told(found: Found): Conflict[] {
  return found.map((involved) => ({
    kind: 'responsibility',
    claims: [...involved].map((claim) => claim.id),
    words: [...involved].map((claim) => `${sayWho(claim)}: “${claim.span.exact}”`).join(' against '),
  }));
}
