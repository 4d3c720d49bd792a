import type { Utterance } from './utterance.ts';
import { voiceOf } from './utterance.ts';
import type { View } from './view.ts';

/**
 * How many independent sources stand behind utterances: originals by different speakers, of which all that are
 * of the victims' side are one and all that are of the side against them are one.
 */
export function independent(utterances: readonly Pick<Utterance, 'first'>[], view: View): number {
  const sources = new Set<string>();
  for (const { first } of utterances) {
    const interest = view.interest(first);
    sources.add(interest === 'self' || interest === 'enemy' ? `side: ${interest}` : voiceOf(first));
  }
  return sources.size;
}

/** Independent sources of whom no two first spoke in the same report: two voices in one report are one report. */
export function independentReports(utterances: readonly Utterance[], view: View): number {
  const reports = new Set(utterances.map(({ first }) => first.report));
  return Math.min(independent(utterances, view), reports.size);
}
