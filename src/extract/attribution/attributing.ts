import type { ByToken } from '../by-token.ts';
import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { ActorMention } from '../mentions.ts';
import type { Attribution } from './attribution.ts';
import { partsOf, type SpeakerRange } from './speaker-words.ts';
import { type Speaker, speakerAt } from './voices.ts';

export type Actors = ByToken<ActorMention>;

/** The rule of a speaker who stands before the verb, and of what is said behind it. */
export const LED = '<speaker> said <claim>';

/** The rule of a sentence that goes on with, or leads up to, what somebody tells in the one beside it: of the report's own event alone. */
export const OWN_ACCOUNT = '<speaker> said <claim>. <claim>';

/** The attribution by the reporting word at chunk `at`, of chunks `[from, to)`, to whoever stands at `speaker`. */
export function make(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  rule: string,
  at: number,
  speaker: Readonly<SpeakerRange>,
  from: number,
  to: number,
): Attribution {
  const { chunks, voiceCodes: codes } = parsed;
  const parts = partsOf(codes, speaker);
  const report = chunks[at]?.report;
  return {
    rule,
    speakers: parts
      .filter(([a, b]) => a < b && !isPronoun(codes.slice(a, b)))
      .map(([a, b]) =>
        asBefore(
          draft,
          speakerAt(draft, chunks, actors, firstToken(chunks[a] as Chunk), (chunks[b - 1] as Chunk).to),
          firstToken(chunks[a] as Chunk),
        ),
      ),
    pronoun: parts.some(([a, b]) => isPronoun(codes.slice(a, b))),
    stance: report?.stance ?? 'asserts',
    modality: report?.modality ?? null,
    from,
    to,
    at,
    speakerFrom: speaker[0],
    speakerTo: speaker[1],
    bare: undefined,
    answers: false,
    carriers: undefined,
    inferred: false,
  };
}

/** Marks "the **same** source", *cette source*. */
function asBefore({ language, norms }: Draft, speaker: Speaker, at: number): Speaker {
  const same = [at - 1, at].some((i) => language.sameWords.has(norms[i] ?? ''));
  return same && speaker.voice.name === null ? { ...speaker, same } : speaker;
}

/** "he", "one of them". */
function isPronoun(codes: string): boolean {
  return codes === '>' || codes === 'Q+';
}

/** The last word of a phrase that ends in the speaker's noun (`sourceItself`). */
function firstToken(chunk: Chunk): number {
  return chunk.code === 'r' ? chunk.to - 1 : chunk.from;
}
