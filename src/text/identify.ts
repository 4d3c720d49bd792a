import type { LanguageCode } from '../model/vocabulary.ts';
import { tokenize } from './tokens.ts';

/**
 * English or French, told apart by counts of function words in the first stretch of a text; null where neither
 * shows.
 */
export function identifyLanguage(text: string): LanguageCode | null {
  let english = 0;
  let french = 0;
  for (const { norm } of tokenize(text, 0, Math.min(text.length, STRETCH))) {
    if (ENGLISH.has(norm)) english++;
    if (FRENCH.has(norm)) french++;
  }
  if (english === 0 && french === 0) return null;
  return french > english ? 'fr' : 'en';
}

const STRETCH = 6_000;
const ENGLISH = new Set(
  'the of and in that was were is with by for from have has had on at which who this be been not are it his their an killed said'.split(
    ' ',
  ),
);
const FRENCH = new Set(
  'le la les des du de et dans que qui une un est sont ont par pour sur au aux ce cette ces avec pas se été plus leur il elle'.split(
    ' ',
  ),
);
