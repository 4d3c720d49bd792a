import { byValue, chosen, draft, sayValues } from '../choice.ts';
import type { Choice, Policy, Reason } from '../rule.ts';
import { recent } from '../time.ts';
import { sayWho, type Utterance } from '../utterance.ts';
import { questionable, type View } from '../view.ts';
import { single } from '../words.ts';

/** How near to the newest source another still is "at about the same time": our parameter. */
export const WINDOW_HOURS = 24;

function exclude(utterance: Utterance, view: View): Reason | null {
  const { first, figure } = utterance;
  if (questionable(first, view))
    return { clause: 'gtd.questionable', words: 'people assessed its source as not reliable' };
  if (view.interest(first) === 'enemy')
    return { clause: 'gtd.perpetrator', words: 'the number rests on the claim of the perpetrators’ side' };
  if (figure.best === null && figure.high !== null)
    return { clause: 'gtd.noUsableNumber', words: 'an upper bound alone is no usable number' };
  return null;
}

/** What more than half of them hold, or null. */
function majorityOf(utterances: readonly Utterance[]): number | null {
  const held = [...byValue(utterances)].find(([, holders]) => holders.length * 2 > utterances.length);
  return held?.[0] ?? null;
}

/**
 * One number: of the most recent sources what they agree on, else what most of them say, else what most of all say, else
 * the lowest.
 */
function choose(utterances: readonly Utterance[]): Choice {
  const made = draft();
  const { newest, older } = recent(utterances, WINDOW_HOURS);
  const all = byValue(utterances);
  const of = byValue(newest);
  let value: number;
  let reason: Reason;
  const recentMajority = majorityOf(newest);
  const majority = majorityOf(utterances);
  if (of.size === 1) {
    value = [...of.keys()][0]!;
    reason = {
      clause: 'gtd.mostRecent',
      words: `the most recent of ${utterances.length} independent sources`,
    };
  } else if (recentMajority !== null) {
    value = recentMajority;
    reason = { clause: 'gtd.majority', words: 'the recent sources differ; more than half of them give this' };
  } else if (majority !== null) {
    value = majority;
    reason = { clause: 'gtd.majority', words: 'the recent sources differ; more than half of all give this' };
  } else {
    value = Math.min(...all.keys());
    reason = { clause: 'gtd.lowest', words: 'the recent sources differ and none has a majority: the lowest' };
  }
  const recentDecide = of.size === 1 || recentMajority !== null;
  for (const utterance of utterances) {
    if (recentDecide && older.includes(utterance))
      made.passed.set(utterance, { clause: 'gtd.older', words: 'more recent sources give the number' });
    else if (utterance.figure.best === value) made.counted.set(utterance, reason);
    else made.passed.set(utterance, { clause: 'gtd.differs', words: `${reason.words}: ${value}` });
  }
  if (all.size > 1) made.notes.push(`Sources differ: ${sayValues(all, sayWho)}`);
  return chosen(single(value), made);
}

export const gtd: Policy = {
  id: 'gtd',
  version: '1.1.0',
  title: 'GTD',
  says: 'The most recent independent sources; where they differ, the majority, and without one the lowest.',
  counts: 'originals',
  words: {},
  measures: ['killed', 'injured'],
  exclude,
  divides: true,
  choose,
};
