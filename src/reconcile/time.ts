import type { Utterance } from './utterance.ts';

/** Milliseconds of a date or date-time; a bare date stands for its last instant, for it may be any time of that day. */
export function instant(at: string): number {
  return at.length <= 10 ? Date.parse(`${at}T23:59:59Z`) : Date.parse(at);
}

/** Utterances within `hours` of the newest, and the others; where none has a date, all are as new as each other. */
export function recent(
  utterances: readonly Utterance[],
  hours: number,
): { newest: Utterance[]; older: Utterance[] } {
  const times = utterances.flatMap((utterance) => (utterance.at === null ? [] : [instant(utterance.at)]));
  if (times.length === 0) return { newest: [...utterances], older: [] };
  const since = Math.max(...times) - hours * 3_600_000;
  const fresh = (utterance: Utterance): boolean => utterance.at !== null && instant(utterance.at) >= since;
  return {
    newest: utterances.filter(fresh),
    older: utterances.filter((utterance) => !fresh(utterance)),
  };
}
