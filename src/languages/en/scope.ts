import type { ScopeWords } from '../../extract/scope-words.ts';
import { phraseList, wordSet } from '../../extract/vocabulary.ts';

/** English words that tell one event from many and this event from an older one. */
export const scope: ScopeWords = {
  incidents: new Set(),
  series: new Set(),
  oneOf: phraseList('one of the, one of these, one of those'),
  after: new Set(),
  pointing: wordSet('that, this'),
  months: new Set(),
  weekdays: new Set(),
  datings: new Set(),
  pluperfect: [],
  pointers: [],
  since: new Set(),
  thousands: new Set(),
  hundreds: new Set(),
};
