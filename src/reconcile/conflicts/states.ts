import {
  type Contested,
  type Matter,
  numberOf,
  oneParty,
  sideIn,
  speakerOf,
  speakingSide,
} from './matter.ts';

/** For how many days after a figure a higher one is what has become of it, and not another count. */
const RISES_FOR = 14;
const DAY = 86_400_000;

/** A figure with the day on which it was first published. */
export interface Dated {
  readonly on: string | null;
  readonly claims: readonly [Contested, ...Contested[]];
}

/**
 * Whether two figures are two states of one count, of which the later says what has become of the earlier: no
 * contradiction. So it is where a report that speaks for itself writes on another day, where an institution takes
 * another day for another figure, and where the dead and hurt become more in the days after.
 */
export function isNewerState(these: Dated, those: Dated, matter: Matter): boolean {
  const [a, b] = [these.claims[0], those.claims[0]];
  if (these.on === null || those.on === null || these.on === those.on) return false;
  if (a.claimants.length === 0 || b.claimants.length === 0) return !isBoastCutDown(these, those, matter);
  const institutions = [a, b].every(({ claimants }) => claimants.every((voice) => voice.kind !== 'person'));
  // Two persons of one party who differ are not one who has moved on.
  if (institutions && oneParty(a, b, matter)) return true;
  return these.on < those.on ? rises(these, those, matter) : rises(those, these, matter);
}

/** What one side says of the other's losses, and a report's own lower figure of a later day: that is another count. */
function isBoastCutDown(these: Dated, those: Dated, matter: Matter): boolean {
  const [earlier, later] = these.on! < those.on! ? [these, those] : [those, these];
  const [a, b] = [earlier.claims[0], later.claims[0]];
  const [by, of] = [speakingSide(a, matter), sideIn(matter, a.victim?.actor)];
  const boast = a.claimants.length > 0 && by >= 0 && of >= 0 && by !== of;
  return boast && (numberOf(b) ?? 0) < (numberOf(a) ?? 0);
}

/** The toll of an attack rises as bodies are found, whoever counts; what two sides say of each other's losses does not. */
function rises(earlier: Dated, later: Dated, matter: Matter): boolean {
  const [a, b] = [earlier.claims[0], later.claims[0]];
  if (Date.parse(later.on!) - Date.parse(earlier.on!) > RISES_FOR * DAY) return false;
  if ((numberOf(b) ?? 0) <= (numberOf(a) ?? 0)) return false;
  const [x, y] = [speakingSide(a, matter), speakingSide(b, matter)];
  const ofASide = [a, b].some((claim) => sideIn(matter, claim.victim?.actor) >= 0);
  if (ofASide ? x >= 0 || y >= 0 : x >= 0 && y >= 0 && x !== y) return false;
  return !disputes(b, a, matter);
}

/** Whether the speaker of one figure says of the other that it is wrong. */
function disputes(one: Contested, other: Contested, matter: Matter): boolean {
  return matter.claims.some(
    (claim) =>
      (claim.stance === 'denies' || claim.stance === 'doubts') &&
      claim.measure === other.measure &&
      numberOf(claim) === numberOf(other) &&
      speakerOf(claim) === speakerOf(one),
  );
}
