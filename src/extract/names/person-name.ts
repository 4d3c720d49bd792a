import type { Token } from '../../text/tokens.ts';

/** Small words inside names of persons, by no language in particular: they are met in reports of any. */
const PARTICLES = new Set(
  'ag ould wuld wld ben bin ibn bint al el de del della di da dos das du des la le van von der den ter ten abu abou umm y e'.split(
    ' ',
  ),
);
/** Particles that may open a name: "al-Tilemsi", "von Dorn". "de", "la" open none. */
const OPENERS = new Set('al el ag ould ben bin ibn abu abou umm van von'.split(' '));
/** No name has more words. */
const LONGEST = 8;

/**
 * The end of the person's name that begins at `at`, or `at` where none does: capitalised words, initials, particles
 * and what is glued by hyphen or apostrophe.
 *
 *     Adan Ag Weru said      Mohamed E. R. al-Telmi      Jean-Luc N'Dor de la Vanne
 *     ^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readPersonName(tokens: readonly Token[], at: number): number {
  let i = at;
  let end = at;
  let words = 0;
  while (i < tokens.length && words < LONGEST) {
    const part = partEnd(tokens, i);
    if (part > i) {
      i = part;
      end = part;
      words++;
      continue;
    }
    const token = tokens[i] as Token;
    const opens = end === at ? OPENERS : PARTICLES;
    if (token.kind !== 'word' || !opens.has(token.norm) || !leadsOn(tokens, i + 1)) break;
    i++;
    words++;
    if (tokens[i]?.norm === '-') i++;
  }
  return end;
}

/** One capitalised word with what is glued to it: "Jean-Luc", "N'Dor", "E.", "Al-Telmi"; `at` where there is none. */
function partEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.capital) return at;
  let end = at + 1;
  // an initial takes its full stop
  if (token.end - token.start === 1 && tokens[end]?.norm === '.' && !tokens[end]!.spaced) return end + 1;
  while (isGlue(tokens[end]) && isGluedWord(tokens[end + 1], tokens[end]!.norm)) end += 2;
  return end;
}

function isGlue(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && (token.norm === '-' || token.norm === "'");
}

/** Behind a hyphen a name goes on with a capital; behind an apostrophe with anything but a possessive s. */
function isGluedWord(token: Token | undefined, glue: string): boolean {
  if (token === undefined || token.kind !== 'word' || token.spaced) return false;
  return glue === '-' ? token.capital : token.norm !== 's';
}

/** Whether a capitalised word follows within the particles that begin at `at`: "de la Vanne". */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && token.capital) return true;
    if (token.norm !== '-' && token.norm !== "'" && !PARTICLES.has(token.norm) && token.norm !== 'l')
      return false;
  }
  return false;
}
