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
  readonly group?: Group | undefined;
  readonly hits?: readonly Hit[] | undefined;
  readonly report?: Report | undefined;
  readonly date?: DateMention | undefined;
  readonly act?: ActWord | undefined;
  /** An "or" among the words that join. */
  readonly either?: true | undefined;
  /** The words of a chunk that is count and measure in one. */
  readonly words?: string | undefined;
}

/**
 * Every chunk is made here, with all its fields whatever it bears: objects of one form are read several times as fast
 * as those of eight, and nothing is read as often as a chunk.
 */
function make(
  code: string,
  from: number,
  to: number,
  group?: Group,
  hits?: readonly Hit[],
  act?: ActWord,
  words?: string,
  date?: DateMention,
  report?: Report,
  either?: true,
): Chunk {
  return { code, from, to, group, hits, report, date, act, either, words };
}

export function plainChunk(code: string, from: number, to: number): Chunk {
  return make(code, from, to);
}

export function groupChunk(code: string, from: number, to: number, group: Group): Chunk {
  return make(code, from, to, group);
}

/** Measure words; those that are a deed as well have its word. */
export function hitChunk(
  code: string,
  from: number,
  to: number,
  hits: readonly Hit[],
  act: ActWord | undefined,
  words?: string,
): Chunk {
  return make(code, from, to, undefined, hits, act, words);
}

export function deedChunk(from: number, to: number, act: ActWord | undefined): Chunk {
  return make('.', from, to, undefined, undefined, act);
}

export function dateChunk(from: number, to: number, date: DateMention): Chunk {
  return make('d', from, to, undefined, undefined, undefined, undefined, date);
}

/** A function word. */
export function markChunk(
  code: string,
  from: number,
  to: number,
  report: Report | undefined,
  either: true | undefined,
): Chunk {
  return make(code, from, to, undefined, undefined, undefined, undefined, undefined, report, either);
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
