import type { UpdateWords } from '../../extract/update-words.ts';
import { phraseList, wordSet } from '../../extract/vocabulary.ts';

/** Phrases that tell a newer figure from the one it replaces. */
export const updates: UpdateWords = {
  newer: phraseList(
    `rose to, rises to, risen to, climbed to, climbs to, now, increased to, raised to, revised to, up from,
     updated, new toll, latest toll`,
  ),
  older: phraseList(
    `earlier toll, earlier reports, initial toll, initial reports, initially, previously, previous toll,
     first reports, earlier said, earlier reported, an earlier`,
  ),
  still: wordSet('still, remain, remains, remained, remaining'),
  instead: phraseList('instead of, up from, not, rather than, down from'),
};
