import type { Actor, Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Conflict } from '../model/record.ts';
import type { Reference } from '../model/report.ts';
import { namesOf, withParties } from '../model/voices.ts';
import { responsibilityConflicts } from './conflicts/accused.ts';
import { controlConflicts, statusConflicts } from './conflicts/acts.ts';
import { boxConflicts } from './conflicts/box.ts';
import { dateConflicts, placeConflicts, referenceConflicts, type Telling } from './conflicts/dates.ts';
import { denialConflicts } from './conflicts/denials.ts';
import { figureConflicts } from './conflicts/figures.ts';
import { type Contested, inOneForm, type Matter, matterOf } from './conflicts/matter.ts';

/** Every kind of contradiction within one event (codebook, section 6), each on its own. */
const KINDS: readonly ((matter: Matter) => Conflict[])[] = [
  figureConflicts,
  boxConflicts,
  controlConflicts,
  responsibilityConflicts,
  statusConflicts,
];

/**
 * What disagrees among claims, event by event: of one report (`claims`, `events` and `references` of its
 * record), or of several where the claims say whose they are. A denial may answer a claim of another event.
 * `actors` tell which party an affiliation names.
 */
export function conflictsOf(
  given: readonly (Claim & Partial<Contested>)[],
  events: readonly Event[],
  references: readonly Reference[] = [],
  relations: readonly Relation[] = [],
  actors: readonly Actor[] = [],
): Conflict[] {
  if (given.length === 0) return [];
  const told = given.some(({ claimants }) => claimants.some(({ affiliation }) => affiliation !== null));
  const names = namesOf(told ? actors : []);
  const claims = given.map((claim) => inOneForm(withParties(claim, names)));
  const byEvent = new Map<string, Contested[]>();
  for (const claim of claims) {
    const own = byEvent.get(claim.event);
    if (own === undefined) byEvent.set(claim.event, [claim]);
    else own.push(claim);
  }
  const found = events.flatMap((event) => {
    const own = byEvent.get(event.id) ?? [];
    if (own.length === 0) return [];
    const matter = matterOf(event, own, relations);
    return KINDS.flatMap((find) => find(matter));
  });
  return [...found, ...denialConflicts(claims), ...referenceConflicts(claims, events, references)];
}

/** What disagrees among the reports of one event: all of the above, and the day and the place they put it at. */
export function conflictsAmong(
  event: Event,
  tellings: readonly Telling[],
  relations: readonly Relation[] = [],
): Conflict[] {
  const claims = tellings.flatMap((telling) =>
    telling.claims.map((claim) => ({ ...claim, event: event.id, report: claim.report ?? telling.report })),
  );
  return [
    ...conflictsOf(claims, [event], [], relations),
    ...dateConflicts(tellings),
    ...placeConflicts(tellings),
  ];
}
