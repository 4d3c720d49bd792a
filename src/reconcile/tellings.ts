import type { Reason } from './rule.ts';
import { type Utterance, voiceOf } from './utterance.ts';

/** What stands for a number in "a soldier", *une femme*, or nothing at all ("the mayor was killed"). */
const ARTICLE = /^(?:an?|une?|the|le|la|l['’]|another|(?:un|une) autre)?$/i;

/** One person told of, not a count of all: "a soldier was killed" does not say that nobody else was. */
function isSingle({ first, figure }: Utterance): boolean {
  return figure.low === 1 && figure.high === 1 && ARTICLE.test((first.quantity?.words ?? '1').trim());
}

function size({ figure }: Utterance): number {
  return figure.best ?? figure.low ?? figure.high ?? 0;
}

/**
 * Which utterances about one class are figures for all of it. A single person is one of the several that others
 * count; and of what one voice says in one report the largest is the whole and the smaller are of it, unless the
 * report says that one replaces the other. The rest is returned with the reason.
 */
export function wholeFigures(utterances: readonly Utterance[]): {
  readonly wholes: Utterance[];
  readonly within: Map<Utterance, Reason>;
} {
  const within = new Map<Utterance, Reason>();
  const several = utterances.some((utterance) => size(utterance) > 1 && !isSingle(utterance));
  const largest = new Map<string, Utterance>();
  for (const utterance of utterances) {
    if (several && isSingle(utterance)) {
      within.set(utterance, { clause: 'single', words: 'one person told of, where others count several' });
      continue;
    }
    const telling = `${utterance.first.report} ${voiceOf(utterance.first)}`;
    const held = largest.get(telling);
    if (held === undefined || size(utterance) > size(held)) largest.set(telling, utterance);
  }
  const wholes: Utterance[] = [];
  for (const utterance of utterances) {
    if (within.has(utterance)) continue;
    const whole = largest.get(`${utterance.first.report} ${voiceOf(utterance.first)}`)!;
    if (size(utterance) < size(whole))
      within.set(utterance, {
        clause: 'telling.smaller',
        words: `the same voice gives ${whole.first.quantity?.words} in the same report; this is of them`,
      });
    else wholes.push(utterance);
  }
  return { wholes, within };
}
