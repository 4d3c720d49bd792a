import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import {
  antecedent,
  pastHearer,
  SOURCES,
  type SpeakerRange,
  speakerLeft,
  speakerRight,
} from './speaker-words.ts';
import type { VouchingWords } from './vouching-words.ts';

/** Whether tokens `[from, to)` can say who gave out what stood before: asked before they are parsed. */
export function mayVouch({ norms, language }: Draft, from: number, to: number): boolean {
  const { tellings, these } = language.vouching;
  for (let i = from; i < to; i++) {
    const norm = norms[i] as string;
    if (tellings.has(norm) || these.has(norm)) return true;
  }
  return isCleft(norms, language.vouching, from);
}

function isCleft(norms: readonly string[], { clefts }: VouchingWords, from: number): boolean {
  return clefts.some((cleft) => {
    const words = cleft.split(' ');
    return words.every((word, k) => norms[from + k] === word);
  });
}

/**
 * Who answers for what stood before, as a range of chunks:
 *
 *     The information was given by the mayor.     L'information est livrée par le maire.
 *                                  ^^^^^^^^^
 *     The mayor gave the figures.                 C'est ce qu'indique le maire.
 *     ^^^^^^^^^
 */
export function voucherIn(draft: Draft, parsed: Parsed): SpeakerRange | null {
  const { norms, language } = draft;
  const { chunks, voiceCodes: codes } = parsed;
  if (codes.includes('X')) return null;
  if (isCleft(norms, language.vouching, parsed.from)) return saysSo(draft, parsed);
  const { tellings, these } = language.vouching;
  if (these.has(norms[parsed.from] as string)) {
    const by = givenBy(draft, parsed, -1);
    if (by !== null) return by;
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (tellings.has(norms[chunk.to - 1] as string)) {
      // "gave **a** toll", "gave the toll **of twelve**": one of its own
      const before = isKnown(norms, chunk, language) && !/^[o;]?[QGU]/.test(codes.slice(at + 1));
      const giver = givenBy(draft, parsed, at) ?? (before ? whoGives(draft, parsed, at - 1) : null);
      if (giver !== null) return giver;
    } else if (codes[at] === 'R' && these.has(norms[chunk.to] ?? '')) return whoGives(draft, parsed, at);
  }
  return null;
}

/** "**the** information", "**these** figures": what was told before. */
function isKnown(
  norms: readonly string[],
  { from }: Chunk,
  { quantities, sameWords, places }: Draft['language'],
): boolean {
  const before = norms[from - 1] === "'" ? norms[from - 2] : norms[from - 1];
  return [before, norms[from]].some(
    (norm = '') => sameWords.has(norm) || (places.determiners.has(norm) && !quantities.articles.has(norm)),
  );
}

/** *C'est ce qu'**indique le maire***, "that is what **the mayor told** reporters". */
function saysSo(draft: Draft, parsed: Parsed): SpeakerRange | null {
  const { voiceCodes: codes } = parsed;
  const at = codes.search(/[Rr]/);
  if (at < 0 || !affirms(draft, parsed, at)) return null;
  return (
    speakerLeft(draft, codes, at) ??
    speakerRight(draft, codes, pastHearer(codes, at + 1), codes[at] === 'r' ? SOURCES : undefined)
  );
}

/** "the information [at] **was given by** the mayor": whoever stands behind "by". */
function givenBy(draft: Draft, parsed: Parsed, at: number): SpeakerRange | null {
  const { voiceCodes: codes } = parsed;
  const by = /^(?:H?B)?[.dARS]{0,3}(?:i[.pNS]{1,2})?[yr]/.exec(codes.slice(at + 1))?.[0];
  if (by === undefined) return null;
  const to = at + 1 + by.length;
  let given = codes[to - 1] === 'r';
  for (let i = at + 1; i < to - 1 && !given; i++) given = affirms(draft, parsed, i);
  return given ? speakerRight(draft, codes, to, SOURCES) : null;
}

/** "**the mayor** gave the figures", with the verb at chunk `at`; whoever confirms them did not give them out. */
function whoGives(draft: Draft, parsed: Parsed, at: number): SpeakerRange | null {
  if (at < 1 || !affirms(draft, parsed, at) || parsed.chunks[at]!.report?.stance === 'confirms') return null;
  return speakerLeft(draft, parsed.voiceCodes, at) ?? antecedent(parsed.voiceCodes, at);
}

/** A verb of giving out, or one of saying that neither denies nor puts another figure in the place of one. */
function affirms({ norms, language }: Draft, { chunks, voiceCodes: codes }: Parsed, at: number): boolean {
  const chunk = chunks[at]!;
  if (codes[at] === 'R' || codes[at] === 'r')
    return (
      /^(?:asserts|confirms)$/.test(chunk.report?.stance ?? '') &&
      !language.giving.has(norms[chunk.from] ?? '')
    );
  return '.S'.includes(codes[at] as string) && language.vouching.gives.has(norms[chunk.to - 1] as string);
}
