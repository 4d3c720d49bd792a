import type { Extraction } from '../extraction.ts';
import { type ParsedSentence, sentenceOf } from '../mentions-of.ts';
import { type Attribution, attributionLike } from './attribution.ts';
import type { Cast } from './cast.ts';
import type { Speaker } from './voices.ts';

/** Who is said to speak in each sentence, in full. Sentences without claims are read only when somebody asks. */
export class Told {
  readonly #extraction: Extraction;
  readonly #cast: Cast;
  /** Attributions in full by sentence, with how many had been met by then: every claim asks of those around it. */
  readonly #told = new Map<number, { met: number; attributions: readonly Attribution[] }>();

  constructor(extraction: Extraction, cast: Cast) {
    this.#extraction = extraction;
    this.#cast = cast;
  }

  /** A speaker met in a sentence, in full. */
  inFull(speaker: Speaker, read: ParsedSentence): readonly Speaker[] {
    return this.#cast.inFull(attributionLike(UNSAID, { speakers: [speaker] }), read).speakers;
  }

  sentence(s: number): ParsedSentence {
    return sentenceOf(this.#extraction.draft, s);
  }

  /** Asked of sentences around a claim that were not read for claims: one in which nobody speaks need not be. */
  attributions(s: number): readonly Attribution[] {
    const { sentences, lexicon } = this.#extraction.draft;
    if (!lexicon.says(sentences[s]!.from, sentences[s]!.to)) return [];
    const before = this.#cast.met;
    const known = this.#told.get(s);
    if (known?.met === before) return known.attributions;
    const read = this.sentence(s);
    const attributions = read.attributions.map((one) => this.#cast.inFull(one, read));
    // a sentence that names somebody new may itself be told otherwise the next time
    if (this.#cast.met === before) this.#told.set(s, { met: before, attributions });
    return attributions;
  }
}

/** An attribution of nothing, to have its speaker told in full. */
const UNSAID: Attribution = {
  speakers: [],
  rule: '<party> publishes <claim>',
  pronoun: false,
  stance: 'asserts',
  modality: null,
  from: 0,
  to: 0,
  at: 0,
  speakerFrom: 0,
  speakerTo: 0,
  answers: false,
  inferred: true,
};
