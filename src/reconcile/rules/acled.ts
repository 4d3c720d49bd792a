import type { Toll } from '../../model/toll.ts';
import { byValue, chosen, draft, sayValues } from '../choice.ts';
import { least } from '../figures.ts';
import type { CountedClaim } from '../input.ts';
import type { Choice, Policy, Reason } from '../rule.ts';
import { sayWho, type Utterance } from '../utterance.ts';
import { questionable, type View } from '../view.ts';
import { type Figure, single, vagueConcept } from '../words.ts';

const WORDS = { tens: single(10), dozens: single(12), hundreds: single(100), thousands: single(1000) };

function exclude(utterance: Utterance, view: View): Reason | null {
  if (questionable(utterance.first, view))
    return { clause: 'acled.notReputable', words: 'people assessed its source as not reputable' };
  return null;
}

function choose(utterances: readonly Utterance[]): Choice {
  const made = draft();
  const value = least(utterances.map(({ figure }) => figure.best ?? figure.low));
  if (value === null) {
    for (const utterance of utterances)
      made.passed.set(utterance, {
        clause: 'acled.upperBound',
        words: 'an upper bound alone gives no estimate',
      });
    return chosen({ low: null, best: null, high: null }, made);
  }
  for (const utterance of utterances) {
    const own = utterance.figure.best ?? utterance.figure.low;
    const vague = utterance.first.quantity?.exactness === 'vague';
    if (own !== value)
      made.passed.set(utterance, { clause: 'acled.higher', words: `not the most conservative, ${value}` });
    else if (vague)
      made.counted.set(utterance, {
        clause:
          (vagueConcept(utterance.first.quantity?.words ?? '') ?? '') in WORDS
            ? 'acled.vagueWord'
            : 'acled.noNumber',
        words: `“${utterance.first.quantity?.words}” is read as ${value}, the most conservative estimate`,
      });
    else
      made.counted.set(utterance, { clause: 'acled.conservative', words: 'the most conservative estimate' });
  }
  const held = byValue(utterances);
  if (held.size > 1) made.notes.push(`[disputed: ${sayValues(held, sayWho)}]`);
  return chosen(single(value), made);
}

/** Deaths without a number: 10 in a war zone, 3 elsewhere [recalled, not re-read]. */
function unstated(claim: CountedClaim, view: View): Figure | null {
  if (claim.quantity?.exactness !== 'vague') return null;
  return single(view.input.context?.activeWarZone ? 10 : 3);
}

/** ACLED does not divide fatalities among groups: one number for the event. */
function finish(tolls: readonly Toll[], view: View): readonly Toll[] {
  const totals = tolls.filter((toll) => toll.side === null && toll.status === null);
  const vague = view.input.claims.some((claim) => claim.quantity?.exactness === 'vague');
  if (
    !vague ||
    (view.input.context?.activeWarZone !== undefined && view.input.context?.activeWarZone !== null)
  )
    return totals;
  const words = 'nobody said whether this was a war zone: deaths without a number stand as 3';
  return totals.map((toll) => ({ ...toll, notes: [...toll.notes, words] }));
}

export const acled: Policy = {
  id: 'acled',
  version: '1.1.0',
  title: 'ACLED',
  says: 'The most conservative estimate of the reputable sources, for the event as a whole.',
  counts: 'originals',
  words: WORDS,
  measures: ['killed'],
  exclude,
  unstated,
  divides: true,
  choose,
  finish,
};
