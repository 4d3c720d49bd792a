import { chosen, draft, modeOf } from '../choice.ts';
import { least, most } from '../figures.ts';
import type { Choice, Policy } from '../rule.ts';
import type { Utterance } from '../utterance.ts';
import { single } from '../words.ts';

/**
 * The three models of van Baalen and Höglund (COUNTING, section 1.6). They count rows, not originals, and take
 * low, best and high each by itself, so that their result may break low ≤ best ≤ high, as the published one does.
 */
type Pick = (values: readonly (number | null)[]) => number | null;

/** Words as ACLED has them: the package itself has none, for its coders enter numbers [ours]. */
const WORDS = { tens: single(10), dozens: single(12), hundreds: single(100), thousands: single(1000) };

function model(id: string, title: string, says: string, pick: Pick, verb: string): Policy {
  const choose = (utterances: readonly Utterance[]): Choice => {
    const made = draft();
    const figure = {
      low: pick(utterances.map((utterance) => utterance.figure.low)),
      best: pick(utterances.map((utterance) => utterance.figure.best)),
      high: pick(utterances.map((utterance) => utterance.figure.high)),
    };
    for (const utterance of utterances) {
      const own = utterance.figure;
      const holds = (['low', 'best', 'high'] as const).filter(
        (key) => own[key] !== null && own[key] === figure[key],
      );
      if (holds.length > 0)
        made.counted.set(utterance, { clause: `${id}.value`, words: `${verb} as ${holds.join(', ')}` });
      else made.passed.set(utterance, { clause: `${id}.other`, words: `not ${verb}` });
    }
    if (utterances.length > 1) made.notes.push(`${utterances.length} rows`);
    return chosen(figure, made);
  };
  return { id, version: '1.1.0', title, says, counts: 'rows', words: WORDS, choose };
}

export const conservative = model(
  'conservative',
  'Conservative',
  'The smallest low, best and high that any report gives.',
  least,
  'the smallest',
);

export const representative = model(
  'representative',
  'Representative',
  'The low, best and high that most reports give; the smallest on a tie.',
  modeOf,
  'the most frequent',
);

export const informative = model(
  'informative',
  'Informative',
  'The largest low, best and high that any report gives.',
  most,
  'the largest',
);
