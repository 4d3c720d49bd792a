import type { Resolver } from '../model/resolver.ts';
import type { Document } from '../text/blocks.ts';
import { asDated } from './dates/own-days.ts';
import { draftOf } from './draft.ts';
import type { Extraction } from './extraction.ts';
import type { Language } from './language.ts';
import type { Stage } from './stage.ts';
import { findActs } from './stages/acts.ts';
import { placeInContext } from './stages/context.ts';
import { nameParties } from './stages/parties.ts';
import { findReplaced } from './stages/replaced.ts';
import { parseSentences } from './stages/sentences.ts';
import { takeSides } from './stages/sides.ts';
import { findTolls } from './stages/tolls.ts';
import { attribute } from './stages/voices.ts';
import { tellWhose } from './stages/whose.ts';

/** The whole of extraction, in order. A stage may read only what one before it wrote: a test checks it. */
export const pipeline: readonly Stage[] = [
  // a sentence that opens no claim costs its scan, so this comes before any reading
  { name: 'sentences', reads: [], writes: ['parsed'], run: parseSentences },
  { name: 'tolls', reads: ['parsed'], writes: ['tolls'], run: findTolls },
  // a count of things destroyed is a deed as well, so deeds come behind tolls
  { name: 'acts', reads: ['parsed', 'tolls'], writes: ['acts', 'silences'], run: findActs },
  { name: 'parties', reads: ['tolls'], writes: ['parties'], run: nameParties },
  // losses in a box are of the side whose column they stand in
  { name: 'sides', reads: ['tolls', 'parties'], writes: ['sides'], run: takeSides },
  { name: 'voices', reads: ['parsed', 'tolls', 'acts', 'silences'], writes: ['speakers'], run: attribute },
  { name: 'context', reads: ['tolls'], writes: ['context'], run: placeInContext },
  // whoever lost them may be whoever speaks, and an older event has parties of its own
  {
    name: 'whose',
    reads: ['tolls', 'acts', 'parties', 'sides', 'speakers', 'context'],
    writes: ['parties'],
    run: tellWhose,
  },
  // a figure replaces another of the same event only
  { name: 'replaced', reads: ['tolls', 'parties', 'context'], writes: ['replaced'], run: findReplaced },
];

/** Reads a document: a function of the text, its language, what is known, and the day it speaks from. */
export function extract(
  document: Document,
  language: Language,
  resolver: Resolver,
  publishedAt: string | null,
): Extraction {
  const undated = draftOf(document, language, resolver, publishedAt);
  const draft = publishedAt === null && document.kind === 'text' ? asDated(undated) : undated;
  const extraction: Extraction = {
    draft,
    parsed: new Map(),
    tolls: [],
    acts: [],
    silences: [],
    box: null,
    sides: [],
    turnedDown: [],
  };
  for (const stage of pipeline) stage.run(extraction);
  return extraction;
}
