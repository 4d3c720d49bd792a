import type { Utterance } from './utterance.ts';
import { voiceOf } from './utterance.ts';
import type { View } from './view.ts';

/**
 * How many independent sources stand behind utterances: originals by different speakers, of which all that are
 * of the victims' side are one and all that are of the side against them are one.
 */
export function independent(utterances: readonly Utterance[], view: View): number {
  const sources = new Set<string>();
  for (const { first } of utterances) {
    const interest = view.interest(first);
    sources.add(interest === 'self' || interest === 'enemy' ? `side: ${interest}` : voiceOf(first));
  }
  return sources.size;
}
