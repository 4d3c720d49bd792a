import type { ActWord, Hit, Report } from '../lexicon.ts';
import type { DateMention } from '../mentions.ts';
import type { Group } from './group.ts';

/**
 * One piece of a sentence, named by one letter. Rules are patterns over the letters (`rule.ts`):
 *
 *     At least 84 fighters and 47 soldiers were killed in the north, a doctor said.
 *     G                    &   G           B    K      i      .    , G        R   _
 *
 * Groups: G counted people, Q a bare count, U a count of something the lexicon does not know, T counted things,
 * p people or a party not counted, N one person, t things not counted, s one thing named.
 * Measure words: `HitForm`, and for words that stand in several forms J (K, D), Z (D, E), W (D, E, I).
 * Function words: `Mark`. Besides: d date, P place, u another kind of number, `,` `;` `(` `)` `"` punctuation,
 * `_` the end, `.` any other word.
 */
export interface Chunk {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly group?: Group;
  readonly hits?: readonly Hit[];
  readonly report?: Report;
  readonly date?: DateMention;
  readonly act?: ActWord;
  /** An "or" among the words that join. */
  readonly either?: true;
  /** The words of a chunk that is count and measure in one. */
  readonly words?: string;
}

export interface Parsed {
  readonly chunks: readonly Chunk[];
  /** The chunks' letters, one a chunk. */
  readonly codes: string;
  /** The same, where a lone capitalised word that nothing else claims is an N: it may speak, though it is no victim. */
  readonly voiceCodes: string;
  readonly from: number;
  readonly to: number;
}
