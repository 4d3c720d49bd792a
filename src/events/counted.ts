import type { Actor, Relation } from '../model/actor.ts';
import type { Interest } from '../model/assessment.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import { namesOf, plain, withParties } from '../model/voices.ts';
import { answersAmong } from './answers.ts';
import { inOwnEvent } from './aside.ts';
import { inFull } from './in-full.ts';
import { interestOf } from './interest.ts';
import { originalsOf } from './originals.ts';
import { supersessionsOf } from './supersession.ts';
import type { ToldClaim } from './told.ts';

/** A claim as counting rules read it (`reconcile/input.ts`). */
export interface CountableClaim extends Claim {
  readonly report: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly original: string;
  readonly interest: Interest;
}

/**
 * Adds to the claims of one event what the reports together tell: originals, supersession, interest. `settled` are
 * claims whose supersession people decided; `actors` tell which party an affiliation names.
 */
export function countable(
  told: readonly ToldClaim[],
  event: Event,
  relations: readonly Relation[],
  settled: ReadonlySet<string> = new Set(),
  actors: readonly Actor[] = [],
): CountableClaim[] {
  const names = namesOf(actors);
  const claims = inFull(
    told.map((one) => {
      const publisher = names.get(plain(one.outlet ?? ''));
      const claim = withParties(inOwnEvent(one), names);
      return { ...one, ...(publisher === undefined ? {} : { publisher }), claim };
    }),
  );
  const originals = originalsOf(claims, relations);
  const replaces = supersessionsOf(claims, settled, relations);
  const answered = answersAmong(claims, relations);
  return claims.map(({ claim, report, outlet, publishedAt }) => {
    const supersedes = replaces.get(claim.id);
    const answers = claim.answers ?? answered.get(claim.id);
    const { supersedes: _, ...rest } = claim;
    return {
      ...rest,
      ...(answers === undefined ? {} : { answers }),
      ...(supersedes === undefined ? {} : { supersedes }),
      event: event.id,
      report,
      outlet,
      publishedAt,
      original: originals.get(claim.id) ?? claim.id,
      interest: interestOf(claim, event, relations),
    };
  });
}
