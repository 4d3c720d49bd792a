import type { Overlap } from '../../model/assessment.ts';
import type { Toll } from '../../model/toll.ts';
import { chosen, draft, spanOf } from '../choice.ts';
import { independentReports } from '../independence.ts';
import type { CountedClaim } from '../input.ts';
import type { Choice, Policy, Reason } from '../rule.ts';
import type { Utterance } from '../utterance.ts';
import { questionable, type View } from '../view.ts';

/** How many independent reports an incident takes. */
const REPORTS = 2;

function exclude(utterance: Utterance, view: View): Reason | null {
  if (questionable(utterance.first, view))
    return { clause: 'ibc.notCredible', words: 'people assessed its source as not credible' };
  if (utterance.first.victim?.status === 'combatant')
    return { clause: 'ibc.combatants', words: 'only civilians are counted' };
  if (utterance.first.per !== undefined)
    return { clause: 'ibc.rate', words: 'a rate is no total tied to a place and a time' };
  return null;
}

/** Those that are, or may be, in the total. */
function covers(overlaps: readonly Overlap[] | undefined): Overlap[] {
  return (overlaps ?? []).filter(({ certainty }) => certainty !== 'none');
}

/** A total for a period counts where the entry is that period, which the recorded incidents within it show. */
function admits(claim: CountedClaim, shared: Reason, view: View): boolean {
  return (
    shared.clause === 'scope.cumulative' && claim.per === undefined && covers(view.input.overlaps).length > 0
  );
}

/** From the lowest count of certain civilians to the highest count of people who may be civilians. */
function choose(utterances: readonly Utterance[], view: View): Choice {
  const made = draft();
  const reports = independentReports(utterances, view);
  if (reports < REPORTS) {
    for (const utterance of utterances)
      made.passed.set(utterance, {
        clause: 'ibc.pending',
        words: `${reports} independent report; two are needed`,
      });
    made.notes.push('pending: a second independent report is needed');
    return chosen({ low: null, best: null, high: null }, made);
  }
  const certain = utterances.filter(({ first }) => first.victim?.status === 'civilian');
  const { low } = spanOf(certain);
  const { high } = spanOf(utterances);
  for (const utterance of utterances)
    made.counted.set(
      utterance,
      certain.includes(utterance)
        ? { clause: 'ibc.civilians', words: 'certain civilians: it bounds minimum and maximum' }
        : { clause: 'ibc.possiblyCivilian', words: 'who may be civilians: it bounds the maximum alone' },
    );
  if (certain.length === 0) made.notes.push('nobody says that they were civilians: the minimum is not known');
  return chosen({ low, best: null, high }, made);
}

/** The minimum is of certain civilians, and what is pending stays so, whatever parts of it are told. */
function floors(parts: readonly Utterance[], pool: readonly Utterance[], view: View): readonly Utterance[] {
  if (independentReports(pool, view) < REPORTS) return [];
  return parts.filter(({ first }) => first.victim?.status === 'civilian');
}

/** Takes incidents already recorded out of a total for a period; an uncertain overlap lowers the minimum alone. */
function lessOverlaps(toll: Toll, overlaps: readonly Overlap[]): Toll {
  const own = overlaps.filter((overlap) => overlap.measure === toll.measure);
  if (own.length === 0 || (toll.low === null && toll.high === null)) return toll;
  const sum = (certainty: Overlap['certainty'], key: 'low' | 'high'): number =>
    own
      .filter((overlap) => overlap.certainty === certainty)
      .reduce((total, overlap) => total + overlap[key], 0);
  const least = sum('confirmed', 'high') + sum('potential', 'high');
  const most = sum('confirmed', 'low');
  return {
    ...toll,
    low: toll.low === null ? null : Math.max(0, toll.low - least),
    high: toll.high === null ? null : Math.max(0, toll.high - most),
    notes: [
      ...toll.notes,
      ...own.map(
        (overlap) =>
          `${overlap.certainty} overlap with ${overlap.event} (${overlap.low}–${overlap.high}) taken from ${overlap.certainty === 'confirmed' ? 'minimum and maximum' : 'the minimum'}`,
      ),
    ],
  };
}

function finish(tolls: readonly Toll[], view: View): readonly Toll[] {
  return tolls
    .filter((toll) => toll.side === null && toll.status !== 'combatant')
    .map((toll) => lessOverlaps(toll, covers(view.input.overlaps)));
}

export const ibc: Policy = {
  id: 'ibc',
  version: '1.1.0',
  title: 'Iraq Body Count',
  says: 'Minimum to maximum of civilians, from at least two independent reports; less what is already recorded.',
  counts: 'originals',
  words: {},
  measures: ['killed', 'injured'],
  classify: ({ status }) => ({ side: null, status: status === 'combatant' ? 'combatant' : 'civilian' }),
  exclude,
  admits,
  choose,
  floors,
  finish,
};
