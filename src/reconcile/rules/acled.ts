import { byValue, chosen, draft, sayValues } from '../choice.ts';
import { least } from '../figures.ts';
import { sayWho } from '../leaf.ts';
import type { Choice, Policy, Reason } from '../rule.ts';
import type { Utterance } from '../utterance.ts';
import { questionable, type View } from '../view.ts';
import { single } from '../words.ts';

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
        clause: 'acled.vagueWord',
        words: `“${utterance.first.quantity?.words}” is read as ${value}, the most conservative estimate`,
      });
    else
      made.counted.set(utterance, { clause: 'acled.conservative', words: 'the most conservative estimate' });
  }
  const held = byValue(utterances);
  if (held.size > 1) made.notes.push(`[disputed: ${sayValues(held, sayWho)}]`);
  return chosen(single(value), made);
}

export const acled: Policy = {
  id: 'acled',
  version: '1.0.0',
  title: 'ACLED',
  says: 'The most conservative estimate of the reputable sources, for the event as a whole.',
  counts: 'originals',
  words: { tens: single(10), dozens: single(12), hundreds: single(100), thousands: single(1000) },
  measures: ['killed'],
  exclude,
  choose,
};
