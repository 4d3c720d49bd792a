/** Words with one blank between them, whatever white space the text has there; nearly all have that already. */
export function oneSpaced(words: string): string {
  return UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** White space that is no blank, or more than one. */
const UNEVEN = /[^\S ]| {2}/;
